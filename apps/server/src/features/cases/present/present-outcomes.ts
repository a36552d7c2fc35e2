import type { CaseView } from '@tongban/contract';
import type { Opinion } from '@tongban/domain/case';
import { outcomeKindOf } from '@tongban/domain/catalogue';
import { MODE_NAMES, notAcceptedName, TERMINATION_NAMES } from '@tongban/domain/terms';
import type { CaseParts } from './case-parts.ts';
import { chainView, personName, placeWhere, voucherView } from './words.ts';

export type NoticeParts = Pick<CaseParts, 'state' | 'contentOf'>;

/** The notices with their texts; a point is settled once the applicant has answered it. */
export function presentNotices({ state, contentOf }: NoticeParts): CaseView['notices'] {
  return state.notices.map(({ id, issuedAt, voucher, points, texts, resolved }) => {
    const words = contentOf(texts, 'points');
    return {
      id,
      issuedAt,
      voucher: voucherView(voucher),
      points: points.map((point) => ({
        ...point,
        text: words?.[point.id] ?? '',
        resolved: resolved.includes(point.id),
      })),
    };
  });
}

export function presentAcceptance(parts: CaseParts): CaseView['acceptance'] {
  const { acceptance } = parts.state;
  if (acceptance === null) return null;
  const { mode, acceptedAt, deemed, acceptorId, chain, voucher } = acceptance;
  return {
    mode,
    modeName: MODE_NAMES[mode],
    acceptedAt,
    deemed,
    acceptorName: acceptorId === null ? null : personName(parts, acceptorId),
    chain: chainView(chain),
    voucher: voucher && voucherView(voucher),
  };
}

export function presentNotAccepted({ state, contentOf, found }: CaseParts): CaseView['notAccepted'] {
  if (state.notAccepted === null) return null;
  const { kind, reason, voucher } = state.notAccepted;
  return {
    kindName: notAcceptedName(kind, outcomeKindOf(found.item, found.guide)),
    reason: contentOf(reason, 'text') ?? '',
    voucher: voucherView(voucher),
  };
}

export function presentTermination(parts: CaseParts): CaseView['termination'] {
  const { termination } = parts.state;
  if (termination === undefined) return null;
  const { ground, reason, basis, terminatorId, voucher } = termination;
  return {
    groundName: TERMINATION_NAMES[ground],
    reason: parts.contentOf(reason, 'text') ?? '',
    legalBasis: parts.contentOf(basis, 'text') ?? '',
    terminatorName: personName(parts, terminatorId),
    voucher: voucherView(voucher),
  };
}

export function presentOpinion(parts: CaseParts, opinion: Opinion | null): CaseView['review'] {
  if (opinion === null) return null;
  const { reviewerId, at, place, conclusion, opinion: text, chain } = opinion;
  return {
    reviewerName: personName(parts, reviewerId),
    at,
    placeName: placeWhere(parts, place),
    conclusion,
    opinion: parts.contentOf(text, 'text') ?? '',
    chain: chainView(chain),
  };
}
