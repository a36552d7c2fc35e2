import type { Checked } from './checked.ts';
import { normaliseTyped, withoutHyphens } from './typed-text.ts';

export type ReceiptCodeReason = 'length' | 'characters';

/** No 0/O and no 1/I/L: they look alike on a thermal print. */
export const RECEIPT_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const CODE_LENGTH = 6;
const FEWEST_RANDOM_BYTES = 16;

/**
 * The six-character code on a receipt (887 million possibilities), made from at least 16 random bytes: so many
 * that the remainder below favours no code measurably.
 * @throws RangeError for fewer bytes.
 */
export function receiptCode(randomBytes: Uint8Array): string {
  if (randomBytes.length < FEWEST_RANDOM_BYTES) throw new RangeError('receipt code: too few random bytes');
  const size = BigInt(RECEIPT_ALPHABET.length);
  let number = randomBytes.reduce((total, byte) => (total << 8n) | BigInt(byte), 0n);
  let code = '';
  while (code.length < CODE_LENGTH) {
    code += RECEIPT_ALPHABET.charAt(Number(number % size));
    number /= size;
  }
  return code;
}

/** Reads a typed receipt code: small letters, full-width characters, blanks and hyphens are accepted. */
export function parseReceiptCode(text: string): Checked<{ readonly normalised: string }, ReceiptCodeReason> {
  const normalised = withoutHyphens(normaliseTyped(text));
  if (normalised.length !== CODE_LENGTH) return { ok: false, reason: 'length' };
  if (Array.from(normalised).some((character) => !RECEIPT_ALPHABET.includes(character))) {
    return { ok: false, reason: 'characters' };
  }
  return { ok: true, normalised };
}
