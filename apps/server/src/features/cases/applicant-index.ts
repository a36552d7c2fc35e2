import type { Applicant } from '@tongban/contract';
import { maskName } from '@tongban/gb';
import type { KeyRing } from '../../platform/crypto/key-ring.ts';
import { exactIndex, nameGrams, nameQueryGrams } from '../../platform/crypto/keyed-index.ts';

const APPLICANT = 'case.applicant';

/** Key of an applicant by identity number or credit code: the same for every case of the applicant. */
export function applicantIndex(keys: KeyRing, number: string): string {
  return exactIndex(keys, APPLICANT, number);
}

/** What a case keeps of the applicant's name for search by parts of it. */
export function applicantGrams(keys: KeyRing, name: string): string[] {
  return nameGrams(keys, APPLICANT, name);
}

/** What every case contains whose applicant's name has `query` in it. */
export function applicantQueryGrams(keys: KeyRing, query: string): string[] {
  return nameQueryGrams(keys, APPLICANT, query);
}

/** The receipt's code as it is kept; bound to the case number, so that equal codes of two cases do not show. */
export function receiptCodeHash(keys: KeyRing, caseNumber: string, code: string): string {
  return exactIndex(keys, 'case.receipt_code', `${caseNumber}/${code}`);
}

/** The name that lists show: a person's is hidden, an organisation's is public in the registers anyway. */
export function maskedHolder(kind: Applicant['kind'], name: string): string {
  return kind === 'natural_person' ? maskName(name) : name;
}
