import { decideSupplementNotice, noticeRefusals } from '@tongban/domain/case';
import type { Guide } from '@tongban/domain/catalogue';
import { type DocumentEntry, type DocumentHead, supplementNoticeModel } from '@tongban/domain/certificate';
import { dateInShanghai } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import type { IdempotencyKey } from '../../../platform/http/idempotency.ts';
import { Abandoned, type Outcome } from '../../../platform/outcome.ts';
import type { StaffActor } from '../../staff/index.ts';
import type { ActBody } from '../act-body.ts';
import type { ActDone } from '../act-done.ts';
import { actOnCase } from '../act-on-case.ts';
import { putContent } from '../case-content.ts';
import { decideWithVoucher } from '../papers/file-voucher.ts';
import { loadPaperFacts } from '../papers/paper-facts.ts';
import { paperNumber, receiptLaw, subjectName } from '../papers/paper-words.ts';
import type { PlaceWords } from '../present/place-words.ts';

type Points = ActBody<'issueSupplementNotice'>['points'];

/** 一次性告知: everything that is missing, once, and where to bring it (L-32, R-5.3.6). */
export function issueSupplementNotice(
  ctx: AppContext,
  actor: StaffActor,
  caseId: string,
  body: ActBody<'issueSupplementNotice'>,
  idempotency: IdempotencyKey | null,
): Promise<Outcome<ActDone>> {
  return actOnCase(
    ctx,
    actor,
    'notice',
    { caseId, idempotency, ...body },
    async (prepared) => {
      const { tx, context, now } = prepared;
      const { state } = context;
      const facts = await loadPaperFacts(ctx, prepared);
      const defects = defectsOf(facts.guide, body.points);
      const ordinal = state.notices.length + 1;
      const points = body.points.map(({ about }, index) => ({ id: `${ordinal}-${index + 1}`, about }));
      const words = Object.fromEntries(body.points.map(({ text }, i) => [points[i]?.id ?? '', text]));
      const texts = await putContent(tx, ctx, { countyId: state.countyId, at: now }, 'points', words);
      const noticeId = ctx.ids.uuid();
      const build = (head: DocumentHead) =>
        supplementNoticeModel({
          ...head,
          applicant: facts.applicant.name,
          itemName: facts.item.name,
          caseNumber: state.number,
          receivedOn: dateInShanghai(state.receivedAt),
          defects,
          supplementUntil: null,
          submitAt: allChannels(facts.places, state.intakePlace.townshipId),
          legalBasis: receiptLaw(facts.item, '四'),
          contact: null,
        });
      const plan = { facts, number: paperNumber(state, 'supplement_notice', ordinal), build };
      return decideWithVoucher(ctx, prepared, plan, (voucher) =>
        decideSupplementNotice(context, { noticeId, points, texts, voucher }),
      );
    },
    { guard: noticeRefusals },
  );
}

/** One entry for each material or field, with all that is to be said of it. Abandons on a subject that the guide has not. */
function defectsOf(guide: Guide, points: Points): DocumentEntry[] {
  const fields = points.flatMap(({ about }, index) =>
    subjectName(guide, about) === null ? [{ field: `points.${index}.about`, message: UNKNOWN_SUBJECT }] : [],
  );
  if (fields.length > 0) throw new Abandoned({ kind: 'invalid', fields });
  return [...new Set(points.map(({ about }) => about))].map((about) => ({
    title: subjectName(guide, about) ?? about,
    points: points.filter((point) => point.about === about).map(({ text }) => text),
  }));
}

const UNKNOWN_SUBJECT = '材料清单和申请表中都没有这一项，请从列表中选择。';

/** Every channel of equal right, the one where the applicant came first. */
function allChannels(places: PlaceWords, intakeTownshipId: string | null): string {
  const hall = places.place(null);
  const windows = intakeTownshipId === null ? hall : `${places.place(intakeTownshipId)}、${hall}`;
  return `${windows}，也可以在网上提交`;
}
