import type { Applicant } from '@tongban/contract';
import type { LocalDate } from '@tongban/domain/time';
import {
  checkCreditCode,
  checkIdentityNumber,
  checkPhoneNumber,
  GB_MESSAGES,
  normaliseTyped,
} from '@tongban/gb';
import type { ProblemField } from '../../../platform/http/problem.ts';
import { isLandline } from './number-checks.ts';

/** The applicant with numbers as the standards write them, or each field that is wrong with its mend. */
export function checkApplicant(
  applicant: Applicant,
  today: LocalDate,
): { readonly applicant: Applicant; readonly problems: readonly ProblemField[] } {
  const { kind, idNumber, phone } = applicant;
  const problems: ProblemField[] = [];
  const wrong = (field: string, message: string) => problems.push({ field: `applicant.${field}`, message });
  if (kind === 'natural_person') {
    const checked = checkIdentityNumber(idNumber, today);
    if (!checked.ok) wrong('idNumber', GB_MESSAGES.identityNumber[checked.reason]);
  } else {
    const checked = checkCreditCode(idNumber);
    if (!checked.ok) wrong('idNumber', GB_MESSAGES.creditCode[checked.reason]);
  }
  const mobile = checkPhoneNumber(phone);
  if (!mobile.ok && !isLandline(phone)) wrong('phone', GB_MESSAGES.phoneNumber[mobile.reason]);
  const normalPhone = mobile.ok ? mobile.normalised : normaliseTyped(phone);
  return { applicant: { ...applicant, idNumber: normaliseTyped(idNumber), phone: normalPhone }, problems };
}
