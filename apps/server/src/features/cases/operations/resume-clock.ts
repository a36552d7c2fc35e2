import { decideResume } from '@tongban/domain/case';
import type { AppContext } from '../../../app-context.ts';
import type { IdempotencyKey } from '../../../platform/http/idempotency.ts';
import type { Outcome } from '../../../platform/outcome.ts';
import type { StaffActor } from '../../staff/index.ts';
import type { ActBody } from '../act-body.ts';
import type { ActDone } from '../act-done.ts';
import { actOnCase } from '../act-on-case.ts';

/** 恢复期限: the special procedure has ended (L-45). */
export function resumeClock(
  ctx: AppContext,
  actor: StaffActor,
  caseId: string,
  body: ActBody<'resumeClock'>,
  idempotency: IdempotencyKey | null,
): Promise<Outcome<ActDone>> {
  return actOnCase(ctx, actor, 'resume', { caseId, idempotency, ...body }, async ({ context }) =>
    decideResume(context, { pauseId: body.pauseId }),
  );
}
