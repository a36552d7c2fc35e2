import { decideRegistration, type Registration } from '@tongban/domain/organisation';
import type { Actor } from '../governance/actor.ts';
import type { GovernanceResult } from '../governance/governance-result.ts';
import { type GovernanceContext, recordGovernance } from '../governance/record-governance.ts';
import { organisationStream } from '../organisation-stream.ts';
import { loadOrganisations } from '../organisations.store.ts';

/** `sealOwnerId` null = the organisation owns its seals itself (R-1.2.5 is the exception). */
export type RegisterOrganisation = Omit<Registration, 'id' | 'sealOwnerId'> & {
  /** Given by who may send the same command twice; without one it is made here. */
  readonly id?: string;
  readonly sealOwnerId: string | null;
};

/** Registers an organisation under a new id; refusals as `decideRegistration`. */
export function registerOrganisation(
  ctx: GovernanceContext,
  actor: Actor,
  command: RegisterOrganisation,
): Promise<GovernanceResult> {
  const id = command.id ?? ctx.ids.uuid();
  const registration: Registration = { ...command, id, sealOwnerId: command.sealOwnerId ?? id };
  return recordGovernance(ctx, actor, {
    countyId: command.countyId,
    stream: organisationStream,
    key: id,
    touches: { townshipId: command.townshipId },
    loadFacts: async (tx) => ({
      organisations: [...(await loadOrganisations(tx, command.countyId)).values()],
    }),
    decide: (state, facts) => decideRegistration(state, registration, facts),
  });
}
