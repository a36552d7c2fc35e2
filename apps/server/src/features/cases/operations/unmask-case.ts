import type { CaseView } from '@tongban/contract';
import { refuse } from '@tongban/domain/terms';
import type { AppContext } from '../../../app-context.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import type { StaffActor } from '../../staff/index.ts';
import { accessEntry } from '../access-entry.ts';
import { loadCaseView } from '../load-case-view.ts';
import { findReadableCase } from '../reading-scopes.ts';

const FIELDS = ['applicant', 'answers'];

/** Of a post that reads without handling: a file of the case shows as much as the answers do. */
export const MASKED_ONLY = refuse('AUT-02', {
  text: '您的岗位只能查看隐去个人信息的办件。',
  next: '确需核实申请人信息的，请联系经办单位；监管部门在作出决定以后可以查看。',
});

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
    const readable = await findReadableCase(tx, actor, caseId, at);
    if (!readable) return { kind: 'not_found' };
    const { row, mayUnmask } = readable;
    if (!mayUnmask) return { kind: 'refused', refusals: [MASKED_ONLY] };
    const entry = accessEntry({ actor, row, at, purpose, fields: FIELDS, requestId });
    await ctx.accessLog.logInTransaction(tx, entry);
    return done(await loadCaseView(tx, ctx, row, { actor, now: at, masked: false, mayUnmask }));
  });
}
