import { type CaseContext, decideSealRequest, sealRefusals, sealRequestRefusals } from '@tongban/domain/case';
import type { Seal } from '@tongban/domain/seal';
import type { AppContext } from '../../../app-context.ts';
import type { IdempotencyKey } from '../../../platform/http/idempotency.ts';
import type { Outcome } from '../../../platform/outcome.ts';
import type { StaffActor } from '../../staff/index.ts';
import type { ActBody } from '../act-body.ts';
import type { ActDone } from '../act-done.ts';
import { actOnCase } from '../act-on-case.ts';

/** 申请用印: the fitting seal is found, nobody picks one; the request binds it to the decided content. */
export function requestSeal(
  ctx: AppContext,
  actor: StaffActor,
  caseId: string,
  body: ActBody<'requestSeal'>,
  idempotency: IdempotencyKey | null,
): Promise<Outcome<ActDone>> {
  return actOnCase(
    ctx,
    actor,
    'request_seal',
    { caseId, idempotency, ...body },
    async ({ context }) =>
      decideSealRequest(context, {
        requestId: ctx.ids.uuid(),
        sealId: fittingSeal(context)?.id ?? '',
        contentDigest: context.state.decision?.document?.contentDigest ?? '',
      }),
    { guard: sealRequestRefusals },
  );
}

/** One that may be used; else one that would fit but is stopped, so that the refusal says which it is (SEA-03). */
function fittingSeal(context: CaseContext): Seal | undefined {
  const { decision } = context.state;
  if (!decision?.document) return undefined;
  const against = (seal: Seal) => sealRefusals(context, decision, seal);
  const { seals } = context.facts;
  return (
    seals.find((seal) => against(seal).length === 0) ??
    seals.find((seal) => against(seal).some(({ code }) => code === 'SEA-03'))
  );
}
