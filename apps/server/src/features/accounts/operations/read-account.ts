import type { AccountDetailView } from '@tongban/contract';
import { type AccountEvent, CLOSING_REASON_NAMES } from '@tongban/domain/account';
import { GOVERNANCE_EVENT_NAMES } from '@tongban/domain/register';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { readStream } from '../../../platform/ledger/read-stream.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { namesOf, type StaffActor } from '../../staff/index.ts';
import { selectAccountInReach } from '../account-in-reach.ts';
import { selectAccountSecurity } from '../account-security.store.ts';
import { presentSession, standingOfAccounts } from '../account-standing.ts';
import { selectLiveSessions } from '../accounts.store.ts';

/** One account with its live sessions and what was done with it; that it was read is logged (design §9). */
export async function readAccount(
  ctx: Pick<AppContext, 'database' | 'clock' | 'keys' | 'accessLog' | 'reference'>,
  actor: StaffActor,
  accountId: string,
  requestId: string,
): Promise<Outcome<AccountDetailView>> {
  const now = ctx.clock.now();
  const cityId = ctx.reference.city.code;
  return inSnapshot(ctx.database, async (tx) => {
    const account = await selectAccountInReach(tx, ctx, actor, accountId);
    if (account === undefined) return { kind: 'not_found' };
    const asked = { now, ownAccountId: actor.accountId };
    const [row] = await standingOfAccounts(tx, ctx, [account], asked);
    if (row === undefined) return { kind: 'not_found' };
    const security = await selectAccountSecurity(tx, cityId, accountId);
    const events = await readStream(tx, cityId, `account:${accountId}`);
    const names = await namesOf(
      tx,
      events.map((event) => event.actor),
    );
    ctx.accessLog.log({
      countyId: cityId,
      at: now,
      actor: actor.personId,
      actingFor: actor.appointments[0]?.organisationId ?? null,
      subject: 'accounts',
      purpose: '查阅账号',
      record: `account:${accountId}`,
      fields: ['loginName', 'name', 'posts', 'lastLoginAt', 'sessions'],
      requestId,
    });
    const reason = security?.state.closingReason ?? null;
    return done({
      row,
      createdAt: account.created_at,
      closingReasonName: reason === null ? null : CLOSING_REASON_NAMES[reason],
      sessions: (await selectLiveSessions(tx, now, accountId)).map((session) =>
        presentSession(session, null),
      ),
      history: events
        .map((event) => {
          // The stream holds what our own decider wrote.
          const known = event as unknown as AccountEvent;
          return {
            version: event.version,
            name: GOVERNANCE_EVENT_NAMES[known.type],
            summary: known.type === 'accountClosed' ? CLOSING_REASON_NAMES[known.payload.reason] : null,
            at: event.at,
            actorName: names.get(event.actor) ?? event.actor,
          };
        })
        .reverse(),
    });
  });
}
