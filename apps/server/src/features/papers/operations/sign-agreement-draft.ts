import { decideDraftSigning, townshipGovernmentOn } from '@tongban/domain/delegation';
import type { LocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { type Outcome, outcomeOf } from '../../../platform/outcome.ts';
import { agreementStream } from '../../delegations/index.ts';
import {
  type Actor,
  type GovernanceContext,
  loadOrganisations,
  recordedOutcome,
  recordGovernance,
} from '../../organisations/index.ts';
import { type FiledScans, fileScans, uploadedScans } from '../uploaded-scans.ts';
import { draftAt, refuseSigned } from './save-draft.ts';

export interface SignPaper extends FiledScans {
  readonly id: string;
  /** Of the draft. */
  readonly expectedVersion: number;
  readonly number: string;
  readonly signedOn: LocalDate;
}

/**
 * Records that a drafted agreement was signed on paper: it takes the draft's id, the scans become its own. Refusals as
 * `decideDraftSigning` (DLG-06, GOV-*); a draft that changed since is a conflict.
 */
export function signAgreementDraft(
  ctx: GovernanceContext & Pick<AppContext, 'files'>,
  actor: Actor,
  command: SignPaper,
): Promise<Outcome<{ id: string; version: number }>> {
  const { countyId, id, number, signedOn } = command;
  const draftKey = { ...command, paper: 'agreement' } as const;
  return outcomeOf(async () => {
    const result = await recordGovernance(ctx, actor, {
      countyId,
      stream: agreementStream,
      key: id,
      touches: async (tx) => {
        await refuseSigned(tx, draftKey);
        const { townshipId, itemIds } = (await draftAt(tx, draftKey)).content;
        return { pairs: itemIds.map((itemId) => ({ townshipId, itemId })) };
      },
      loadFacts: async (tx) => ({
        organisations: await loadOrganisations(tx, countyId),
        draft: (await draftAt(tx, draftKey)).content,
        scans: await uploadedScans(tx, ctx, command),
      }),
      decide: (state, { organisations, draft, scans }, now) => {
        const government = townshipGovernmentOn(organisations, draft.townshipId, draft.from);
        const paper = { id, number, signedOn, scans, townshipOrganisationId: government?.id ?? '' };
        return decideDraftSigning(state, draft, paper, { organisations }, now);
      },
      alongside: (tx, _facts, now) => fileScans(tx, ctx, command, `agreement:${id}`, now),
    });
    return recordedOutcome(result);
  });
}
