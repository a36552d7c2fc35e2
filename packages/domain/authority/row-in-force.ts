import type { PowerType } from '../catalogue/index.ts';
import { type DelegationMode, type ListRow, type ListVersion, listVersionOn } from '../delegation/index.ts';
import { type Refusal, refuse } from '../terms/index.ts';
import type { Instant, LocalDate } from '../time/index.ts';
import type { AuthorityFacts } from './facts.ts';

/** A list row with nothing left empty. */
export type CompleteRow = ListRow & {
  readonly mode: DelegationMode;
  readonly powerType: PowerType;
  readonly departmentId: string;
  readonly supervisorId: string;
};

export interface RowInForce {
  readonly version: ListVersion;
  readonly row: ListRow;
}

/** The item's row on the township's list in force on `day`; null when the item is not listed (DLG-10). */
export function rowInForce(facts: AuthorityFacts, day: LocalDate, knownAt: Instant): RowInForce | null {
  const version = facts.list && listVersionOn(facts.list, day, knownAt);
  const row = version?.rows.find((r) => r.itemId === facts.itemId);
  return version && row ? { version, row } : null;
}

export function isComplete(row: ListRow): row is CompleteRow {
  return (
    row.mode !== null && row.powerType !== null && row.departmentId !== null && row.supervisorId !== null
  );
}

/** no field of the row is empty.: a row whose capacity was not assessed carries no power either. */
export function checkRow(row: ListRow): Refusal | null {
  if (!isComplete(row)) return refuse('DLG-01');
  if (!row.countyCanRelease || !row.townshipCanTake) {
    return refuse('DLG-01', { text: '清单未确认“县级放得下、乡级接得住”。' });
  }
  return null;
}
