import type { AppContext } from '../../../app-context.ts';
import type { IdempotencyKey } from '../../../platform/http/idempotency.ts';
import type { Outcome } from '../../../platform/outcome.ts';
import type { StaffActor } from '../../staff/index.ts';
import type { ActBody } from '../act-body.ts';
import type { ActDone } from '../act-done.ts';
import { sendOn } from '../send-on.ts';

/** 退回 to where the file came from. */
export function returnCase(
  ctx: AppContext,
  actor: StaffActor,
  caseId: string,
  body: ActBody<'returnCase'>,
  idempotency: IdempotencyKey | null,
): Promise<Outcome<ActDone>> {
  return sendOn(ctx, actor, 'return', { caseId, body, idempotency });
}
