import type { ItemId } from '../catalogue/index.ts';
import type { ListRow } from './delegation-list.ts';

/** The fields of a row in which two versions may differ; `generation` is one more after a recall. */
export const COMPARED_FIELDS = [
  'mode',
  'generation',
  'powerType',
  'departmentId',
  'supervisorId',
  'limits',
  'scope',
  'justification',
  'capacityNote',
] as const satisfies readonly (keyof ListRow)[];
export type ComparedField = (typeof COMPARED_FIELDS)[number];

/** What a version changes of the one before (R-2.3.1 有进有出). */
export interface ListDifference {
  readonly added: readonly ListRow[];
  readonly removed: readonly ListRow[];
  readonly changed: readonly ChangedRow[];
}

export interface ChangedRow {
  readonly itemId: ItemId;
  readonly before: ListRow;
  readonly after: ListRow;
  readonly fields: readonly ComparedField[];
}

export function compareLists(before: readonly ListRow[], after: readonly ListRow[]): ListDifference {
  const old = new Map(before.map((row) => [row.itemId, row]));
  const now = new Set(after.map(({ itemId }) => itemId));
  return {
    added: after.filter(({ itemId }) => !old.has(itemId)),
    removed: before.filter(({ itemId }) => !now.has(itemId)),
    changed: after.flatMap((row) => {
      const was = old.get(row.itemId);
      const fields = was ? COMPARED_FIELDS.filter((field) => !isSame(was[field], row[field])) : [];
      return was && fields.length > 0 ? [{ itemId: row.itemId, before: was, after: row, fields }] : [];
    }),
  };
}

/** Absent and null are the same; two records are the same when all they hold is. */
function isSame(a: unknown, b: unknown): boolean {
  const [left, right] = [a ?? null, b ?? null];
  if (left === null || right === null || typeof left !== 'object' || typeof right !== 'object') {
    return left === right;
  }
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) =>
    isSame((left as Record<string, unknown>)[key], (right as Record<string, unknown>)[key]),
  );
}
