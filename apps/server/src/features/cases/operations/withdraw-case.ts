import { decideWithdrawal } from '@tongban/domain/case';
import type { AppContext } from '../../../app-context.ts';
import type { IdempotencyKey } from '../../../platform/http/idempotency.ts';
import type { Outcome } from '../../../platform/outcome.ts';
import type { StaffActor } from '../../staff/index.ts';
import type { ActBody } from '../act-body.ts';
import type { ActDone } from '../act-done.ts';
import { actOnCase } from '../act-on-case.ts';
import { putContent } from '../case-content.ts';

/** 撤回申请 by the applicant, recorded by whoever holds the file (E-24). */
export function withdrawCase(
  ctx: AppContext,
  actor: StaffActor,
  caseId: string,
  body: ActBody<'withdrawCase'>,
  idempotency: IdempotencyKey | null,
): Promise<Outcome<ActDone>> {
  return actOnCase(ctx, actor, 'withdraw', { caseId, idempotency, ...body }, async ({ tx, context, now }) => {
    const at = { countyId: context.state.countyId, at: now };
    const reason = body.reason ? await putContent(tx, ctx, at, 'text', body.reason) : null;
    return decideWithdrawal(context, { reason });
  });
}
