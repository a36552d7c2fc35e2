import type { CaseView } from '@tongban/contract';
import type { AppContext } from '../../../app-context.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import type { StaffActor } from '../../staff/index.ts';
import { accessEntry } from '../access-entry.ts';
import { caseScopes } from '../cases.policy.ts';
import { selectCase } from '../cases.store.ts';
import { loadCaseView } from '../load-case-view.ts';

const FIELDS = ['applicant', 'answers'];

/** The case with personal data in full: who looked and what for is committed before the answer leaves (design §6). */
export async function unmaskCase(
  ctx: AppContext,
  actor: StaffActor,
  caseId: string,
  purpose: string,
  requestId: string | null,
): Promise<Outcome<CaseView>> {
  const at = ctx.clock.now();
  return inTransaction(ctx.database, async (tx) => {
    const row = await selectCase(tx, caseScopes(actor), caseId);
    if (!row) return { kind: 'not_found' };
    const entry = accessEntry({ actor, row, at, purpose, fields: FIELDS, requestId });
    await ctx.accessLog.logInTransaction(tx, entry);
    return done(await loadCaseView(tx, ctx, row, { actor, now: at, masked: false }));
  });
}
