import { decideTakeOver } from '@tongban/domain/case';
import type { AppContext } from '../../../app-context.ts';
import type { IdempotencyKey } from '../../../platform/http/idempotency.ts';
import type { Outcome } from '../../../platform/outcome.ts';
import type { StaffActor } from '../../staff/index.ts';
import type { ActBody } from '../act-body.ts';
import type { ActDone } from '../act-done.ts';
import { actOnCase } from '../act-on-case.ts';

/** 接收案卷: custody passes to the receiver's side, in person. */
export function takeOverCase(
  ctx: AppContext,
  actor: StaffActor,
  caseId: string,
  body: ActBody<'takeOverCase'>,
  idempotency: IdempotencyKey | null,
): Promise<Outcome<ActDone>> {
  return actOnCase(ctx, actor, 'take_over', { caseId, idempotency, ...body }, async ({ context }) =>
    decideTakeOver(context),
  );
}
