import { decideSealHandOver } from '@tongban/domain/seal';
import type { Instant } from '@tongban/domain/time';
import {
  type Actor,
  appointmentsOf,
  type GovernanceContext,
  type GovernanceResult,
} from '../../organisations/index.ts';
import { recordSealAct, type SealTarget } from '../record-seal-act.ts';

export interface HandOverSeal extends SealTarget {
  readonly personId: string;
  /** Null = now. */
  readonly from: Instant | null;
}

/** Enters a hand-over of which no note was written; refusals as `decideSealHandOver` (E-12). */
export function handOverSeal(
  ctx: GovernanceContext,
  actor: Actor,
  command: HandOverSeal,
): Promise<GovernanceResult> {
  const { countyId, personId, from } = command;
  return recordSealAct(ctx, actor, command, {
    loadFacts: async (tx) => ({ appointments: await appointmentsOf(tx, countyId, personId) }),
    decide: (state, facts, now) => decideSealHandOver(state, { personId, from: from ?? now }, facts, now),
  });
}
