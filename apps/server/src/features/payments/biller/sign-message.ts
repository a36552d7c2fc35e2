import { timingSafeEqual } from 'node:crypto';
import { hmacSm3Hex } from '../../../platform/crypto/sm3.ts';

/** Names of the headers with which both sides sign what they send. */
export const TIME_HEADER = 'x-biller-time';
export const SIGNATURE_HEADER = 'x-biller-signature';

/** A message as both sides sign it: taken to another address or with another question, its signature is none. */
export interface SignedMessage {
  readonly method: string;
  /** Path with what follows the question mark, as it is sent. */
  readonly path: string;
  readonly time: string;
  readonly body: string;
}

/** HMAC-SM3 over method, path, time and body, a line each, with the key that both sides hold. */
export function signatureOf(key: string, { method, path, time, body }: SignedMessage): string {
  return hmacSm3Hex(Buffer.from(key, 'utf8'), `${method}\n${path}\n${time}\n${body}`);
}

/** Whether a message bears the other side's signature. */
export function isSignedBy(
  key: string,
  signature: unknown,
  message: Omit<SignedMessage, 'time'> & { readonly time: unknown },
): boolean {
  const { time } = message;
  if (typeof time !== 'string' || typeof signature !== 'string') return false;
  const [given, expected] = [Buffer.from(signature), Buffer.from(signatureOf(key, { ...message, time }))];
  return given.length === expected.length && timingSafeEqual(given, expected);
}
