import type { HandOverSealBody, ReleaseSealBody } from '@tongban/contract';
import type { SealImpression } from '@tongban/domain/seal';
import { localDate } from '@tongban/domain/time';
import { validate as isUuid } from 'uuid';
import type { AppContext } from '../../../app-context.ts';
import { inStatements } from '../../../platform/db/transaction.ts';
import type { Outcome } from '../../../platform/outcome.ts';
import type { Actor, GovernanceResult } from '../../organisations/index.ts';
import { handOverWithNote, releaseSeal, sealStream } from '../../seals/index.ts';
import type { GovernedSeal } from '../governed-seal.ts';

type Recorded = Promise<GovernanceResult | Outcome<never>>;

/** The first hand-over with the impression that was uploaded for this seal. */
export async function releaseTo(
  ctx: AppContext,
  by: Actor,
  { seal }: GovernedSeal,
  { impressionFileId, ...body }: ReleaseSealBody,
): Recorded {
  const impression = await impressionFor(ctx, seal, impressionFileId);
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
  const impression = await impressionFor(ctx, seal, impressionFileId);
  if (impression === undefined) return LOST_UPLOAD;
  const until = returnOn === null ? null : localDate(returnOn);
  return handOverWithNote(ctx, by, targetOf(seal, body), { ...body, returnOn: until, impression });
}

const LOST_UPLOAD: Outcome<never> = {
  kind: 'invalid',
  fields: [{ field: 'impressionFileId', message: '上传的印模已经失效，请重新上传。' }],
};

function targetOf(
  { countyId, id }: GovernedSeal['seal'],
  { expectedVersion }: { readonly expectedVersion: number },
) {
  return { countyId, sealId: id, expectedVersion };
}

/** Null where none was given; undefined where the file is not one of this seal. */
async function impressionFor(
  ctx: AppContext,
  { countyId, id }: GovernedSeal['seal'],
  fileId: string | null,
): Promise<SealImpression | null | undefined> {
  if (fileId === null) return null;
  if (!isUuid(fileId)) return undefined;
  const file = await inStatements(ctx.database, (tx) => ctx.files.find(tx, countyId, fileId));
  return file?.record === `${sealStream.prefix}:${id}` ? { fileId, digest: file.digest } : undefined;
}
