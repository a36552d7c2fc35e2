import { settleCase } from '@tongban/domain/case';
import { dateInShanghai } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { type CaseRow, selectCaseForUpdate, selectOutcomeOverdue } from '../cases.store.ts';
import { loadCaseFacts } from '../load-case.ts';
import { saveCase } from '../save-case.ts';

const BATCH = 100;

/** In whose name the ledger has what happens by force of law. */
const SYSTEM_ACTOR = 'system';

/**
 * Writes down what fell due by itself: applications without an outcome after five working days are accepted from the day
 * of receipt (L-32, E-26). Each case in a transaction of its own; repeatable, and an act on the case may come first.
 */
export async function settleDueCases(
  ctx: Pick<AppContext, 'database' | 'clock' | 'calendar' | 'keys' | 'reference'>,
): Promise<number> {
  let settled = 0;
  for (;;) {
    const today = dateInShanghai(ctx.clock.now());
    const due = await inTransaction(ctx.database, (tx) => selectOutcomeOverdue(tx, today, BATCH));
    let written = 0;
    for (const row of due) if (await settleOne(ctx, row)) written += 1;
    settled += written;
    // A full batch without any effect would come back for ever: leave it to the next run.
    if (due.length < BATCH || written === 0) return settled;
  }
}

function settleOne(
  ctx: Pick<AppContext, 'database' | 'clock' | 'calendar' | 'keys' | 'reference'>,
  { county_id: countyId, id }: Pick<CaseRow, 'county_id' | 'id'>,
): Promise<boolean> {
  return inTransaction(ctx.database, async (tx) => {
    const row = await selectCaseForUpdate(tx, countyId, id);
    if (!row) return false;
    const now = ctx.clock.now();
    const { due } = settleCase(row.state, await loadCaseFacts(tx, ctx, row.state, null), now);
    if (due.length === 0) return false;
    const write = { state: row.state, events: due, at: now, actor: SYSTEM_ACTOR, actingFor: null };
    const saved = await saveCase(tx, ctx, write);
    return 'state' in saved;
  });
}
