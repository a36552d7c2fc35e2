import { type Guide, handlingOf, limitsOf, POWER_TYPE_TERMS } from '@tongban/domain/catalogue';
import type { AppContext } from '../../../app-context.ts';
import { itemNamed } from '../../../features/catalogue/index.ts';
import { guideHref } from './item-links.ts';
import type { ItemRow } from './item-rows.tsx';

type Reference = Pick<AppContext, 'reference'>;

/** Rows of the items with these ids, in their order; `withType` where several kinds of power stand in one list. */
export function rowsOfItems(
  { reference }: Reference,
  ids: readonly string[],
  {
    withType = false,
    countyId,
  }: { readonly withType?: boolean; readonly countyId?: string | undefined } = {},
): ItemRow[] {
  return ids.flatMap((id) => {
    const item = itemNamed(reference, id);
    if (item === undefined) return [];
    const guide = reference.guides.get(id);
    return [
      {
        id,
        no: item.catalogueNo,
        name: item.name,
        href: guideHref(id, countyId),
        organ: item.delegatingDepartment,
        ...(withType ? { powerType: POWER_TYPE_TERMS[item.powerType].name } : {}),
        ...(guide === undefined ? NO_GUIDE : { limit: shortLimit(guide), online: onlineWord(guide) }),
      },
    ];
  });
}

/** What an edition of the catalogue added has no guide until a county gives it one. */
const NO_GUIDE = { limit: '办事指南待县补充', online: '暂不能申请' } as const;

function onlineWord(guide: Guide) {
  return handlingOf(guide) === 'payment_order' ? '在线缴费' : '网上可办';
}

/** 承诺时限 in as few words as a row has room for. */
function shortLimit(guide: Guide): string {
  const { unit, promisedDays, onTheSpot } = limitsOf(guide);
  if (handlingOf(guide) === 'payment_order') return '即时缴费';
  if (onTheSpot || promisedDays === 0) return '当场办结';
  return `承诺${promisedDays}${unit === 'working' ? '个工作日' : '日'}`;
}
