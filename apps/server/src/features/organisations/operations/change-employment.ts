import { decideEmploymentChange } from '@tongban/domain/organisation';
import type { Employment } from '@tongban/domain/terms';
import { appointmentStream } from '../appointment-stream.ts';
import { appointmentsOf, lockPerson, selectAppointment } from '../appointments.store.ts';
import type { Actor } from '../governance/actor.ts';
import type { GovernanceResult } from '../governance/governance-result.ts';
import { type GovernanceContext, recordGovernance } from '../governance/record-governance.ts';

export interface ChangeEmployment {
  readonly countyId: string;
  readonly appointmentId: string;
  readonly expectedVersion?: number | undefined;
  readonly employment: Employment;
}

/** Changes the employment of somebody in post; refusals as `decideEmploymentChange` (STA-01). */
export function changeEmployment(
  ctx: GovernanceContext,
  actor: Actor,
  { countyId, appointmentId, expectedVersion, employment }: ChangeEmployment,
): Promise<GovernanceResult> {
  return recordGovernance(ctx, actor, {
    countyId,
    stream: appointmentStream,
    key: appointmentId,
    expectedVersion,
    touches: {},
    loadFacts: async (tx) => {
      const personId = (await selectAppointment(tx, countyId, appointmentId))?.person_id;
      if (personId === undefined) return { others: [] };
      await lockPerson(tx, personId);
      return { others: await appointmentsOf(tx, null, personId) };
    },
    decide: (state, facts) => decideEmploymentChange(state, { employment }, facts),
  });
}
