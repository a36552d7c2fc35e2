import { decidePlace } from '@tongban/domain/case';
import type { AppContext } from '../../../app-context.ts';
import type { IdempotencyKey } from '../../../platform/http/idempotency.ts';
import type { Outcome } from '../../../platform/outcome.ts';
import { findTownship } from '../../catalogue/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import type { ActBody } from '../act-body.ts';
import type { ActDone } from '../act-done.ts';
import { actOnCase } from '../act-on-case.ts';
import { itemOf } from '../papers/paper-facts.ts';

/** 确认所涉乡镇: the clerk says which townships the matter touches. */
export async function confirmPlace(
  ctx: AppContext,
  actor: StaffActor,
  caseId: string,
  body: ActBody<'confirmPlace'>,
  idempotency: IdempotencyKey | null,
): Promise<Outcome<ActDone>> {
  const { townships } = body;
  if (!townships.every((id) => findTownship(ctx.reference, id))) {
    const message = '没有这个乡镇（街道），请从列表中选择。';
    return { kind: 'invalid', fields: [{ field: 'townships', message }] };
  }
  return actOnCase(ctx, actor, 'confirm_place', { caseId, idempotency, ...body }, async ({ context }) => {
    const { guide } = itemOf(ctx, context.state);
    return decidePlace(context, { townships, placeBound: guide.placeRule !== 'none' });
  });
}
