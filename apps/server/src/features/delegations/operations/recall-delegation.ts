import { decideRecall, type RecallCommand } from '@tongban/domain/delegation';
import type { Tx } from '../../../platform/db/transaction.ts';
import {
  type Actor,
  type GovernanceContext,
  type GovernanceResult,
  recordGovernance,
} from '../../organisations/index.ts';
import { delegationKey, delegationStream } from '../delegation-streams.ts';
import { selectList } from '../delegations.store.ts';
import { selectEvaluation } from '../evaluations.store.ts';
import { selectPowerRequest } from '../power-requests.store.ts';

export interface RecallDelegation extends RecallCommand {
  readonly countyId: string;
  readonly expectedVersion?: number | undefined;
}

/** Takes a delegated power back; refusals as `decideRecall` (R-2.3.3, E-02). */
export function recallDelegation(
  ctx: GovernanceContext,
  actor: Actor,
  command: RecallDelegation,
): Promise<GovernanceResult> {
  const { countyId, expectedVersion, ...recall } = command;
  return recordGovernance(ctx, actor, {
    countyId,
    stream: delegationStream,
    key: delegationKey(recall),
    expectedVersion,
    touches: { pairs: [recall] },
    loadFacts: async (tx) => ({
      list: (await selectList(tx, countyId, recall.townshipId))?.state ?? null,
      ...(await groundsOf(tx, countyId, recall)),
    }),
    decide: (state, facts, now) => decideRecall(state, recall, facts, now),
  });
}

async function groundsOf(tx: Tx, countyId: string, { townshipId, itemId, basis }: RecallCommand) {
  if (basis === undefined) return {};
  return basis.kind === 'evaluation'
    ? { evaluations: (await selectEvaluation(tx, countyId, { townshipId, itemId }))?.state }
    : { request: (await selectPowerRequest(tx, countyId, basis.requestId))?.state };
}
