import { isHeldFrom } from '@tongban/domain/account';
import type { Appointment } from '@tongban/domain/organisation';
import type { Instant } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { appointmentsOfPersons, selectAppointmentsOfCounties } from '../organisations/index.ts';
import { personsWithAccount, type StaffActor } from '../staff/index.ts';
import { accountReach, byPersonOf, isInReach } from './accounts.policy.ts';

interface Asked {
  readonly now: Instant;
  readonly actor: StaffActor;
}

/** People in reach with a post of today or later and no account, with these posts. */
export async function accountCandidates(
  tx: Tx,
  ctx: Pick<AppContext, 'reference'>,
  { now, actor }: Asked,
): Promise<ReadonlyMap<string, readonly Appointment[]>> {
  const reach = accountReach(actor, ctx);
  const near = (await selectAppointmentsOfCounties(tx, reach)).filter((each) => isHeldFrom(each, now));
  const personIds = near.map(({ personId }) => personId);
  const known = await personsWithAccount(tx, personIds);
  const without = [...new Set(personIds)].filter((personId) => !known.has(personId));
  const everywhere = byPersonOf(await appointmentsOfPersons(tx, without));
  return new Map(
    without.flatMap((personId) => {
      const all = everywhere.get(personId) ?? [];
      const held = all.filter((each) => isHeldFrom(each, now));
      return isInReach(reach, all, now) ? [[personId, held] as const] : [];
    }),
  );
}

/** How many people wait for an account. */
export async function countCandidates(
  tx: Tx,
  ctx: Pick<AppContext, 'reference'>,
  asked: Asked,
): Promise<number> {
  return (await accountCandidates(tx, ctx, asked)).size;
}
