import type { CaseView } from '@tongban/contract';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import type { StaffActor } from '../../staff/index.ts';
import { accessEntry } from '../access-entry.ts';
import { loadCaseView } from '../load-case-view.ts';
import { findReadableCase } from '../reading-scopes.ts';

/** The case on one screen, personal data masked; that it was read is logged (design §6). */
export async function readCase(
  ctx: AppContext,
  actor: StaffActor,
  caseId: string,
  requestId: string | null = null,
): Promise<Outcome<CaseView>> {
  const at = ctx.clock.now();
  const found = await inSnapshot(ctx.database, async (tx) => {
    const readable = await findReadableCase(tx, actor, caseId, at);
    if (!readable) return undefined;
    const { row, mayUnmask } = readable;
    return { row, view: await loadCaseView(tx, ctx, row, { actor, now: at, masked: true, mayUnmask }) };
  });
  if (!found) return { kind: 'not_found' };
  const { row, view } = found;
  ctx.accessLog.log(accessEntry({ actor, row, at, purpose: '查看办件', fields: ['masked'], requestId }));
  return done(view);
}
