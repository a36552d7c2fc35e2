import type { EndAppointmentBody } from '@tongban/contract';
import { localDate } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inStatements } from '../../../platform/db/transaction.ts';
import type { Outcome } from '../../../platform/outcome.ts';
import { releaseClaimsOf } from '../../cases/index.ts';
import {
  type Actor,
  endAppointment,
  type GovernanceResult,
  recordedOutcome,
} from '../../organisations/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { governedAppointment } from '../governed-appointment.ts';
import { heldDuties } from '../held-duties.ts';

export interface AppointmentParams {
  readonly countyId: string;
  readonly appointmentId: string;
}

/** The one way a person changes an appointment: found through the county that fills it, then recorded by its operation. */
export async function changeAppointment(
  ctx: AppContext,
  actor: StaffActor,
  params: AppointmentParams,
  record: (by: Actor) => Promise<GovernanceResult>,
): Promise<Outcome<{ id: string; version: number }>> {
  const found = await inStatements(ctx.database, (tx) => governedAppointment(tx, actor, params));
  return found === undefined ? { kind: 'not_found' } : recordedOutcome(await record(found.by));
}

/** Ends an appointment; what is still in hand is refused (STA-06), or given back in the same act where that was asked for. */
export function endPosting(
  ctx: AppContext,
  by: Actor,
  params: AppointmentParams,
  { lastDay, releaseCases, expectedVersion }: EndAppointmentBody,
): Promise<GovernanceResult> {
  return endAppointment(
    ctx,
    by,
    { ...params, expectedVersion, lastDay: localDate(lastDay) },
    {
      load: (tx, appointment, now) => heldDuties(tx, appointment, now, { releaseCases }),
      release: async (tx, { countyId, personId }) => {
        if (releaseCases) await releaseClaimsOf(tx, countyId, personId);
      },
    },
  );
}
