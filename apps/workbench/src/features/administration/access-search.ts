import { dayOf, known, textOf } from '../../shell/address-parts.ts';

export interface AccessSearch {
  readonly account?: string | undefined;
  readonly record?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly after?: string | undefined;
}

export function readAccessSearch({
  account,
  record,
  from,
  until,
  after,
}: Record<string, unknown>): AccessSearch {
  return known({
    account: textOf(account),
    record: textOf(record),
    from: dayOf(from),
    until: dayOf(until),
    after: textOf(after),
  });
}
