import { decideSealDeputy } from '@tongban/domain/seal';
import type { PersonId } from '@tongban/domain/terms';
import {
  type Actor,
  appointmentsOf,
  type GovernanceContext,
  type GovernanceResult,
} from '../../organisations/index.ts';
import { recordSealAct, type SealTarget } from '../record-seal-act.ts';

/** Names the B角 of a seal, or nobody any more; refusals as `decideSealDeputy` (E-12). */
export function nameSealDeputy(
  ctx: GovernanceContext,
  actor: Actor,
  target: SealTarget,
  personId: PersonId | null,
): Promise<GovernanceResult> {
  return recordSealAct(ctx, actor, target, {
    loadFacts: async (tx) => ({
      appointments: personId === null ? [] : await appointmentsOf(tx, target.countyId, personId),
    }),
    decide: (state, facts, now) => decideSealDeputy(state, { personId }, facts, now),
  });
}
