import { addMilliseconds, type Instant } from '@tongban/domain/time';
import { sm3Hex } from '../crypto/sm3.ts';
import type { Tx } from '../db/transaction.ts';
import type { Ids } from '../ids.ts';
import type { Session } from './session.ts';
import {
  deleteSession,
  deleteSessionsOver,
  insertSession,
  type SessionRow,
  selectSession,
  updateLastSeen,
} from './sessions.store.ts';

const minute = 60_000;
/** A session unused for this long is over (design §9). */
export const idleLimitMs = 30 * minute;
const longestMs = 12 * 60 * minute;
// Not on every request: each would be a write.
const seenEveryMs = minute;

/** Starts a session: an opaque 256-bit token for the cookie, and what the database keeps of it. */
export async function startSession(
  tx: Tx,
  ids: Ids,
  start: { accountId: string; now: Instant; userAgent: string; secondFactor?: boolean },
): Promise<{ token: string; session: Session }> {
  const token = randomToken(ids);
  const row: SessionRow = {
    token_hash: sm3Hex(token),
    account_id: start.accountId,
    created_at: start.now,
    last_seen_at: start.now,
    expires_at: addMilliseconds(start.now, longestMs),
    csrf_secret: randomToken(ids),
    second_factor_at: start.secondFactor === true ? start.now : null,
    user_agent_hash: sm3Hex(start.userAgent),
  };
  await insertSession(tx, row);
  return { token, session: toSession(row) };
}

/** The live session of a token; undefined when unknown, idle too long, expired, or sent by another browser. */
export async function findSession(
  tx: Tx,
  token: string,
  use: { now: Instant; userAgent: string },
): Promise<Session | undefined> {
  const row = await selectSession(tx, sm3Hex(token));
  if (!row) return undefined;
  const over = use.now >= row.expires_at || use.now >= addMilliseconds(row.last_seen_at, idleLimitMs);
  if (over || row.user_agent_hash !== sm3Hex(use.userAgent)) {
    // A token seen in another browser was copied: nobody may use it any more.
    await deleteSession(tx, row.token_hash);
    return undefined;
  }
  if (use.now >= addMilliseconds(row.last_seen_at, seenEveryMs))
    await updateLastSeen(tx, row.token_hash, use.now);
  return toSession(row);
}

/** Ends a session: its token is worth nothing any more, in whatever browser. */
export function endSession(tx: Tx, { tokenHash }: Pick<Session, 'tokenHash'>): Promise<void> {
  return deleteSession(tx, tokenHash);
}

/** Removes what is over, for a job; returns how many. */
export function removeOverSessions(tx: Tx, now: Instant): Promise<number> {
  return deleteSessionsOver(tx, now, addMilliseconds(now, -idleLimitMs));
}

/** 256 random bits, safe in cookies and URLs. */
export function randomToken(ids: Ids): string {
  return Buffer.from(ids.randomBytes(32)).toString('base64url');
}

function toSession(row: SessionRow): Session {
  return {
    tokenHash: row.token_hash,
    accountId: row.account_id,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    expiresAt: row.expires_at,
    csrfToken: row.csrf_secret,
    secondFactorAt: row.second_factor_at,
  };
}
