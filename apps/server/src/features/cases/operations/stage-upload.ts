import type { AppContext } from '../../../app-context.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { UPLOAD_PURPOSE, uploadRecord } from '../uploads.ts';

export interface StageUpload {
  readonly countyId: string;
  /** Whose upload it is: `account:<id>` of staff, `visit:<…>` of the portal. */
  readonly scope: string;
  readonly name: string;
  readonly content: Uint8Array;
}

export interface StagedUpload {
  readonly uploadId: string;
  readonly name: string;
  readonly bytes: number;
  readonly mediaType: string;
}

/** Takes in a file that a later post may file with a case; type and size are checked by content (design §9). */
export async function stageUploadFor(
  ctx: Pick<AppContext, 'database' | 'clock' | 'files'>,
  { countyId, scope, name, content }: StageUpload,
): Promise<Outcome<StagedUpload>> {
  const staged = await ctx.files.stageUpload(name, content);
  if ('refusal' in staged) return { kind: 'problem', problem: staged.refusal };
  const use = { countyId, purpose: UPLOAD_PURPOSE, record: uploadRecord(scope), at: ctx.clock.now() };
  const { id, bytes, mediaType } = await inTransaction(ctx.database, (tx) =>
    ctx.files.record(tx, staged.staged, use),
  );
  return done({ uploadId: id, name, bytes, mediaType });
}
