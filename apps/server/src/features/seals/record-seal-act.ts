import type { Seal, SealEvent } from '@tongban/domain/seal';
import type { Decided } from '@tongban/domain/terms';
import type { Instant } from '@tongban/domain/time';
import type { Tx } from '../../platform/db/transaction.ts';
import {
  type Actor,
  type GovernanceContext,
  type GovernanceResult,
  recordGovernance,
} from '../organisations/index.ts';
import { sealStream } from './seal-stream.ts';
import { selectSeal } from './seals.store.ts';

/** A seal as somebody saw it. */
export interface SealTarget {
  readonly countyId: string;
  readonly sealId: string;
  readonly expectedVersion?: number | undefined;
}

interface SealDecision<Facts> {
  readonly loadFacts: (tx: Tx) => Promise<Facts>;
  readonly decide: (state: Seal | null, facts: Facts, now: Instant) => Decided<SealEvent>;
}

/** Records an act on a seal that is in the register: it waits for impressions under way in the seal's township (design §6). */
export function recordSealAct<Facts>(
  ctx: GovernanceContext,
  actor: Actor,
  { countyId, sealId, expectedVersion }: SealTarget,
  { loadFacts, decide }: SealDecision<Facts>,
): Promise<GovernanceResult> {
  return recordGovernance(ctx, actor, {
    countyId,
    stream: sealStream,
    key: sealId,
    expectedVersion,
    touches: async (tx) => ({ townshipId: (await selectSeal(tx, countyId, sealId))?.township_id ?? null }),
    loadFacts,
    decide,
  });
}

/** For a rule that needs nothing but the seal. */
export async function withoutFacts(): Promise<null> {
  return null;
}
