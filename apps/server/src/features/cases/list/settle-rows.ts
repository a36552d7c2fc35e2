import { type CaseState, outcomeClockOf, settleCase } from '@tongban/domain/case';
import type { Instant, LocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import type { Tx } from '../../../platform/db/transaction.ts';
import { authorityFacts } from '../../delegations/index.ts';
import { dueOnOf } from '../case-row.ts';
import type { CaseRow } from '../cases.store.ts';
import { outsideSystemOf } from '../outside-system-of.ts';

export interface SettledRow {
  readonly row: CaseRow;
  readonly state: CaseState;
  readonly dueOn: LocalDate | null;
}

/** The rows as the law sees them now: what is deemed accepted shows so before the job has written it (L-32, design §2.4). */
export async function settleRows(
  tx: Tx,
  { calendar, reference }: Pick<AppContext, 'calendar' | 'reference'>,
  rows: readonly CaseRow[],
  now: Instant,
): Promise<SettledRow[]> {
  const due = rows.filter(({ state }) => outcomeClockOf(state, calendar, now)?.state === 'deemed_accepted');
  const facts = await factsOf(tx, due);
  return rows.map((row) => {
    if (!due.includes(row)) return { row, state: row.state, dueOn: row.due_on };
    const township = facts.get(`${row.county_id}/${row.custody_township_id}/${row.item_id}`) ?? null;
    const outsideSystem = outsideSystemOf(reference, row.item_id);
    const none = { organisations: new Map(), seals: [] };
    const settled = settleCase(row.state, { ...none, township, calendar, outsideSystem, stated: null }, now);
    return { row, state: settled.state, dueOn: dueOnOf(settled.state, calendar) };
  });
}

type Facts = Awaited<ReturnType<typeof authorityFacts>> extends ReadonlyMap<string, infer F> ? F : never;

/** By county, township and item; few rows are due, mostly none. */
async function factsOf(tx: Tx, rows: readonly CaseRow[]): Promise<ReadonlyMap<string, Facts>> {
  const found = new Map<string, Facts>();
  for (const countyId of new Set(rows.map((row) => row.county_id))) {
    const pairs = rows.flatMap(({ county_id, custody_township_id: townshipId, item_id: itemId }) =>
      county_id === countyId && townshipId !== null ? [{ townshipId, itemId }] : [],
    );
    if (pairs.length === 0) continue;
    for (const [key, facts] of await authorityFacts(tx, countyId, pairs)) {
      found.set(`${countyId}/${key}`, facts);
    }
  }
  return found;
}
