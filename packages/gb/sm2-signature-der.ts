/** The two numbers of an SM2 signature, 64 hexadecimal digits each. */
export interface Sm2SignatureNumbers {
  readonly r: string;
  readonly s: string;
}

/** DER `SEQUENCE { INTEGER r, INTEGER s }` (GM/T 0009-2012) in lower-case hexadecimal. */
export function encodeSm2Signature({ r, s }: Sm2SignatureNumbers): string {
  return tagged('30', integer(r) + integer(s));
}

/** Reads a DER signature; null for anything that is not exactly the canonical form, trailing bytes included. */
export function decodeSm2Signature(derHex: string): Sm2SignatureNumbers | null {
  const match = /^30(?<total>[0-4].)02(?<rLength>[0-2].)(?<rest>[0-9a-f]+)$/.exec(derHex);
  if (!match?.groups) return null;
  const { rLength = '', rest = '' } = match.groups;
  const rDigits = Number.parseInt(rLength, 16) * 2;
  const r = rest.slice(0, rDigits);
  const s = rest.slice(rDigits + 4);
  if (!isAtMost256Bits(r) || !isAtMost256Bits(s)) return null;
  const numbers = { r: toNumber(r), s: toNumber(s) };
  // Encoding again and comparing refuses every second spelling of the same signature.
  return encodeSm2Signature(numbers) === derHex ? numbers : null;
}

function integer(hex: string): string {
  const digits = hex.replace(/^(?:00)+(?=..)/, '');
  return tagged('02', /^[89a-f]/.test(digits) ? `00${digits}` : digits);
}

function tagged(tag: string, content: string): string {
  return tag + (content.length / 2).toString(16).padStart(2, '0') + content;
}

function isAtMost256Bits(hex: string): boolean {
  return /^(?:00)?(?:[0-9a-f]{2}){1,32}$/.test(hex);
}

function toNumber(hex: string): string {
  return hex.slice(-64).padStart(64, '0');
}
