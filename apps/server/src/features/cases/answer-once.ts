import type { Instant } from '@tongban/domain/time';
import { decryptField, encryptField } from '../../platform/crypto/field-encryption.ts';
import type { KeyRing } from '../../platform/crypto/key-ring.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { IdempotencyKey } from '../../platform/http/idempotency.ts';
import type { Outcome } from '../../platform/outcome.ts';
import { keepAnswer, takeKey } from './idempotency.store.ts';

interface Post {
  /** Whose key it is: an account, or a visit of the portal. */
  readonly scope: string;
  readonly at: Instant;
  /** The client's key with the digest of what was posted; null when it sent none. */
  readonly idempotency: IdempotencyKey | null;
}

/**
 * One effect and one answer for a post that arrives twice (E-42). What is not done must leave `work` as `Abandoned`: the
 * key is free again then. Answers are kept encrypted, since a receipt shows its code.
 */
export async function answerOnce<T>(
  tx: Tx,
  keys: KeyRing,
  { scope, at, idempotency }: Post,
  work: () => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  if (idempotency === null) return work();
  const post = { scope, at, ...idempotency };
  const place = { table: 'idempotent_post', column: 'answer', row: `${scope}/${idempotency.key}` };
  const before = await takeKey(tx, post);
  if (before !== null) {
    if (!before.sameRequest) return { kind: 'problem', problem: { code: 'idempotency_mismatch' } };
    return JSON.parse(decryptField(keys, place, before.answer)) as Outcome<T>;
  }
  const outcome = await work();
  await keepAnswer(tx, post, encryptField(keys, place, JSON.stringify(outcome)));
  return outcome;
}
