import type { PaperScan } from '@tongban/domain/delegation';
import type { PaperReading } from './paper-reading.ts';

/** The scans of a paper with their files' names. */
export async function scansOf(
  { tx, ctx, county }: PaperReading,
  record: string,
  scans: readonly PaperScan[] = [],
) {
  if (scans.length === 0) return [];
  const files = new Map((await ctx.files.listOf(tx, county.id, record)).map((file) => [file.id, file]));
  return scans.map(({ fileId, digest }) => ({
    fileId,
    digest,
    name: files.get(fileId)?.name ?? '扫描件',
    mediaType: files.get(fileId)?.mediaType ?? '',
  }));
}
