import type { Instant } from '@tongban/domain/time';
import type { Tx } from '../../platform/db/transaction.ts';
import './case-tables.ts';

export interface IdempotentPost {
  /** Whose key it is: an account or a pre-session; keys of others never collide. */
  readonly scope: string;
  readonly key: string;
  /** Digest of what was posted: the same key with other content is a mistake of the client. */
  readonly request: string;
  readonly at: Instant;
}

/** The answer given before; null when this post is the first. A racing twin waits here until the first has committed (E-42). */
export async function takeKey(
  tx: Tx,
  post: IdempotentPost,
): Promise<{ answer: string; sameRequest: boolean } | null> {
  const taken = await tx
    .insertInto('idempotent_post')
    .values({ scope: post.scope, key: post.key, request: post.request, answer: '', created_at: post.at })
    .onConflict((c) => c.columns(['scope', 'key']).doNothing())
    .executeTakeFirst();
  if (Number(taken.numInsertedOrUpdatedRows ?? 0n) > 0) return null;
  const before = await tx
    .selectFrom('idempotent_post')
    .select(['answer', 'request'])
    .where('scope', '=', post.scope)
    .where('key', '=', post.key)
    .executeTakeFirstOrThrow();
  return { answer: before.answer, sameRequest: before.request === post.request };
}

export async function keepAnswer(tx: Tx, post: IdempotentPost, answer: string): Promise<void> {
  await tx
    .updateTable('idempotent_post')
    .set({ answer })
    .where('scope', '=', post.scope)
    .where('key', '=', post.key)
    .execute();
}
