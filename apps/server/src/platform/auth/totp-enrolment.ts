import { addMilliseconds, type Instant } from '@tongban/domain/time';
import { generateSecret } from 'otplib';
import { decryptField, encryptField, type FieldPlace } from '../crypto/field-encryption.ts';
import type { KeyRing } from '../crypto/key-ring.ts';
import { exactIndex } from '../crypto/keyed-index.ts';
import type { Tx } from '../db/transaction.ts';
import { clearAttempts, countAttempt } from './login-throttle.store.ts';
import { deleteEnrolment, selectEnrolment, upsertEnrolment } from './totp.store.ts';
import { replaceSecret, stepOfCode, type TotpAttempt, totpUri } from './totp.ts';

const minute = 60_000;
/** A shown secret that nobody confirmed is forgotten after this. */
const enrolmentMs = 15 * minute;

/**
 * Begins to bind an authenticator: a new secret beside the one that counts, which goes on counting until `confirmEnrolment`.
 * The caller has asked who may.
 */
export async function beginEnrolment(
  tx: Tx,
  keys: KeyRing,
  { accountId, label, now }: { accountId: string; label: string; now: Instant },
): Promise<{ secret: string; uri: string }> {
  const secret = generateSecret();
  await upsertEnrolment(tx, accountId, encryptField(keys, placeOf(accountId), secret), now);
  return { secret, uri: totpUri(label, secret) };
}

/** How the check of a first code ended; `none` = nothing was begun, or too long ago. */
export type EnrolmentCheck = 'none' | 'wrong' | { readonly lockedUntil: Instant } | { readonly step: number };

/** Checks a code of the secret that was begun; tries are limited as those of a login. */
export async function checkEnrolment(tx: Tx, keys: KeyRing, attempt: TotpAttempt): Promise<EnrolmentCheck> {
  const secret = await begunSecret(tx, keys, attempt);
  if (secret === undefined) return 'none';
  const attemptKey = exactIndex(keys, 'totp', attempt.accountId);
  const { lockedUntil } = await countAttempt(tx, attemptKey, attempt.now);
  if (lockedUntil !== null) return { lockedUntil };
  const step = await stepOfCode(secret, attempt);
  if (step === undefined) return 'wrong';
  await clearAttempts(tx, attemptKey);
  return { step };
}

/** Lets the begun secret count from now on, the code of `step` used up. False when it is gone: confirmed twice at once. */
export async function confirmEnrolment(
  tx: Tx,
  keys: KeyRing,
  { accountId, step, now }: { accountId: string; step: number; now: Instant },
): Promise<boolean> {
  const secret = await begunSecret(tx, keys, { accountId, now });
  if (secret === undefined || !(await deleteEnrolment(tx, accountId))) return false;
  await replaceSecret(tx, keys, { accountId, secret, step, now });
  return true;
}

async function begunSecret(
  tx: Tx,
  keys: KeyRing,
  { accountId, now }: Pick<TotpAttempt, 'accountId' | 'now'>,
): Promise<string | undefined> {
  const row = await selectEnrolment(tx, accountId);
  if (!row || now >= addMilliseconds(row.started_at, enrolmentMs)) return undefined;
  return decryptField(keys, placeOf(accountId), row.ciphertext);
}

function placeOf(accountId: string): FieldPlace {
  return { table: 'totp_enrolment', column: 'ciphertext', row: accountId };
}
