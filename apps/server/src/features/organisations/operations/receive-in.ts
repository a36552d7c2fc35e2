import { type CapacityEnding, receiveCapacities } from '@tongban/domain/organisation';
import type { Refusal } from '@tongban/domain/terms';
import type { Tx } from '../../../platform/db/transaction.ts';
import type { LedgerConflict } from '../../../platform/ledger/append.ts';
import { Abandoned } from '../../../platform/outcome.ts';
import type { Actor } from '../governance/actor.ts';
import type { GovernanceResult } from '../governance/governance-result.ts';
import { type GovernanceContext, recordIn } from '../governance/record-governance.ts';
import { organisationStream } from '../organisation-stream.ts';

/**
 * Records at the receiving body what the other gave up, in the same transaction. Throws `Abandoned` when the receiving body
 * may not have it: then neither stands.
 */
export async function receiveIn(
  tx: Tx,
  { clock }: Pick<GovernanceContext, 'clock'>,
  actor: Actor,
  { countyId, ending }: { readonly countyId: string; readonly ending: CapacityEnding },
): Promise<void> {
  const { successorId, capacities } = ending;
  if (successorId === null || capacities.length === 0) return;
  const received = await recordIn(tx, { clock }, actor, {
    countyId,
    stream: organisationStream,
    key: successorId,
    touches: {},
    loadFacts: async () => null,
    decide: (state) => receiveCapacities(state, ending),
  });
  if (received.ok) return;
  throw new Abandoned(
    'conflict' in received
      ? { kind: 'conflict', conflict: received.conflict }
      : { kind: 'refused', refusals: received.refusals },
  );
}

/** The result of `work`, or of what abandoned it. */
export async function resultOf(work: () => Promise<GovernanceResult>): Promise<GovernanceResult> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Abandoned)) throw error;
    const { outcome } = error;
    if (outcome.kind === 'refused') return refusedWith(outcome.refusals);
    if (outcome.kind === 'conflict') return conflictWith(outcome.conflict);
    throw error;
  }
}

function refusedWith(refusals: readonly Refusal[]): GovernanceResult {
  return { ok: false, refusals };
}

function conflictWith(conflict: LedgerConflict): GovernanceResult {
  return { ok: false, conflict };
}
