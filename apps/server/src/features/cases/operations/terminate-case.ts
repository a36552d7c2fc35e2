import { decideTermination } from '@tongban/domain/case';
import { type DocumentHead, terminationDecisionModel } from '@tongban/domain/certificate';
import { remedyOn } from '@tongban/domain/organisation';
import { dateInShanghai } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import type { IdempotencyKey } from '../../../platform/http/idempotency.ts';
import type { Outcome } from '../../../platform/outcome.ts';
import type { StaffActor } from '../../staff/index.ts';
import type { ActBody } from '../act-body.ts';
import type { ActDone } from '../act-done.ts';
import { actOnCase } from '../act-on-case.ts';
import { putContent } from '../case-content.ts';
import { decideWithVoucher } from '../papers/file-voucher.ts';
import { loadPaperFacts } from '../papers/paper-facts.ts';
import { paperNumber } from '../papers/paper-words.ts';

/** 终止办理 of an accepted case, in writing with reason, basis and remedies (E-04, E-35). */
export function terminateCase(
  ctx: AppContext,
  actor: StaffActor,
  caseId: string,
  body: ActBody<'terminateCase'>,
  idempotency: IdempotencyKey | null,
): Promise<Outcome<ActDone>> {
  const { ground } = body;
  return actOnCase(ctx, actor, 'terminate', { caseId, idempotency, ...body }, async (prepared) => {
    const { tx, context, now } = prepared;
    const { state } = context;
    const at = { countyId: state.countyId, at: now };
    const facts = await loadPaperFacts(ctx, prepared);
    const reason = await putContent(tx, ctx, at, 'text', body.reason);
    const basis = await putContent(tx, ctx, at, 'text', body.legalBasis);
    const build = (head: DocumentHead) =>
      terminationDecisionModel({
        ...head,
        applicant: facts.applicant.name,
        itemName: facts.item.name,
        caseNumber: state.number,
        receivedOn: dateInShanghai(state.receivedAt),
        acceptedOn: dateInShanghai(state.acceptance?.acceptedAt ?? state.receivedAt),
        ground,
        reason: body.reason,
        legalBasis: body.legalBasis,
        remedy: remedyOn(facts.organ, state.itemId, facts.today),
      });
    const plan = { facts, number: paperNumber(state, 'termination_decision'), build };
    return decideWithVoucher(ctx, prepared, plan, (voucher) =>
      decideTermination(context, { ground, reason, basis, voucher }),
    );
  });
}
