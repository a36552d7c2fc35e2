import type { FiledMaterial } from '@tongban/domain/case';
import type { Instant } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { Abandoned } from '../../platform/outcome.ts';
import { caseStream } from './save-case.ts';

/** What an upload is until a case takes it. */
export const UPLOAD_PURPOSE = 'upload';

/** Uploads wait under their owner's name until a case takes them: nobody can file another's upload. */
export function uploadRecord(scope: string): string {
  return `upload:${scope}`;
}

/** The owner's name of a member of staff. */
export function accountScope(accountId: string): string {
  return `account:${accountId}`;
}

export interface UploadClaim {
  readonly countyId: string;
  readonly caseId: string;
  readonly scope: string;
  readonly at: Instant;
  readonly filed: readonly { readonly materialId: string; readonly uploadId: string }[];
}

/** Moves the uploads to the case as its materials. Abandons the act when one has been used, or is not the poster's. */
export async function claimUploads(
  tx: Tx,
  { files }: Pick<AppContext, 'files'>,
  { countyId, caseId, scope, at, filed }: UploadClaim,
): Promise<FiledMaterial[]> {
  const ids = [...new Set(filed.map(({ uploadId }) => uploadId))];
  if (ids.length === 0) return [];
  const use = { countyId, purpose: 'material', record: caseStream(caseId), at };
  const moved = await files.move(tx, ids, uploadRecord(scope), use);
  const digests = new Map(moved.map(({ id, digest }) => [id, digest]));
  return filed.map(({ materialId, uploadId }) => {
    const digest = digests.get(uploadId);
    if (digest === undefined) throw new Abandoned({ kind: 'invalid', fields: [lostUpload(materialId)] });
    return { materialId, fileId: uploadId, digest };
  });
}

function lostUpload(materialId: string) {
  return { field: `materials.${materialId}`, message: '上传的文件已经失效，请重新上传后再提交。' };
}
