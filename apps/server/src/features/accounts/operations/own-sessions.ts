import type { SessionRowView } from '@tongban/contract';
import type { AppContext } from '../../../app-context.ts';
import type { Session } from '../../../platform/auth/session.ts';
import { inStatements, inTransaction } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import type { StaffActor } from '../../staff/index.ts';
import { presentSession } from '../account-standing.ts';
import { deleteSessionsOf, selectLiveSessions } from '../accounts.store.ts';

/** Where the person is logged in now. */
export async function listOwnSessions(
  ctx: Pick<AppContext, 'database' | 'clock'>,
  { accountId }: StaffActor,
  { tokenHash }: Pick<Session, 'tokenHash'>,
): Promise<Outcome<{ sessions: SessionRowView[] }>> {
  const now = ctx.clock.now();
  const rows = await inStatements(ctx.database, (tx) => selectLiveSessions(tx, now, accountId));
  return done({ sessions: rows.map((row) => presentSession(row, tokenHash)) });
}

/** Logs the person out everywhere but here. */
export async function endOtherSessions(
  ctx: Pick<AppContext, 'database'>,
  { accountId }: StaffActor,
  { tokenHash }: Pick<Session, 'tokenHash'>,
): Promise<Outcome<null>> {
  await inTransaction(ctx.database, (tx) => deleteSessionsOf(tx, accountId, tokenHash));
  return done(null);
}
