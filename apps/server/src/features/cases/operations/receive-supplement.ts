import { decideSupplementAtWindow } from '@tongban/domain/case';
import type { AppContext } from '../../../app-context.ts';
import type { IdempotencyKey } from '../../../platform/http/idempotency.ts';
import { Abandoned, type Outcome } from '../../../platform/outcome.ts';
import type { StaffActor } from '../../staff/index.ts';
import type { ActBody } from '../act-body.ts';
import type { ActDone } from '../act-done.ts';
import { actOnCase } from '../act-on-case.ts';
import { strangeMaterials } from '../intake/check-materials.ts';
import { itemOf } from '../papers/paper-facts.ts';
import { accountScope, claimUploads } from '../uploads.ts';

/** 接收补正材料: what the applicant brought to the window in answer to the notice; the five days begin again (L-32). */
export function receiveSupplement(
  ctx: AppContext,
  actor: StaffActor,
  caseId: string,
  body: ActBody<'receiveSupplement'>,
  idempotency: IdempotencyKey | null,
): Promise<Outcome<ActDone>> {
  const { noticeId, resolvedPoints } = body;
  return actOnCase(
    ctx,
    actor,
    'receive_supplement',
    { caseId, idempotency, ...body },
    async ({ tx, context, now }) => {
      const { countyId } = context.state;
      const fields = strangeMaterials(itemOf(ctx, context.state).guide, body.materials);
      if (fields.length > 0) throw new Abandoned({ kind: 'invalid', fields });
      const scope = accountScope(actor.accountId);
      const claim = { countyId, caseId, scope, at: now, filed: body.materials };
      const materials = await claimUploads(tx, ctx, claim);
      return decideSupplementAtWindow(context, { noticeId, resolvedPoints, materials, answers: null });
    },
  );
}
