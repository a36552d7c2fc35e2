import { isCalendarDate } from './calendar-date.ts';
import type { Checked } from './checked.ts';
import { isProvinceCode } from './province.ts';
import { normaliseTyped } from './typed-text.ts';

export type Sex = 'male' | 'female';

export interface IdentityNumber {
  /** 18 characters, half-width, capital X. */
  readonly normalised: string;
  /** `YYYY-MM-DD` */
  readonly birthDate: string;
  readonly sex: Sex;
  /** The six digits in front; may be a code abolished since (372922 and the like). */
  readonly regionCode: string;
}

export type IdentityNumberReason =
  | 'length'
  | 'fifteen_digits'
  | 'characters'
  | 'region'
  | 'birth_date'
  | 'check_character';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';
// Numbers exist since the 1980s, when nobody lived who was born before this day: an earlier one is a slip.
const EARLIEST_BIRTH = '1850-01-01';

/**
 * Checks a citizen identity number (GB 11643-1999) as typed. Old region codes are valid because a number never
 * changes; so only the province is looked at.
 * @param today the day up to which a birth is possible, `YYYY-MM-DD`
 * @throws RangeError when `today` is no calendar date.
 */
export function checkIdentityNumber(
  text: string,
  today: string,
): Checked<IdentityNumber, IdentityNumberReason> {
  if (!isCalendarDate(today)) throw new RangeError('identity-number: today is not a calendar date');
  const normalised = normaliseTyped(text);
  if (/^\d{15}$/.test(normalised)) return { ok: false, reason: 'fifteen_digits' };
  if (normalised.length !== 18) return { ok: false, reason: 'length' };
  if (!/^\d{17}[\dX]$/.test(normalised)) return { ok: false, reason: 'characters' };
  const regionCode = normalised.slice(0, 6);
  if (!isIdentityRegion(regionCode)) return { ok: false, reason: 'region' };
  const birthDate = `${normalised.slice(6, 10)}-${normalised.slice(10, 12)}-${normalised.slice(12, 14)}`;
  if (!isCalendarDate(birthDate) || birthDate > today || birthDate < EARLIEST_BIRTH) {
    return { ok: false, reason: 'birth_date' };
  }
  if (identityCheckCharacter(normalised.slice(0, 17)) !== normalised[17]) {
    return { ok: false, reason: 'check_character' };
  }
  const sex = Number(normalised[16]) % 2 === 1 ? 'male' : 'female';
  return { ok: true, normalised, birthDate, sex, regionCode };
}

/** The 18th character for 17 digits: ISO 7064 MOD 11-2 in the form of GB 11643 (weights, then 10X98765432). */
export function identityCheckCharacter(seventeenDigits: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(seventeenDigits[i]), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/**
 * Whether six digits may head an identity number: a province, 91, or 9 and a province — the 2023 permanent
 * residence card of foreigners puts a 9 before the province and follows GB 11643 otherwise.
 */
export function isIdentityRegion(regionCode: string): boolean {
  if (regionCode.startsWith('91')) return true;
  return isProvinceCode(regionCode.startsWith('9') ? regionCode.slice(1, 3) : regionCode.slice(0, 2));
}
