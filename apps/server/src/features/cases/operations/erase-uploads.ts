import { addMilliseconds } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inTransaction, type Tx } from '../../../platform/db/transaction.ts';
import { UPLOAD_PURPOSE, uploadRecord } from '../uploads.ts';

type Context = Pick<AppContext, 'database' | 'files' | 'clock'>;

export interface EraseUploads {
  readonly countyId: string;
  readonly scope: string;
  /** All of the scope's when left out. */
  readonly uploadIds?: readonly string[];
}

/** Erases uploads that their owner does not want to file any more (PIPL art. 47). */
export async function eraseUploads(
  ctx: Context,
  { countyId, scope, uploadIds }: EraseUploads,
): Promise<void> {
  await eraseWith(ctx, (tx) => ctx.files.erase(tx, countyId, uploadRecord(scope), uploadIds));
}

/** A week is longer than any draft or intake takes. */
const KEPT_MS = 7 * 24 * 3_600_000;

/** Erases uploads that nobody has filed with a case, for a job; returns how many. */
export function removeOldUploads(ctx: Context): Promise<number> {
  const before = addMilliseconds(ctx.clock.now(), -KEPT_MS);
  return eraseWith(ctx, (tx) => ctx.files.eraseBefore(tx, UPLOAD_PURPOSE, before));
}

/** Rows first: contents go once nothing that was committed refers to them. */
async function eraseWith(
  { database, files }: Context,
  erase: (tx: Tx) => Promise<string[]>,
): Promise<number> {
  const digests = await inTransaction(database, erase);
  await inTransaction(database, (tx) => files.sweep(tx, digests));
  return digests.length;
}
