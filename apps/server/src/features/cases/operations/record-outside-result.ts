import { decideOutsideResult, outsideResultRefusals } from '@tongban/domain/case';
import { refuse } from '@tongban/domain/terms';
import { localDate } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import type { IdempotencyKey } from '../../../platform/http/idempotency.ts';
import { Abandoned, type Outcome } from '../../../platform/outcome.ts';
import type { StaffActor } from '../../staff/index.ts';
import type { ActBody } from '../act-body.ts';
import type { ActDone } from '../act-done.ts';
import { actOnCase } from '../act-on-case.ts';
import { putContent } from '../case-content.ts';
import { insertOutsideResult } from '../outside-results.store.ts';

/** 登记外部办理结果: number, day and result of the system that decided; one number stands on one case (design §5). */
export function recordOutsideResult(
  ctx: AppContext,
  actor: StaffActor,
  caseId: string,
  body: ActBody<'recordOutsideResult'>,
  idempotency: IdempotencyKey | null,
): Promise<Outcome<ActDone>> {
  return actOnCase(
    ctx,
    actor,
    'decide',
    { caseId, idempotency, ...body },
    async ({ tx, context, now }) => {
      const at = { countyId: context.state.countyId, at: now };
      return decideOutsideResult(context, {
        outcome: body.outcome,
        number: body.number,
        decidedOn: localDate(body.decidedOn),
        reason: body.reason ? await putContent(tx, ctx, at, 'text', body.reason) : null,
      });
    },
    {
      guard: outsideResultRefusals,
      after: async ({ tx, now }, { countyId, id, number, itemId, decision }) => {
        if (!decision?.outside) throw new Error(`Case ${id} has no result of an outside system.`);
        const { system, number: outsideNumber, decidedOn } = decision.outside;
        const isNew = await insertOutsideResult(tx, {
          county_id: countyId,
          case_id: id,
          case_number: number,
          item_id: itemId,
          system,
          number: outsideNumber,
          decided_on: decidedOn,
          outcome: decision.outcome,
          recorded_at: now,
        });
        if (!isNew) throw new Abandoned({ kind: 'refused', refusals: [numberTaken(system, outsideNumber)] });
      },
    },
  );
}

/** The number stands on another case of the county already, which the clerk may not be allowed to see: it is not named. */
function numberTaken(system: string, number: string) {
  return refuse('EXT-04', { text: `${system}的编号${number}已经登记在另一办件上。` });
}
