import type { DemoAccountsView } from '@tongban/contract';

type DemoAccount = DemoAccountsView['accounts'][number];

export interface PlaceAccounts {
  readonly placeName: string;
  readonly placeNote: string;
  readonly accounts: readonly DemoAccount[];
}

/** The accounts of each township, county and city, in the order given. */
export function accountsByPlace(accounts: readonly DemoAccount[]): PlaceAccounts[] {
  // Map.groupBy is younger than the browsers of the counters (design §7).
  const places = new Set(accounts.map(({ placeName }) => placeName));
  return [...places].map((placeName) => {
    const ofPlace = accounts.filter((account) => account.placeName === placeName);
    return { placeName, placeNote: ofPlace[0]?.placeNote ?? '', accounts: ofPlace };
  });
}
