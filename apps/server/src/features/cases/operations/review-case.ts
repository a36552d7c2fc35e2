import { decideReview } from '@tongban/domain/case';
import type { AppContext } from '../../../app-context.ts';
import type { IdempotencyKey } from '../../../platform/http/idempotency.ts';
import type { Outcome } from '../../../platform/outcome.ts';
import type { StaffActor } from '../../staff/index.ts';
import type { ActBody } from '../act-body.ts';
import type { ActDone } from '../act-done.ts';
import { actOnCase } from '../act-on-case.ts';
import { putContent } from '../case-content.ts';

/** 审查 by the side that will decide (L-34). */
export function reviewCase(
  ctx: AppContext,
  actor: StaffActor,
  caseId: string,
  body: ActBody<'reviewCase'>,
  idempotency: IdempotencyKey | null,
): Promise<Outcome<ActDone>> {
  const { conclusion, opinion: text } = body;
  return actOnCase(ctx, actor, 'review', { caseId, idempotency, ...body }, async ({ tx, context, now }) => {
    const at = { countyId: context.state.countyId, at: now };
    const opinion = await putContent(tx, ctx, at, 'text', text);
    return decideReview(context, { conclusion, opinion });
  });
}
