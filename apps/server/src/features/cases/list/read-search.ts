import { GB_MESSAGES, normaliseTyped, parseCaseNumber } from '@tongban/gb';
import type { KeyRing } from '../../../platform/crypto/key-ring.ts';
import type { ProblemField } from '../../../platform/http/problem.ts';
import type { CaseListFilter } from '../case-list.store.ts';
import { applicantIndexOf, applicantQueryGramsOf } from '../lookup-keys.ts';

export type CaseSearch = Pick<CaseListFilter, 'number' | 'applicantIndex' | 'applicantGrams'>;

const NOTHING: CaseSearch = { number: null, applicantIndex: null, applicantGrams: null };

/**
 * What somebody typed into the one search box: a whole identity number or credit code, a case number, or part of a name.
 * A mistyped case number is told, since it would find nothing.
 */
export function readSearch(keys: KeyRing, q: string): CaseSearch | { readonly problem: ProblemField } {
  const typed = normaliseTyped(q);
  if (typed === '') return NOTHING;
  // A case number has 17 digits, or hyphens; without them 18 characters are an official number of the applicant.
  if (/^[0-9A-Z]{18}$/u.test(typed)) return { ...NOTHING, applicantIndex: applicantIndexOf(keys, typed) };
  const number = parseCaseNumber(q);
  if (number.ok) return { ...NOTHING, number: number.normalised };
  if (number.reason === 'check_digit') {
    return { problem: { field: 'q', message: GB_MESSAGES.caseNumber.check_digit } };
  }
  return { ...NOTHING, applicantGrams: applicantQueryGramsOf(keys, q) };
}
