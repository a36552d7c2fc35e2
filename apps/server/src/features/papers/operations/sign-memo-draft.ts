import { decideMemoDraftSigning } from '@tongban/domain/delegation';
import type { AppContext } from '../../../app-context.ts';
import { type Outcome, outcomeOf } from '../../../platform/outcome.ts';
import { memoStream } from '../../delegations/index.ts';
import {
  type Actor,
  type GovernanceContext,
  loadOrganisations,
  recordedOutcome,
  recordGovernance,
} from '../../organisations/index.ts';
import { fileScans, uploadedScans } from '../uploaded-scans.ts';
import { draftAt, refuseSigned } from './save-draft.ts';
import type { SignPaper } from './sign-agreement-draft.ts';

/** Records that a drafted memo was signed on paper, as `signAgreementDraft` does; refusals as `decideMemoDraftSigning` (DLG-04). */
export function signMemoDraft(
  ctx: GovernanceContext & Pick<AppContext, 'files'>,
  actor: Actor,
  command: SignPaper,
): Promise<Outcome<{ id: string; version: number }>> {
  const { countyId, id, number, signedOn } = command;
  const draftKey = { ...command, paper: 'memo' } as const;
  return outcomeOf(async () => {
    const result = await recordGovernance(ctx, actor, {
      countyId,
      stream: memoStream,
      key: id,
      touches: async (tx) => {
        await refuseSigned(tx, draftKey);
        const { townshipId, items } = (await draftAt(tx, draftKey)).content;
        return { pairs: items.map(({ itemId }) => ({ townshipId, itemId })) };
      },
      loadFacts: async (tx) => ({
        organisations: await loadOrganisations(tx, countyId),
        draft: (await draftAt(tx, draftKey)).content,
        scans: await uploadedScans(tx, ctx, command),
      }),
      decide: (state, { organisations, draft, scans }, now) =>
        decideMemoDraftSigning(state, draft, { id, number, signedOn, scans }, { organisations }, now),
      alongside: (tx, _facts, now) => fileScans(tx, ctx, command, `memo:${id}`, now),
    });
    return recordedOutcome(result);
  });
}
