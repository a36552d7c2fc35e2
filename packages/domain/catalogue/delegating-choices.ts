import type { CatalogueItem } from './item.ts';

const APPROVAL_BUREAU = '行政审批服务局';
const EITHER = '或';

/**
 * The departments among which a county picks the one that delegates (R-1.9 "±审批局").
 * One entry means there is no choice: rows 31–33, 38–39 have no approval bureau, rows 46–49 belong to companies.
 */
export function delegatingChoices(item: Pick<CatalogueItem, 'delegatingDepartment'>): readonly string[] {
  const choice = EITHER + APPROVAL_BUREAU;
  const printed = item.delegatingDepartment;
  if (!printed.endsWith(choice)) return [printed];
  return [printed.slice(0, -choice.length), APPROVAL_BUREAU];
}
