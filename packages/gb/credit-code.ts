import type { Checked } from './checked.ts';
import { normaliseTyped } from './typed-text.ts';

export interface CreditCode {
  readonly normalised: string;
  /** Registering department: 1 机构编制, 5 民政, 9 市场监管, N 农业农村 … */
  readonly department: string;
  /** Kind within the department, e.g. 91 enterprise, 92 sole trader, 93 farmers' cooperative. */
  readonly kind: string;
  /** Six digits of the registering authority's region; 100000 is the national level. */
  readonly regionCode: string;
  /** Organisation code GB 11714: eight characters and its own check character. */
  readonly organisationCode: string;
  /** Real codes exist whose inner check is wrong: worth a second look, no reason to refuse. */
  readonly warnings: readonly CreditCodeWarning[];
}

export type CreditCodeReason = 'length' | 'characters' | 'check_character';
export type CreditCodeWarning = 'organisation_check_character';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const SHAPE = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/**
 * Checks a unified social credit code (统一社会信用代码, GB 32100-2015) as typed. The check character may be any of
 * the 31, zero included. The inner organisation check (GB 11714) only warns.
 */
export function checkCreditCode(text: string): Checked<CreditCode, CreditCodeReason> {
  const normalised = normaliseTyped(text);
  if (normalised.length !== 18) return { ok: false, reason: 'length' };
  if (!SHAPE.test(normalised)) return { ok: false, reason: 'characters' };
  if (creditCheckCharacter(normalised.slice(0, 17)) !== normalised[17]) {
    return { ok: false, reason: 'check_character' };
  }
  const organisationCode = normalised.slice(8, 17);
  const innerHolds = organisationCheckCharacter(organisationCode.slice(0, 8)) === organisationCode[8];
  return {
    ok: true,
    normalised,
    department: normalised.charAt(0),
    kind: normalised.charAt(1),
    regionCode: normalised.slice(2, 8),
    organisationCode,
    warnings: innerHolds ? [] : ['organisation_check_character'],
  };
}

/** The 18th character for the first 17 (weights 3^i mod 31). */
export function creditCheckCharacter(seventeen: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * ALPHABET.indexOf(seventeen.charAt(i)), 0);
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** The ninth character of an organisation code (GB 11714) for the first eight, digits and capitals. */
export function organisationCheckCharacter(eight: string): string {
  const sum = ORGANISATION_WEIGHTS.reduce(
    (total, w, i) => total + w * Number.parseInt(eight.charAt(i), 36),
    0,
  );
  return '0123456789X'.charAt((11 - (sum % 11)) % 11);
}
