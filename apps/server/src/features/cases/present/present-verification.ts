import type { VerificationView } from '@tongban/contract';
import type { ChainLink } from '@tongban/domain/authority';
import type { LocalDate } from '@tongban/domain/time';
import type { CertificateRow } from '../certificates.store.ts';
import { chainView } from './words.ts';

export interface VerificationParts {
  readonly certificate: CertificateRow;
  /** By what the deciding organ or township was allowed to decide. */
  readonly chain: readonly ChainLink[];
  readonly itemName: string | null;
  readonly today: LocalDate;
  readonly demo: boolean;
}

/** Of a paper that is sealed but not yet handed out only its name and number are told: it proves nothing. */
export function presentVerification({
  certificate: paper,
  chain,
  itemName,
  today,
  demo,
}: VerificationParts): VerificationView {
  const named = {
    ...presentUnknown(demo),
    documentTitle: paper.title,
    documentNumber: paper.number,
    organName: paper.organ_name,
  };
  if (paper.issued_on === null) return { ...named, verdict: 'not_issued' };
  return {
    ...named,
    // The last day of the term is a day of it.
    verdict: paper.valid_until !== null && today > paper.valid_until ? 'expired' : 'valid',
    sealName: paper.seal_name,
    itemName,
    holderMasked: paper.holder_masked,
    issuedOn: paper.issued_on,
    validUntil: paper.valid_until,
    contentDigest: paper.content_digest,
    chain: chainView(chain),
  };
}

/** No paper of this installation bears the code. */
export function presentUnknown(demo: boolean): VerificationView {
  return {
    verdict: 'not_found',
    documentTitle: null,
    documentNumber: null,
    organName: null,
    sealName: null,
    itemName: null,
    holderMasked: null,
    issuedOn: null,
    validUntil: null,
    contentDigest: null,
    chain: [],
    demo,
  };
}
