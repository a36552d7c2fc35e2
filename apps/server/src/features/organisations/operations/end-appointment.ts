import { type Appointment, decidePostingEnd, type HeldDuties, NO_DUTIES } from '@tongban/domain/organisation';
import type { Instant, LocalDate } from '@tongban/domain/time';
import type { Tx } from '../../../platform/db/transaction.ts';
import { appointmentStream } from '../appointment-stream.ts';
import { selectAppointment } from '../appointments.store.ts';
import type { Actor } from '../governance/actor.ts';
import type { GovernanceResult } from '../governance/governance-result.ts';
import { type GovernanceContext, recordGovernance } from '../governance/record-governance.ts';

export interface EndAppointment {
  readonly countyId: string;
  readonly appointmentId: string;
  readonly expectedVersion?: number | undefined;
  readonly lastDay: LocalDate;
}

/** How the duties of the post are looked up and given back: seals and cases belong to other features. */
export interface DutiesOfPost {
  readonly load: (tx: Tx, appointment: Appointment, now: Instant) => Promise<HeldDuties>;
  readonly release: (tx: Tx, appointment: Appointment) => Promise<void>;
}

/** Ends an appointment after its last day; refusals as `decidePostingEnd` (STA-06 while something is still in hand). */
export function endAppointment(
  ctx: GovernanceContext,
  actor: Actor,
  { countyId, appointmentId, expectedVersion, lastDay }: EndAppointment,
  duties: DutiesOfPost,
): Promise<GovernanceResult> {
  return recordGovernance(ctx, actor, {
    countyId,
    stream: appointmentStream,
    key: appointmentId,
    expectedVersion,
    touches: {},
    loadFacts: async (tx) => {
      const appointment = (await selectAppointment(tx, countyId, appointmentId))?.state;
      const held = appointment ? await duties.load(tx, appointment, ctx.clock.now()) : NO_DUTIES;
      return { appointment, held };
    },
    decide: (state, { held }, now) => decidePostingEnd(state, { lastDay }, held, now),
    alongside: async (tx, { appointment }) => {
      if (appointment) await duties.release(tx, appointment);
    },
  });
}
