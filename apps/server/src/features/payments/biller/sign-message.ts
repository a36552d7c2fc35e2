import { timingSafeEqual } from 'node:crypto';
import { hmacSm3Hex } from '../../../platform/crypto/sm3.ts';

/** Names of the headers with which both sides sign what they send. */
export const TIME_HEADER = 'x-biller-time';
export const SIGNATURE_HEADER = 'x-biller-signature';

/** HMAC-SM3 over time and body with the key that both sides hold. */
export function signatureOf(key: string, time: string, body: string): string {
  return hmacSm3Hex(Buffer.from(key, 'utf8'), `${time}\n${body}`);
}

/** Whether a message bears the other side's signature. */
export function isSignedBy(key: string, time: unknown, signature: unknown, body: string): boolean {
  if (typeof time !== 'string' || typeof signature !== 'string') return false;
  const [given, expected] = [Buffer.from(signature), Buffer.from(signatureOf(key, time, body))];
  return given.length === expected.length && timingSafeEqual(given, expected);
}
