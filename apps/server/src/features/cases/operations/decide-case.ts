import { decideDecision, decisionRefusals } from '@tongban/domain/case';
import { canonicalContent, type DocumentModel, refusalsToSeal } from '@tongban/domain/certificate';
import { type Refusal, refuse } from '@tongban/domain/terms';
import type { AppContext } from '../../../app-context.ts';
import { sm3Hex } from '../../../platform/crypto/sm3.ts';
import type { IdempotencyKey } from '../../../platform/http/idempotency.ts';
import type { Outcome } from '../../../platform/outcome.ts';
import type { StaffActor } from '../../staff/index.ts';
import type { ActBody } from '../act-body.ts';
import type { ActDone } from '../act-done.ts';
import { actOnCase } from '../act-on-case.ts';
import { putContent } from '../case-content.ts';
import { decisionPaper } from '../papers/decision-paper.ts';
import { loadPaperFacts } from '../papers/paper-facts.ts';

/** 决定, in the name of the holder of the power, on a paper whose content is final from here on (R-1.2.11, L-38, E-14). */
export function decideCase(
  ctx: AppContext,
  actor: StaffActor,
  caseId: string,
  body: ActBody<'decideCase'>,
  idempotency: IdempotencyKey | null,
): Promise<Outcome<ActDone>> {
  return actOnCase(
    ctx,
    actor,
    'decide',
    { caseId, idempotency, ...body },
    async (prepared) => {
      const { tx, context, now } = prepared;
      const at = { countyId: context.state.countyId, at: now };
      const facts = await loadPaperFacts(ctx, prepared);
      const { model, verificationCode, validUntil } = await decisionPaper(ctx, prepared, facts, body);
      const why = body.outcome === 'refused' ? body.reasons : body.findings;
      return decideDecision(context, {
        outcome: body.outcome,
        reason: why ? await putContent(tx, ctx, at, 'text', why) : null,
        document: {
          kind: body.outcome === 'granted' ? 'certificate' : 'refusal_decision',
          number: model.number,
          contentDigest: sm3Hex(canonicalContent(model)),
          content: await putContent(tx, ctx, at, 'document', model),
          verificationCode,
          validUntil,
        },
        documentRefusals: [...findingsMissing(body), ...blanksIn(model)],
      });
    },
    { guard: decisionRefusals },
  );
}

/** E-14: what is blank now would be sealed blank. The seal itself is chosen later, so its name is no blank. */
function blanksIn(model: DocumentModel): readonly Refusal[] {
  return refusalsToSeal({ ...model, sealText: model.organName });
}

function findingsMissing({ outcome, findings }: ActBody<'decideCase'>): readonly Refusal[] {
  return outcome === 'refused' && !findings
    ? [refuse('CAS-24', { text: '决定不利于申请人的，须写明查明的事实。', next: '请填写审查查明的事实。' })]
    : [];
}
