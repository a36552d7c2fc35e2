import { decideNonAcceptance } from '@tongban/domain/case';
import { outcomeKindOf } from '@tongban/domain/catalogue';
import { type DocumentHead, notAcceptedVoucherModel } from '@tongban/domain/certificate';
import { remedyOn } from '@tongban/domain/organisation';
import type { NotAcceptedKind } from '@tongban/domain/terms';
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
import { paperNumber, receiptLaw } from '../papers/paper-words.ts';

/** 不予受理, in writing with reason, remedies and, where another organ is competent, its name (L-32). */
export async function declineCase(
  ctx: AppContext,
  actor: StaffActor,
  caseId: string,
  body: ActBody<'declineCase'>,
  idempotency: IdempotencyKey | null,
): Promise<Outcome<ActDone>> {
  const { kind, competentOrgan } = body;
  if (kind === 'not_competent' && !competentOrgan) return { kind: 'invalid', fields: [NO_COMPETENT_ORGAN] };
  return actOnCase(ctx, actor, 'not_accept', { caseId, idempotency, ...body }, async (prepared) => {
    const { tx, context, now } = prepared;
    const { state } = context;
    const facts = await loadPaperFacts(ctx, prepared);
    const reason = await putContent(tx, ctx, { countyId: state.countyId, at: now }, 'text', body.reason);
    const ordinal = LAW_ORDINALS[kind];
    const build = (head: DocumentHead) =>
      notAcceptedVoucherModel({
        ...head,
        applicant: facts.applicant.name,
        itemName: facts.item.name,
        caseNumber: state.number,
        receivedOn: dateInShanghai(state.receivedAt),
        outcomeKind: outcomeKindOf(facts.item, facts.guide),
        ground: kind,
        reason: body.reason,
        competentOrgan,
        legalBasis: ordinal === null ? null : receiptLaw(facts.item, ordinal),
        remedy: remedyOn(facts.organ, state.itemId, facts.today),
        contact: null,
      });
    const plan = { facts, number: paperNumber(state, 'not_accepted_voucher'), build };
    return decideWithVoucher(ctx, prepared, plan, (voucher) =>
      decideNonAcceptance(context, { kind, reason, voucher }),
    );
  });
}

const NO_COMPETENT_ORGAN = { field: 'competentOrgan', message: '请写明有权受理的机关，告知申请人向其申请。' };

/** Art. 32 speaks of the first two; an unanswered notice rests on the item's own rules. */
const LAW_ORDINALS: Readonly<Record<NotAcceptedKind, string | null>> = {
  not_required: '一',
  not_competent: '二',
  not_supplemented: null,
};
