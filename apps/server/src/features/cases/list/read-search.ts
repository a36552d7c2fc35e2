import { checkPhoneNumber, GB_MESSAGES, normaliseTyped, parseCaseNumber } from '@tongban/gb';
import type { KeyRing } from '../../../platform/crypto/key-ring.ts';
import type { ProblemField } from '../../../platform/http/problem.ts';
import type { CaseListFilter } from '../case-list-filter.ts';
import { isLandline } from '../intake/number-checks.ts';
import { applicantIndexOf, applicantQueryGramsOf, phoneIndexOf } from '../lookup-keys.ts';

export type CaseSearch = Pick<CaseListFilter, 'number' | 'applicantIndex' | 'phoneIndex' | 'applicantGrams'>;

const NOTHING: CaseSearch = { number: null, applicantIndex: null, phoneIndex: null, applicantGrams: null };

/**
 * What somebody typed into the one search box: a whole identity number or credit code, a telephone number, a case number,
 * or part of a name.
 * A mistyped case number is told, since it would find nothing.
 */
export function readSearch(keys: KeyRing, q: string): CaseSearch | { readonly problem: ProblemField } {
  const typed = normaliseTyped(q);
  if (typed === '') return NOTHING;
  // A case number has 17 digits, or hyphens; without them 18 characters are an official number of the applicant.
  if (/^[0-9A-Z]{18}$/u.test(typed)) return { ...NOTHING, applicantIndex: applicantIndexOf(keys, typed) };
  const phone = phoneOf(q);
  if (phone !== null) return { ...NOTHING, phoneIndex: phoneIndexOf(keys, phone) };
  const number = parseCaseNumber(q);
  if (number.ok) return { ...NOTHING, number: number.normalised };
  if (number.reason === 'check_digit') {
    return { problem: { field: 'q', message: GB_MESSAGES.caseNumber.check_digit } };
  }
  return { ...NOTHING, applicantGrams: applicantQueryGramsOf(keys, q) };
}

/** As `checkApplicant` writes it, so that what was typed at intake is found again. */
function phoneOf(q: string): string | null {
  const mobile = checkPhoneNumber(q);
  if (mobile.ok) return mobile.normalised;
  return isLandline(q) ? normaliseTyped(q) : null;
}
