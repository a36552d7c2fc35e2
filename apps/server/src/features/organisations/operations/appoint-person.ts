import { type Appointment, decidePosting } from '@tongban/domain/organisation';
import { appointmentStream } from '../appointment-stream.ts';
import { appointmentsOf } from '../appointments.store.ts';
import type { Actor } from '../governance/actor.ts';
import type { GovernanceResult } from '../governance/governance-result.ts';
import { type GovernanceContext, recordGovernance } from '../governance/record-governance.ts';
import { selectOrganisation } from '../organisations.store.ts';

export type AppointPerson = Omit<Appointment, 'id'>;

/** Puts a person in a post under a new id; refusals as `decidePosting` (STA-01, STA-03, DLG-06 …). */
export function appointPerson(
  ctx: GovernanceContext,
  actor: Actor,
  command: AppointPerson,
): Promise<GovernanceResult> {
  const { countyId, organisationId } = command;
  const id = ctx.ids.uuid();
  return recordGovernance(ctx, actor, {
    countyId,
    stream: appointmentStream,
    key: id,
    touches: {},
    loadFacts: async (tx) => ({
      organisation: (await selectOrganisation(tx, countyId, organisationId))?.state ?? null,
      others: await appointmentsOf(tx, null, command.personId),
    }),
    decide: (state, facts) => decidePosting(state, { ...command, id }, facts),
  });
}
