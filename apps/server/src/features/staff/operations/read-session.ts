import type { SessionView } from '@tongban/contract';
import type { Organisation } from '@tongban/domain/organisation';
import type { OrganisationId } from '@tongban/domain/terms';
import type { AppContext } from '../../../app-context.ts';
import type { Session } from '../../../platform/auth/session.ts';
import { inTransaction, type Tx } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { loadOrganisations } from '../../organisations/index.ts';
import { presentSession } from '../staff.present.ts';
import type { StaffActor } from '../staff-actor.ts';

/** The session of whoever calls, with the appointments of this day. */
export async function readSession(
  ctx: Pick<AppContext, 'database' | 'reference' | 'demo'>,
  actor: StaffActor,
  session: Pick<Session, 'csrfToken' | 'secondFactorAt'>,
): Promise<Outcome<SessionView>> {
  const organisations = await inTransaction(ctx.database, (tx) => organisationsOf(tx, actor));
  return done(presentSession(ctx, { actor, session, organisations }));
}

async function organisationsOf(
  tx: Tx,
  { appointments }: StaffActor,
): Promise<ReadonlyMap<OrganisationId, Organisation>> {
  const found = new Map<OrganisationId, Organisation>();
  for (const countyId of new Set(appointments.map((appointment) => appointment.countyId))) {
    for (const [id, organisation] of await loadOrganisations(tx, countyId)) found.set(id, organisation);
  }
  return found;
}
