import { decideMemoSigning, type MemoSigning } from '@tongban/domain/delegation';
import {
  type Actor,
  type GovernanceContext,
  type GovernanceResult,
  loadOrganisations,
  recordGovernance,
} from '../../organisations/index.ts';
import { memoStream } from '../delegation-streams.ts';

export interface SignMemo extends Omit<MemoSigning, 'id'> {
  readonly countyId: string;
}

/** Records a signed memo under a new id; refusals as `decideMemoSigning` (DLG-04). */
export function signMemo(ctx: GovernanceContext, actor: Actor, command: SignMemo): Promise<GovernanceResult> {
  const { countyId, ...terms } = command;
  const id = ctx.ids.uuid();
  const { townshipId, items } = terms;
  return recordGovernance(ctx, actor, {
    countyId,
    stream: memoStream,
    key: id,
    touches: { pairs: items.map(({ itemId }) => ({ townshipId, itemId })) },
    loadFacts: async (tx) => ({ organisations: await loadOrganisations(tx, countyId) }),
    decide: (state, facts, now) => decideMemoSigning(state, { ...terms, id }, facts, now),
  });
}
