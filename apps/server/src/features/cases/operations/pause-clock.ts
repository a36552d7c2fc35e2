import { decidePause } from '@tongban/domain/case';
import type { AppContext } from '../../../app-context.ts';
import type { IdempotencyKey } from '../../../platform/http/idempotency.ts';
import type { Outcome } from '../../../platform/outcome.ts';
import type { StaffActor } from '../../staff/index.ts';
import type { ActBody } from '../act-body.ts';
import type { ActDone } from '../act-done.ts';
import { actOnCase } from '../act-on-case.ts';

/** 暂停期限: only for one of the eight procedures of L-45, told to the applicant in writing (CAS-08). */
export function pauseClock(
  ctx: AppContext,
  actor: StaffActor,
  caseId: string,
  body: ActBody<'pauseClock'>,
  idempotency: IdempotencyKey | null,
): Promise<Outcome<ActDone>> {
  const { kind, noticeNumber } = body;
  return actOnCase(ctx, actor, 'pause', { caseId, idempotency, ...body }, async ({ context }) =>
    decidePause(context, { pauseId: ctx.ids.uuid(), kind, noticeNumber }),
  );
}
