import { type CaseEvent, evolveCase } from '@tongban/domain/case';
import { foldStream, type Recorded } from '@tongban/domain/ledger';
import type { WorkCalendar } from '@tongban/domain/time';
import canonicalize from 'canonicalize';
import type { Tx } from '../../platform/db/transaction.ts';
import { readStream } from '../../platform/ledger/read-stream.ts';
import { caseColumns, dateColumns } from './case-row.ts';
import { selectCaseForCheck } from './cases.store.ts';
import { caseStream } from './save-case.ts';

/** Folds a case again from its events; which columns of its row say something else. Empty when whole. */
export async function refoldCase(
  tx: Tx,
  calendar: WorkCalendar,
  countyId: string,
  caseId: string,
): Promise<string[]> {
  const events = await readStream(tx, countyId, caseStream(caseId));
  const state = foldStream(evolveCase, events as unknown as Recorded<CaseEvent>[]);
  const row = await selectCaseForCheck(tx, countyId, caseId);
  if (state === null) return ['the stream has no events'];
  if (row === undefined) return ['the row is missing'];
  const dates = dateColumns(state, calendar);
  const expected: Record<string, unknown> = {
    ...caseColumns(state),
    state,
    due_on: dates.due_on,
    // A row that was decided before the column came does not know it.
    decided_late: row.decided_late === null ? null : dates.decided_late,
    number: state.number,
    item_id: state.itemId,
  };
  return Object.keys(expected)
    .filter((column) => canonicalize(expected[column]) !== canonicalize(row[column as keyof typeof row]))
    .map((column) => `column ${column} differs from the events`);
}
