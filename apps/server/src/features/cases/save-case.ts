import { type CaseEvent, type CaseState, evolveCase } from '@tongban/domain/case';
import type { Instant } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { append, type LedgerConflict } from '../../platform/ledger/append.ts';
import { caseColumns, dateColumns } from './case-row.ts';
import { updateCase } from './cases.store.ts';

export interface CaseWrite {
  readonly state: CaseState;
  readonly events: readonly CaseEvent[];
  readonly at: Instant;
  readonly actor: string;
  readonly actingFor: string | null;
}

/** Appends the events and saves the row that they fold to, in the operation's transaction (design §2.2). */
export async function saveCase(
  tx: Tx,
  { calendar }: Pick<AppContext, 'calendar'>,
  { state, events, at, actor, actingFor }: CaseWrite,
): Promise<{ readonly state: CaseState } | { readonly conflict: LedgerConflict }> {
  const appended = await append(tx, {
    countyId: state.countyId,
    stream: caseStream(state.id),
    expectedVersion: state.version,
    at,
    actor,
    actingFor,
    events,
  });
  if ('conflict' in appended) return appended;
  const folded = foldOnto(state, { events, at, actor, actingFor });
  const key = { countyId: state.countyId, id: state.id };
  await updateCase(tx, key, { ...caseColumns(folded), ...dateColumns(folded, calendar) });
  return { state: folded };
}

export function caseStream(caseId: string): string {
  return `case:${caseId}`;
}

/** The state after the events, without reading the stream again. */
export function foldOnto(
  state: CaseState,
  { events, at, actor, actingFor }: Omit<CaseWrite, 'state'>,
): CaseState {
  return events.reduce(
    (folded, event) => evolveCase(folded, { ...event, at, actor, actingFor, version: folded.version + 1 }),
    state,
  );
}
