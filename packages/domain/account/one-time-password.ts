import { addMilliseconds, type Instant } from '../time/index.ts';

/** Days that a one-time password counts: long enough for a sheet to reach every township, short enough not to lie about. */
const ONE_TIME_PASSWORD_DAYS = 7;

const DAY_MS = 24 * 3_600_000;

/** The first instant at which a one-time password of `now` counts no more. */
export function oneTimePasswordUntil(now: Instant): Instant {
  return addMilliseconds(now, ONE_TIME_PASSWORD_DAYS * DAY_MS);
}

// Small letters and digits, without those that look alike on paper: 31 of them.
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 3;
const GROUP_LENGTH = 4;

/** Random bytes that a one-time password is made of. */
export const ONE_TIME_PASSWORD_BYTES = 64;

/**
 * A one-time password in groups of four, as it is read from a slip: `k7mp-3xqt-9hwd`, 59 bits. Throws when fewer bytes are given
 * than it needs.
 */
export function oneTimePasswordFrom(bytes: Uint8Array): string {
  // Bytes above the largest multiple are left out: each letter is as likely as the other.
  const most = 256 - (256 % LETTERS.length);
  const letters = [...bytes].filter((byte) => byte < most).map((byte) => LETTERS[byte % LETTERS.length]);
  if (letters.length < GROUPS * GROUP_LENGTH) throw new Error('Too few random bytes for a password.');
  return Array.from({ length: GROUPS }, (_, group) =>
    letters.slice(group * GROUP_LENGTH, (group + 1) * GROUP_LENGTH).join(''),
  ).join('-');
}
