import type { CaseView } from '@tongban/contract';
import { DOCUMENT_KIND_NAMES } from '@tongban/domain/certificate';
import { nameOn } from '@tongban/domain/organisation';
import { dateInShanghai } from '@tongban/domain/time';
import { printedOrgan } from '../case-places.ts';
import type { CaseParts } from './case-parts.ts';
import { chainView, organName, outcomeName, personName, placeWhere, sealName } from './words.ts';

/** What was decided and in whose name: title and organ as they stand on the paper. */
export function presentDecision(parts: CaseParts): CaseView['decision'] {
  const { decision } = parts.state;
  if (decision === null) return null;
  const { outcome, deciderId, at, place, decidingOrganId, reason, document, outside, chain } = decision;
  const paper = document === null ? undefined : parts.contentOf(document.content, 'document');
  const organ = parts.organisations.get(decidingOrganId);
  return {
    outcome,
    outcomeName: outcomeName(parts, outcome),
    organName:
      paper?.organName ??
      (organ
        ? nameOn(printedOrgan(parts.organisations, organ), dateInShanghai(at))
        : organName(parts, decidingOrganId)),
    deciderName: personName(parts, deciderId),
    at,
    placeName: placeWhere(parts, place),
    reason: parts.contentOf(reason, 'text') ?? null,
    documentNumber: document?.number ?? null,
    documentTitle: document && (paper?.title ?? DOCUMENT_KIND_NAMES[document.kind]),
    contentDigest: document?.contentDigest ?? null,
    validUntil: document?.validUntil ?? null,
    verificationCode: document?.verificationCode ?? null,
    outside: outside === undefined ? null : { ...outside },
    chain: chainView(chain),
  };
}

export function presentSealing(parts: CaseParts): Pick<CaseView, 'sealRequest' | 'sealUse'> {
  const { sealRequest, sealUse } = parts.state;
  return {
    sealRequest: sealRequest && {
      sealName: sealName(parts, sealRequest.sealId),
      requesterName: personName(parts, sealRequest.requesterId),
      at: sealRequest.at,
    },
    sealUse: sealUse && {
      useNumber: sealUse.useNumber,
      sealName: sealName(parts, sealUse.sealId),
      keeperName: personName(parts, sealUse.keeperId),
      at: sealUse.at,
      fileId: sealUse.fileId,
      fileDigest: sealUse.fileDigest,
      chain: chainView(sealUse.chain),
    },
  };
}
