import { type Appointment, decidePosting } from '@tongban/domain/organisation';
import type { Instant } from '@tongban/domain/time';
import type { Tx } from '../../../platform/db/transaction.ts';
import { appointmentStream } from '../appointment-stream.ts';
import { appointmentsOf, lockPerson, selectAppointment } from '../appointments.store.ts';
import type { Actor } from '../governance/actor.ts';
import type { GovernanceResult } from '../governance/governance-result.ts';
import { type GovernanceContext, recordGovernance } from '../governance/record-governance.ts';
import { selectOrganisation } from '../organisations.store.ts';

/** `id` is given by who may send the same command twice; without one it is made here. */
export type AppointPerson = Omit<Appointment, 'id'> & { readonly id?: string };

/** By a person at a desk, who gives no post to themselves (GOV-08), and with the person where it is new. */
export interface AppointedAtDesk {
  readonly alongside: (tx: Tx, now: Instant) => Promise<void>;
}

/**
 * Puts a person in a post; refusals as `decidePosting` (STA-01, STA-02, STA-03, DLG-06 …). Appointments of one person are
 * recorded one after the other, so that two at once do not pass by each other's rules.
 */
export function appointPerson(
  ctx: GovernanceContext,
  actor: Actor,
  command: AppointPerson,
  atDesk?: AppointedAtDesk,
): Promise<GovernanceResult> {
  const { countyId, organisationId, personId, covers } = command;
  const id = command.id ?? ctx.ids.uuid();
  return recordGovernance(ctx, actor, {
    countyId,
    stream: appointmentStream,
    key: id,
    touches: {},
    loadFacts: async (tx) => {
      await lockPerson(tx, personId);
      return {
        ...(atDesk ? { recorderId: actor.personId } : {}),
        organisation: (await selectOrganisation(tx, countyId, organisationId))?.state ?? null,
        others: await appointmentsOf(tx, null, personId),
        covered:
          covers === undefined ? null : ((await selectAppointment(tx, countyId, covers))?.state ?? null),
      };
    },
    decide: (state, facts) => decidePosting(state, { ...command, id }, facts),
    alongside: async (tx, _facts, now) => atDesk?.alongside(tx, now),
  });
}
