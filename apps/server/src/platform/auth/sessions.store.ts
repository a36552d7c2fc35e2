import type { Instant } from '@tongban/domain/time';
import type { Selectable } from 'kysely';
import type { SessionTable } from '../db/schema.ts';
import type { Tx } from '../db/transaction.ts';

/** A row of `session`. */
export type SessionRow = Selectable<SessionTable>;

/** Stores a new session. */
export async function insertSession(tx: Tx, row: SessionRow): Promise<void> {
  await tx.insertInto('session').values(row).execute();
}

/** One session by the digest of its token. */
export function selectSession(tx: Tx, tokenHash: string): Promise<SessionRow | undefined> {
  return tx.selectFrom('session').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst();
}

/** Notes that a session was used. */
export async function updateLastSeen(tx: Tx, tokenHash: string, at: Instant): Promise<void> {
  await tx.updateTable('session').set({ last_seen_at: at }).where('token_hash', '=', tokenHash).execute();
}

/** Notes that the second factor was given in a session. */
export async function markSecondFactor(tx: Tx, tokenHash: string, at: Instant): Promise<void> {
  await tx.updateTable('session').set({ second_factor_at: at }).where('token_hash', '=', tokenHash).execute();
}

/** Ends one session. */
export async function deleteSession(tx: Tx, tokenHash: string): Promise<void> {
  await tx.deleteFrom('session').where('token_hash', '=', tokenHash).execute();
}

/** Removes sessions that are over; returns how many. */
export async function deleteSessionsOver(tx: Tx, now: Instant, idleSince: Instant): Promise<number> {
  const result = await tx
    .deleteFrom('session')
    .where(({ eb, or }) => or([eb('expires_at', '<=', now), eb('last_seen_at', '<=', idleSince)]))
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
