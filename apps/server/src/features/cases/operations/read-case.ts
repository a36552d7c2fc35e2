import type { CaseView } from '@tongban/contract';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import type { StaffActor } from '../../staff/index.ts';
import { accessEntry } from '../access-entry.ts';
import { caseScopes } from '../cases.policy.ts';
import { selectCase } from '../cases.store.ts';
import { loadCaseView } from '../load-case-view.ts';

/** The case on one screen, personal data masked; that it was read is logged (design §6). */
export async function readCase(
  ctx: AppContext,
  actor: StaffActor,
  caseId: string,
  requestId: string | null = null,
): Promise<Outcome<CaseView>> {
  const at = ctx.clock.now();
  const found = await inSnapshot(ctx.database, async (tx) => {
    const row = await selectCase(tx, caseScopes(actor), caseId);
    return row && { row, view: await loadCaseView(tx, ctx, row, { actor, now: at, masked: true }) };
  });
  if (!found) return { kind: 'not_found' };
  const { row, view } = found;
  ctx.accessLog.log(accessEntry({ actor, row, at, purpose: '查看办件', fields: ['masked'], requestId }));
  return done(view);
}
