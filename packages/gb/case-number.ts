import type { Checked } from './checked.ts';
import { mod11With10 } from './iso-7064.ts';
import { normaliseTyped, withoutHyphens } from './typed-text.ts';

export interface CaseNumber {
  /** Six digits. */
  readonly countyCode6: string;
  readonly year: number;
  /** Number of the case within the county and year, from 1. */
  readonly sequence: number;
}

export type CaseNumberReason = 'length' | 'characters' | 'check_digit';

/** Six digits are printed; a county with more cases in a year gets up to two digits more. */
const SEQUENCE_DIGITS = 6;
const LARGEST_SEQUENCE = 99_999_999;

/**
 * The case number (办件编号) as printed and read out, e.g. 371721-2026-000123-5: county, year, sequence and an
 * ISO 7064 MOD 11,10 check digit. Digits only, so it can be dictated and typed on a phone's number pad.
 * @throws RangeError when a part does not fit.
 */
export function caseNumber({ countyCode6, year, sequence }: CaseNumber): string {
  const partsFit =
    /^\d{6}$/.test(countyCode6) &&
    isIntegerWithin(year, 1000, 9999) &&
    isIntegerWithin(sequence, 1, LARGEST_SEQUENCE);
  if (!partsFit) throw new RangeError('case number: parts');
  const serial = String(sequence).padStart(SEQUENCE_DIGITS, '0');
  return `${countyCode6}-${year}-${serial}-${mod11With10(countyCode6 + year + serial)}`;
}

/** Reads a typed case number: blanks, full-width digits and any or no hyphens are accepted. */
export function parseCaseNumber(
  text: string,
): Checked<CaseNumber & { readonly normalised: string }, CaseNumberReason> {
  const digits = withoutHyphens(normaliseTyped(text));
  if (!/^\d*$/.test(digits)) return { ok: false, reason: 'characters' };
  if (!/^\d{6}[1-9]\d{3}(?:\d{6}|[1-9]\d{6,7})\d$/.test(digits)) return { ok: false, reason: 'length' };
  const parts: CaseNumber = {
    countyCode6: digits.slice(0, 6),
    year: Number(digits.slice(6, 10)),
    sequence: Number(digits.slice(10, -1)),
  };
  if (mod11With10(digits.slice(0, -1)) !== digits.slice(-1) || parts.sequence === 0) {
    return { ok: false, reason: 'check_digit' };
  }
  return { ok: true, normalised: caseNumber(parts), ...parts };
}

function isIntegerWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
