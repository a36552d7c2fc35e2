import type { Instant } from '@tongban/domain/time';

/** A signed-in session. The token itself is only in the browser; the database has its digest. */
export interface Session {
  readonly tokenHash: string;
  readonly accountId: string;
  readonly createdAt: Instant;
  readonly lastSeenAt: Instant;
  readonly expiresAt: Instant;
  /** What a form or script must send back with an unsafe request. */
  readonly csrfToken: string;
  /** When the second factor was given in this session. */
  readonly secondFactorAt: Instant | null;
}
