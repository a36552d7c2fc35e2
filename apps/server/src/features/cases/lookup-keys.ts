import type { KeyRing } from '../../platform/crypto/key-ring.ts';
import { exactIndex, nameGrams, nameQueryGrams } from '../../platform/crypto/keyed-index.ts';

/** Under which keys a case is found again; what is written and what is searched must agree, so both sides ask here. */

/** Of the full identity number or credit code. */
export function applicantIndexOf(keys: KeyRing, idNumber: string): string {
  return exactIndex(keys, 'service_case.applicant_index', idNumber);
}

/** Of the telephone number as the standards write it. */
export function phoneIndexOf(keys: KeyRing, phone: string): string {
  return exactIndex(keys, 'service_case.phone_index', phone);
}

export function applicantGramsOf(keys: KeyRing, name: string): string[] {
  return nameGrams(keys, NAME, name);
}

/** What every name with `part` in it carries. */
export function applicantQueryGramsOf(keys: KeyRing, part: string): string[] {
  return nameQueryGrams(keys, NAME, part);
}

/** Of the six characters on the receipt; bound to the number, so that no two cases share a hash. */
export function receiptCodeHashOf(keys: KeyRing, number: string, code: string): string {
  return exactIndex(keys, 'service_case.receipt_code_hash', `${number}/${code}`);
}

const NAME = 'service_case.applicant_grams';
