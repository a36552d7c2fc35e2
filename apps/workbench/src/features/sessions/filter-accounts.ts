import type { DemoAccountsView } from '@tongban/contract';

type DemoAccount = DemoAccountsView['accounts'][number];

/** The accounts in whose place, body, post, name, login or use every word of `typed` occurs; all when nothing is typed. */
export function filterAccounts(accounts: readonly DemoAccount[], typed: string): readonly DemoAccount[] {
  const words = typed.trim().toLowerCase().split(/\s+/u);
  return accounts.filter((account) => words.every((word) => textOf(account).includes(word)));
}

function textOf({ account, name, postName, organisationName, placeName, hint }: DemoAccount): string {
  return [account, name, postName, organisationName, placeName, hint].join(' ').toLowerCase();
}
