import type { NumberChecks } from '@tongban/domain/catalogue';
import type { LocalDate } from '@tongban/domain/time';
import { checkCreditCode, checkIdentityNumber, checkPhoneNumber, normaliseTyped } from '@tongban/gb';

/** The national standards' verdicts for the rules of the form. */
export function numberChecks(today: LocalDate): NumberChecks {
  return {
    idNumber: (value) => {
      const checked = checkIdentityNumber(value, today);
      if (checked.ok) return 'valid';
      return checked.reason === 'check_character' || checked.reason === 'region' ? 'doubtful' : 'invalid';
    },
    creditCode: (value) => {
      const checked = checkCreditCode(value);
      if (checked.ok) return 'valid';
      return checked.reason === 'check_character' ? 'doubtful' : 'invalid';
    },
    phone: (value) => (checkPhoneNumber(value).ok || isLandline(value) ? 'valid' : 'invalid'),
  };
}

/** With area code, as printed on letter-heads: 0530-1234567. */
export function isLandline(text: string): boolean {
  return /^0\d{2,3}-?\d{7,8}$/u.test(normaliseTyped(text));
}
