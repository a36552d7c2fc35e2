import type { MatrixView } from '@tongban/contract';
import { MODE_NAMES, STANDING_NAMES, type Standing } from '@tongban/domain/terms';

export type Cell = MatrixView['counties'][number]['townships'][number]['cells'][string];

const MODE_SIGNS: Readonly<Record<string, string>> = {
  entrusted_decision: '办',
  entrusted_acceptance: '受',
  collection_service: '代',
};

export function modeSign(mode: string | null): string {
  return mode === null ? '' : (MODE_SIGNS[mode] ?? '');
}

/** A cell in words, for whoever does not see it and for whoever points at it. */
export function cellText(itemName: string, townshipName: string, cell: Cell): string {
  const mode = (Object.entries(MODE_NAMES) as [string, string][]).find(([each]) => each === cell.mode)?.[1];
  const standing = STANDING_NAMES[cell.standing as Standing];
  const missing = cell.missing.length === 0 ? '' : `，缺${cell.missing.join('、')}`;
  return `${townshipName}，${itemName}：${mode === undefined ? '' : `${mode}，`}${standing}${missing}`;
}

/** What stands at the rim where nothing is listed. */
export const NOTHING = '—';

/** Cells that are live at all, of cells on the list: 12／15. */
export function rimText(counts: Readonly<Record<string, number>>): string {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return all === 0 ? NOTHING : `${counts.live ?? 0}／${all}`;
}
