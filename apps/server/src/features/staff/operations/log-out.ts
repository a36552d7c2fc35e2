import type { AppContext } from '../../../app-context.ts';
import type { Session } from '../../../platform/auth/session.ts';
import { endSession } from '../../../platform/auth/sessions.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';

/** Ends the session for every copy of its cookie. */
export async function logOut(
  { database }: Pick<AppContext, 'database'>,
  session: Pick<Session, 'tokenHash'>,
): Promise<Outcome<null>> {
  await inTransaction(database, (tx) => endSession(tx, session));
  return done(null);
}
