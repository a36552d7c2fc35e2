import { authorityFor } from '@tongban/domain/authority';
import { decideGoLive, type GoLiveCommand } from '@tongban/domain/delegation';
import type { Instant } from '@tongban/domain/time';
import {
  type Actor,
  type GovernanceContext,
  type GovernanceResult,
  recordGovernance,
} from '../../organisations/index.ts';
import { authorityFactsOf } from '../authority-facts.store.ts';
import { delegationKey, delegationStream } from '../delegation-streams.ts';

export interface GoLive extends GoLiveCommand {
  readonly countyId: string;
  readonly expectedVersion?: number | undefined;
}

/** Announces the start date; refused with every gate that will not hold on it, as `decideGoLive`. */
export function goLive(ctx: GovernanceContext, actor: Actor, command: GoLive): Promise<GovernanceResult> {
  const { countyId, expectedVersion, ...start } = command;
  return recordGovernance(ctx, actor, {
    countyId,
    stream: delegationStream,
    key: delegationKey(start),
    expectedVersion,
    touches: { pairs: [start] },
    loadFacts: (tx) => authorityFactsOf(tx, countyId, start),
    decide: (state, facts, now) => {
      const unmetGates = (at: Instant, knownAt: Instant) =>
        authorityFor(facts, { act: 'go_live', at, knownAt }).refusals;
      return decideGoLive(state, start, { list: facts.list, unmetGates }, now);
    },
  });
}
