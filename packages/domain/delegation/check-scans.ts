import { type Refusal, refuse } from '../terms/index.ts';
import type { PaperScan } from './agreement.ts';

/** GOV-03: a signed paper is recorded with its scan; GOV-01: the same picture of it only once. */
export function checkScans(scans: readonly PaperScan[], before: readonly PaperScan[] = []): Refusal[] {
  if (scans.length === 0) return [refuse('GOV-03', { text: '没有上传已签字盖章的扫描件。' })];
  const digests = [...before, ...scans].map(({ digest }) => digest);
  return new Set(digests).size < digests.length
    ? [refuse('GOV-01', { text: '同一份扫描件只需上传一次。' })]
    : [];
}
