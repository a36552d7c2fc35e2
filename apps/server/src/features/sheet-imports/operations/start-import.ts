import type { ImportKindName } from '@tongban/contract';
import { addDays, dateInShanghai, startOfDay } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { accountScope, uploadRecord } from '../../cases/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { IMPORT_QUEUE } from '../check-import.ts';
import { deleteImportsBefore, insertImport } from '../sheet-imports.store.ts';

/** For so long one’s own imports are shown, in days. */
const KEPT_DAYS = 90;

/**
 * Has an uploaded sheet checked beside the server. The same id again is the same import (E-42). Invalid when the upload is not
 * the poster's own, or not there any more.
 */
export async function startImport(
  ctx: Pick<AppContext, 'database' | 'clock' | 'jobs' | 'files'>,
  { personId, accountId, appointments }: StaffActor,
  { importId, kind, uploadId }: { importId: string; kind: ImportKindName; uploadId: string },
): Promise<Outcome<{ countyId: string; importId: string }>> {
  const countyId = appointments[0]?.countyId;
  if (countyId === undefined) return { kind: 'not_found' };
  const now = ctx.clock.now();
  return inTransaction(ctx.database, async (tx): Promise<Outcome<{ countyId: string; importId: string }>> => {
    const uploads = await ctx.files.listOf(tx, countyId, uploadRecord(accountScope(accountId)));
    const upload = uploads.find(({ id }) => id === uploadId);
    if (upload === undefined) return { kind: 'invalid', fields: [LOST] };
    await deleteImportsBefore(tx, accountId, startOfDay(addDays(dateInShanghai(now), -KEPT_DAYS)));
    const isNew = await insertImport(tx, {
      county_id: countyId,
      id: importId,
      kind,
      started_by: personId,
      account_id: accountId,
      started_at: now,
      digest: upload.digest,
    });
    if (isNew) await ctx.jobs.enqueue(tx, IMPORT_QUEUE, { countyId, importId });
    return done({ countyId, importId });
  });
}

const LOST = { field: 'uploadId', message: '上传的表格已经失效，请重新上传。' };
