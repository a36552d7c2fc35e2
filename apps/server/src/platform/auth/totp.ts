import type { Instant } from '@tongban/domain/time';
import { generate, generateSecret, generateURI, verify } from 'otplib';
import { decryptField, encryptField, type FieldPlace } from '../crypto/field-encryption.ts';
import type { KeyRing } from '../crypto/key-ring.ts';
import { exactIndex } from '../crypto/keyed-index.ts';
import type { Tx } from '../db/transaction.ts';
import { clearAttempts, countAttempt } from './login-throttle.store.ts';
import { consumeStep, selectTotp, upsertTotp } from './totp.store.ts';

const stepSeconds = 30;
const issuer = '通办';

/** Makes a new secret for an account and the address for the QR code. It counts once a code was given. */
export async function enrolTotp(
  tx: Tx,
  keys: KeyRing,
  enrolment: { accountId: string; label: string; now: Instant },
): Promise<{ secret: string; uri: string }> {
  const secret = generateSecret();
  const ciphertext = encryptField(keys, placeOf(enrolment.accountId), secret);
  await upsertTotp(tx, enrolment.accountId, ciphertext, enrolment.now);
  return { secret, uri: totpUri(enrolment.label, secret) };
}

/** The address that an authenticator reads off the QR code. */
export function totpUri(label: string, secret: string): string {
  return generateURI({ issuer, label, secret });
}

/** Whether the account has a secret, confirmed or not. */
export async function isTotpEnrolled(tx: Tx, accountId: string): Promise<boolean> {
  return (await selectTotp(tx, accountId)) !== undefined;
}

/** Whether the account has a secret that was confirmed by a code. */
export async function hasTotp(tx: Tx, accountId: string): Promise<boolean> {
  return ((await selectTotp(tx, accountId))?.confirmed_at ?? null) !== null;
}

export interface TotpAttempt {
  readonly accountId: string;
  readonly code: string;
  readonly now: Instant;
  /** How many steps a code may be ahead of its time; one, for clocks that go wrong. */
  readonly stepsAhead?: number | undefined;
}

/** How the check of a code ended. */
export type TotpCheck = 'accepted' | 'wrong' | { readonly lockedUntil: Instant };

/**
 * Checks a code (RFC 6238, one step of tolerance). A code, and any older one, counts once: whoever looked
 * over the shoulder cannot use it again. Tries are limited per account like passwords: six digits are few.
 */
export async function verifyTotp(tx: Tx, keys: KeyRing, attempt: TotpAttempt): Promise<TotpCheck> {
  const attemptKey = exactIndex(keys, 'totp', attempt.accountId);
  const { lockedUntil } = await countAttempt(tx, attemptKey, attempt.now);
  if (lockedUntil !== null) return { lockedUntil };
  const step = await stepOf(tx, keys, attempt);
  if (step === undefined || !(await consumeStep(tx, attempt.accountId, step, attempt.now))) return 'wrong';
  await clearAttempts(tx, attemptKey);
  return 'accepted';
}

/**
 * The first code from now on that was not used up; null without a secret. Demonstrations only: it stands in for the
 * authenticator that their visitors do not have.
 */
export async function currentCode(
  tx: Tx,
  keys: KeyRing,
  accountId: string,
  now: Instant,
): Promise<string | null> {
  const row = await selectTotp(tx, accountId);
  if (!row) return null;
  const secret = decryptField(keys, placeOf(accountId), row.ciphertext);
  const step = Math.max(Math.floor(epochOf(now) / stepSeconds), Number(row.last_used_step) + 1);
  return generate({ secret, epoch: step * stepSeconds, period: stepSeconds });
}

async function stepOf(tx: Tx, keys: KeyRing, attempt: TotpAttempt): Promise<number | undefined> {
  const row = await selectTotp(tx, attempt.accountId);
  return row && stepOfCode(decryptField(keys, placeOf(attempt.accountId), row.ciphertext), attempt);
}

/** The time step that a code of the secret stands for; undefined when it is none of now. */
export async function stepOfCode(
  secret: string,
  { code, now, stepsAhead = 1 }: Omit<TotpAttempt, 'accountId'>,
): Promise<number | undefined> {
  if (!/^\d{6}$/.test(code)) return undefined;
  const epoch = epochOf(now);
  const result = await verify({
    secret,
    token: code,
    epoch,
    period: stepSeconds,
    epochTolerance: [stepSeconds, stepsAhead * stepSeconds],
  });
  return result.valid ? Math.floor(epoch / stepSeconds) + result.delta : undefined;
}

/** Lets a secret count from now on, instead of the one before, with the code of `step` used up. */
export async function replaceSecret(
  tx: Tx,
  keys: KeyRing,
  { accountId, secret, step, now }: { accountId: string; secret: string; step: number; now: Instant },
): Promise<void> {
  await upsertTotp(tx, accountId, encryptField(keys, placeOf(accountId), secret), now);
  await consumeStep(tx, accountId, step, now);
}

function epochOf(now: Instant): number {
  return Math.floor(Date.parse(now) / 1000);
}

function placeOf(accountId: string): FieldPlace {
  return { table: 'totp_secret', column: 'ciphertext', row: accountId };
}
