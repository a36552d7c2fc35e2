import { decideSealRelease, decideWitnessedHandOver, type WitnessedHandOver } from '@tongban/domain/seal';
import type { Tx } from '../../../platform/db/transaction.ts';
import {
  type Actor,
  appointmentsOfPersons,
  type GovernanceContext,
  type GovernanceResult,
} from '../../organisations/index.ts';
import { recordSealAct, type SealTarget } from '../record-seal-act.ts';

/** The first hand-over of a carved seal, with its impression; refusals as `decideSealRelease`. */
export function releaseSeal(
  ctx: GovernanceContext,
  actor: Actor,
  target: SealTarget,
  handOver: Omit<WitnessedHandOver, 'reason' | 'returnOn'>,
): Promise<GovernanceResult> {
  return recordSealAct(ctx, actor, target, {
    loadFacts: (tx) => peopleOf(tx, actor, handOver),
    decide: (state, facts, now) => decideSealRelease(state, handOver, facts, now),
  });
}

/** A later hand-over with its note: change of keeper, leave, return; refusals as `decideWitnessedHandOver` (E-12). */
export function handOverWithNote(
  ctx: GovernanceContext,
  actor: Actor,
  target: SealTarget,
  handOver: WitnessedHandOver,
): Promise<GovernanceResult> {
  return recordSealAct(ctx, actor, target, {
    loadFacts: (tx) => peopleOf(tx, actor, handOver),
    decide: (state, facts, now) => decideWitnessedHandOver(state, handOver, facts, now),
  });
}

async function peopleOf(
  tx: Tx,
  { personId }: Actor,
  { receiverId, witnessId }: Pick<WitnessedHandOver, 'receiverId' | 'witnessId'>,
) {
  return { appointments: await appointmentsOfPersons(tx, [receiverId, witnessId]), recorderId: personId };
}
