import { decidePostingEnd } from '@tongban/domain/organisation';
import type { LocalDate } from '@tongban/domain/time';
import { appointmentStream } from '../appointment-stream.ts';
import type { Actor } from '../governance/actor.ts';
import type { GovernanceResult } from '../governance/governance-result.ts';
import { type GovernanceContext, recordGovernance } from '../governance/record-governance.ts';

export interface EndAppointment {
  readonly countyId: string;
  readonly appointmentId: string;
  readonly expectedVersion?: number | undefined;
  readonly lastDay: LocalDate;
}

/** Ends an appointment after its last day; refusals as `decidePostingEnd`. */
export function endAppointment(
  ctx: GovernanceContext,
  actor: Actor,
  command: EndAppointment,
): Promise<GovernanceResult> {
  return recordGovernance(ctx, actor, {
    countyId: command.countyId,
    stream: appointmentStream,
    key: command.appointmentId,
    expectedVersion: command.expectedVersion,
    touches: {},
    loadFacts: async () => null,
    decide: (state, _facts, now) => decidePostingEnd(state, { lastDay: command.lastDay }, now),
  });
}
