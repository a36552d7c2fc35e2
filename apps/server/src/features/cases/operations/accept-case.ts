import { type CaseState, clockOf, decideAcceptance } from '@tongban/domain/case';
import { acceptanceVoucherModel, type DocumentHead } from '@tongban/domain/certificate';
import { dateInShanghai } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import type { IdempotencyKey } from '../../../platform/http/idempotency.ts';
import type { Outcome } from '../../../platform/outcome.ts';
import type { StaffActor } from '../../staff/index.ts';
import type { ActBody } from '../act-body.ts';
import type { ActDone } from '../act-done.ts';
import { actOnCase } from '../act-on-case.ts';
import { decideWithVoucher } from '../papers/file-voucher.ts';
import { loadPaperFacts } from '../papers/paper-facts.ts';
import { limitWords, paperNumber, receiptLaw } from '../papers/paper-words.ts';

/** 受理, with the acceptance notice that tells limits and due date (L-32). */
export function acceptCase(
  ctx: AppContext,
  actor: StaffActor,
  caseId: string,
  body: ActBody<'acceptCase'>,
  idempotency: IdempotencyKey | null,
): Promise<Outcome<ActDone>> {
  return actOnCase(ctx, actor, 'accept', { caseId, idempotency, ...body }, async (prepared) => {
    const { context, now } = prepared;
    const { state } = context;
    const facts = await loadPaperFacts(ctx, prepared);
    const { item, guide, applicant, places, today } = facts;
    const limits = limitWords(state);
    const plan = {
      facts,
      number: paperNumber(state, 'acceptance_voucher'),
      build: (head: DocumentHead, after: CaseState) =>
        acceptanceVoucherModel({
          ...head,
          applicant: applicant.name,
          itemName: item.name,
          caseNumber: state.number,
          receivedOn: dateInShanghai(state.receivedAt),
          acceptedOn: today,
          manner: 'complete',
          deferred: [],
          deferredUntil: null,
          statutoryLimit: limits.statutory,
          promisedLimit: limits.promised,
          dueOn: clockOf(after, ctx.calendar, now)?.dueOn ?? null,
          legalBasis: receiptLaw(item, '五'),
          handledAt: places.place(state.custody.townshipId),
          contact: null,
        }),
    };
    return decideWithVoucher(ctx, prepared, plan, (voucher) =>
      decideAcceptance(context, { voucher, placeBound: guide.placeRule !== 'none' }),
    );
  });
}
