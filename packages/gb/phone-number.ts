import type { Checked } from './checked.ts';
import { normaliseTyped, withoutHyphens } from './typed-text.ts';

export interface PhoneNumber {
  /** Eleven digits without country code. */
  readonly normalised: string;
}

export type PhoneNumberReason = 'length' | 'characters' | 'prefix';

/** Checks a mobile number of the mainland as typed: blanks, hyphens and a leading +86 or 0086 are dropped. */
export function checkPhoneNumber(text: string): Checked<PhoneNumber, PhoneNumberReason> {
  const compact = withoutHyphens(normaliseTyped(text));
  const normalised = compact.replace(/^(?:\+|00)?86(?=.{11}$)/, '');
  if (!/^\d*$/.test(normalised)) return { ok: false, reason: 'characters' };
  if (normalised.length !== 11) return { ok: false, reason: 'length' };
  if (!/^1[3-9]/.test(normalised)) return { ok: false, reason: 'prefix' };
  return { ok: true, normalised };
}
