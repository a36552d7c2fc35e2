import { decideSealHandOver } from '@tongban/domain/seal';
import type { Instant } from '@tongban/domain/time';
import {
  type Actor,
  appointmentsOf,
  type GovernanceContext,
  type GovernanceResult,
  recordGovernance,
} from '../../organisations/index.ts';
import { sealStream } from '../seal-stream.ts';
import { selectSeal } from '../seals.store.ts';

export interface HandOverSeal {
  readonly countyId: string;
  readonly sealId: string;
  readonly expectedVersion?: number | undefined;
  readonly personId: string;
  /** Null = now. */
  readonly from: Instant | null;
}

/** Hands the seal to its next keeper; refusals as `decideSealHandOver` (E-12). */
export function handOverSeal(
  ctx: GovernanceContext,
  actor: Actor,
  command: HandOverSeal,
): Promise<GovernanceResult> {
  const { countyId, sealId, personId, from } = command;
  return recordGovernance(ctx, actor, {
    countyId,
    stream: sealStream,
    key: sealId,
    expectedVersion: command.expectedVersion,
    touches: async (tx) => ({ townshipId: (await selectSeal(tx, countyId, sealId))?.township_id ?? null }),
    loadFacts: async (tx) => ({ appointments: await appointmentsOf(tx, countyId, personId) }),
    decide: (state, facts, now) => decideSealHandOver(state, { personId, from: from ?? now }, facts, now),
  });
}
