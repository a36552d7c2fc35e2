import { decideDelivery } from '@tongban/domain/case';
import type { AppContext } from '../../../app-context.ts';
import type { IdempotencyKey } from '../../../platform/http/idempotency.ts';
import type { Outcome } from '../../../platform/outcome.ts';
import type { StaffActor } from '../../staff/index.ts';
import type { ActBody } from '../act-body.ts';
import type { ActDone } from '../act-done.ts';
import { actOnCase } from '../act-on-case.ts';
import { putContent } from '../case-content.ts';

/** 送达 closes the case: how it was handed over, and to whom at the counter (L-44). */
export async function deliverCase(
  ctx: AppContext,
  actor: StaffActor,
  caseId: string,
  body: ActBody<'deliverCase'>,
  idempotency: IdempotencyKey | null,
): Promise<Outcome<ActDone>> {
  const { method, collectorName } = body;
  if (method === 'counter' && !collectorName) return { kind: 'invalid', fields: [NO_COLLECTOR] };
  return actOnCase(ctx, actor, 'deliver', { caseId, idempotency, ...body }, async ({ tx, context, now }) => {
    const at = { countyId: context.state.countyId, at: now };
    const collector = collectorName ? await putContent(tx, ctx, at, 'text', collectorName) : null;
    return decideDelivery(context, { method, collector });
  });
}

const NO_COLLECTOR = { field: 'collectorName', message: '窗口领取的，请填写领取人姓名。' };
