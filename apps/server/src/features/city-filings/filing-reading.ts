import type { CityFilingRowView } from '@tongban/contract';
import {
  type CityFiling,
  cityFilingDueOn,
  cityFilingStateOf,
  type DelegationList,
  FILING_STATE_NAMES,
  isCityFilingLate,
  type ListVersion,
} from '@tongban/domain/delegation';
import { dateInShanghai, type Instant, type LocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { findCounty, findTownship } from '../catalogue/index.ts';
import { cityFilingKey, selectCityFilings, selectLists } from '../delegations/index.ts';

type ReadingContext = Pick<AppContext, 'reference' | 'calendar'>;

/**
 * What a county has to file and has filed: of each township the newest published list, and every earlier one that was handed
 * in. An older one that never was is replaced, and nobody files it any more.
 */
export async function readCountyFilings(
  tx: Tx,
  ctx: ReadingContext,
  countyId: string,
  now: Instant,
): Promise<CityFilingRowView[]> {
  const filings = new Map(
    (await selectCityFilings(tx, countyId)).map((each) => [cityFilingKey(each.list), each]),
  );
  const lists = await selectLists(tx, { countyId, townshipId: null });
  const today = dateInShanghai(now);
  return lists.flatMap((list) =>
    list.versions.flatMap((version) => {
      const filing = filings.get(keyOf(list, version)) ?? null;
      const isNewest = version === list.versions.at(-1);
      return isNewest || filing !== null ? [presentFiling(ctx, countyId, list, version, filing, today)] : [];
    }),
  );
}

function presentFiling(
  { reference, calendar }: ReadingContext,
  countyId: string,
  list: DelegationList,
  version: ListVersion,
  filing: CityFiling | null,
  today: LocalDate,
): CityFilingRowView {
  const state = cityFilingStateOf(filing);
  const dueOn = cityFilingDueOn(version.publishedOn, calendar);
  return {
    id: keyOf(list, version),
    countyId,
    countyName: findCounty(reference, countyId)?.name ?? countyId,
    townshipId: list.townshipId,
    townshipName: findTownship(reference, list.townshipId)?.name ?? list.townshipId,
    listVersion: version.version,
    itemCount: version.rows.length,
    issuedOn: version.publishedOn,
    dueOn,
    isLate: isCityFilingLate(filing, dueOn, today),
    state,
    stateName: FILING_STATE_NAMES[state],
    submittedOn: filing?.steps.filter(({ kind }) => kind === 'submitted').at(-1)?.on ?? null,
    number: filing?.filing?.number ?? null,
    filedOn: filing?.filing?.filedOn ?? null,
  };
}

function keyOf({ townshipId }: DelegationList, { version }: ListVersion): string {
  return cityFilingKey({ townshipId, version });
}
