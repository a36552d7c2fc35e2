import type { BatchView, BatchWithRowsView } from '@tongban/contract';
import type { BatchKind } from './batch-kind.ts';
import type { Batch, BatchRow, RowCounts } from './batches.store.ts';

interface BatchParts {
  readonly batch: Batch;
  readonly counts: RowCounts;
  readonly names: ReadonlyMap<string, string>;
}

export function presentBatch(
  { batch, counts, names }: BatchParts,
  kinds: readonly Pick<BatchKind, 'kind' | 'name'>[],
): BatchView {
  const { county_id, id, kind, title, started_by, started_at, finished_at, stopped_at } = batch;
  return {
    countyId: county_id,
    id,
    kind,
    kindName: kinds.find((each) => each.kind === kind)?.name ?? kind,
    title,
    startedByName: names.get(started_by) ?? '',
    startedAt: started_at,
    state: stopped_at !== null ? 'stopped' : finished_at !== null ? 'finished' : 'running',
    finishedAt: finished_at,
    counts,
  };
}

export function presentBatchWithRows(
  parts: BatchParts,
  rows: readonly BatchRow[],
  kinds: readonly Pick<BatchKind, 'kind' | 'name'>[],
): BatchWithRowsView {
  return {
    ...presentBatch(parts, kinds),
    rows: rows.map(({ position, label, status, record_id, refusals }) => ({
      position,
      label,
      status,
      recordId: record_id,
      refusals: [...refusals],
    })),
  };
}
