import type { HandOverSealBody, ReleaseSealBody } from '@tongban/contract';
import { localDate } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import type { Outcome } from '../../../platform/outcome.ts';
import type { Actor, GovernanceResult } from '../../organisations/index.ts';
import { handOverWithNote, releaseSeal } from '../../seals/index.ts';
import type { GovernedSeal } from '../governed-seal.ts';
import { LOST_UPLOAD, uploadedImpression } from '../uploaded-impression.ts';

type Recorded = Promise<GovernanceResult | Outcome<never>>;

/** The first hand-over with the impression that was uploaded for this seal. */
export async function releaseTo(
  ctx: AppContext,
  by: Actor,
  { seal }: GovernedSeal,
  { impressionFileId, ...body }: ReleaseSealBody,
): Recorded {
  const impression = await uploadedImpression(ctx, seal, impressionFileId);
  if (impression === undefined) return LOST_UPLOAD;
  return releaseSeal(ctx, by, targetOf(seal, body), { ...body, impression });
}

/** A later hand-over with its written note (E-12). */
export async function handOverTo(
  ctx: AppContext,
  by: Actor,
  { seal }: GovernedSeal,
  { impressionFileId, returnOn, ...body }: HandOverSealBody,
): Recorded {
  const impression = await uploadedImpression(ctx, seal, impressionFileId);
  if (impression === undefined) return LOST_UPLOAD;
  const until = returnOn === null ? null : localDate(returnOn);
  return handOverWithNote(ctx, by, targetOf(seal, body), { ...body, returnOn: until, impression });
}

function targetOf(
  { countyId, id }: GovernedSeal['seal'],
  { expectedVersion }: { readonly expectedVersion: number },
) {
  return { countyId, sealId: id, expectedVersion };
}
