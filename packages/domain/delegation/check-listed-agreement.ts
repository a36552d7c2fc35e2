import { MODE_NAMES, type Refusal, refuse } from '../terms/index.ts';
import type { AgreementDraft } from './agreement-draft.ts';
import type { DelegationList } from './delegation-list.ts';
import { type ListedItems, listedName } from './list-fault.ts';

/**
 * DLG-10: an agreement is drafted for what the township's newest published list gives to that department in that mode
 * . One refusal an item.
 */
export function checkListedAgreement(
  list: DelegationList | null,
  { kind, departmentId, itemIds }: Pick<AgreementDraft, 'kind' | 'departmentId' | 'itemIds'>,
  items: ListedItems,
): Refusal[] {
  const rows = list?.versions.at(-1)?.rows ?? [];
  return itemIds.flatMap((itemId) => {
    const name = listedName(items, itemId);
    const row = rows.find((each) => each.itemId === itemId);
    if (row === undefined) return [refuse('DLG-10', { text: `事项${name}不在该乡镇（街道）公布的清单上。` })];
    if (row.mode !== kind) {
      const mode = row.mode === null ? '未填写' : MODE_NAMES[row.mode];
      return [refuse('DLG-10', { text: `清单上事项${name}的实施方式是${mode}，与协议类型不同。` })];
    }
    return row.departmentId === departmentId
      ? []
      : [refuse('DLG-10', { text: `清单上事项${name}的赋权部门不是这个部门。` })];
  });
}
