import type { PaperScan } from '@tongban/domain/delegation';
import type { Instant } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { Abandoned } from '../../platform/outcome.ts';
import { accountScope, uploadRecord } from '../cases/index.ts';

/** Scans that somebody uploaded and now files with a paper. */
export interface FiledScans {
  readonly countyId: string;
  /** Whose uploads they are: nobody files another's. */
  readonly accountId: string;
  readonly uploadIds: readonly string[];
}

type Context = Pick<AppContext, 'files'>;

/** The uploads with their digests. Abandons the act when one has been used, is not the poster's, or is no picture of a paper. */
export async function uploadedScans(
  tx: Tx,
  { files }: Context,
  { countyId, accountId, uploadIds }: FiledScans,
): Promise<readonly PaperScan[]> {
  const uploads = await files.listOf(tx, countyId, uploadRecord(accountScope(accountId)));
  return [...new Set(uploadIds)].map((id) => {
    const found = uploads.find((upload) => upload.id === id);
    if (found === undefined) throw new Abandoned({ kind: 'invalid', fields: [LOST] });
    if (!isPicture(found.mediaType)) throw new Abandoned({ kind: 'invalid', fields: [NO_PICTURE] });
    return { fileId: id, digest: found.digest };
  });
}

/** Hands the uploads over to the paper: `record` is the name of its stream. */
export async function fileScans(
  tx: Tx,
  { files }: Context,
  { countyId, accountId, uploadIds }: FiledScans,
  record: string,
  at: Instant,
): Promise<void> {
  const use = { countyId, purpose: 'scan', record, at };
  await files.move(tx, uploadIds, uploadRecord(accountScope(accountId)), use);
}

function isPicture(mediaType: string): boolean {
  return mediaType === 'application/pdf' || mediaType.startsWith('image/');
}

const LOST = { field: 'uploadIds', message: '上传的扫描件已经失效，请重新上传后再提交。' };
const NO_PICTURE = { field: 'uploadIds', message: '扫描件须为 PDF 或者图片。' };
