import type { Seal, SealImpression } from '@tongban/domain/seal';
import { validate as isUuid } from 'uuid';
import type { AppContext } from '../../app-context.ts';
import { inStatements } from '../../platform/db/transaction.ts';
import type { Outcome } from '../../platform/outcome.ts';
import { sealStream } from '../seals/index.ts';

/** The impression that was uploaded for this very seal: null where none was given, undefined where the file is not its own. */
export async function uploadedImpression(
  ctx: Pick<AppContext, 'database' | 'files'>,
  { countyId, id }: Pick<Seal, 'countyId' | 'id'>,
  fileId: string | null,
): Promise<SealImpression | null | undefined> {
  if (fileId === null) return null;
  if (!isUuid(fileId)) return undefined;
  const file = await inStatements(ctx.database, (tx) => ctx.files.find(tx, countyId, fileId));
  return file?.record === `${sealStream.prefix}:${id}` ? { fileId, digest: file.digest } : undefined;
}

/** What is answered where it is undefined. */
export const LOST_UPLOAD: Outcome<never> = {
  kind: 'invalid',
  fields: [{ field: 'impressionFileId', message: '上传的印模已经失效，请重新上传。' }],
};
