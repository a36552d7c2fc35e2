import { POWER_TYPE_TERMS } from '@tongban/domain/catalogue';
import type { AppContext } from '../../../app-context.ts';
import { findItem } from '../../../features/catalogue/index.ts';
import { guideHref } from './item-links.ts';
import type { ItemRow } from './item-rows.tsx';

type Reference = Pick<AppContext, 'reference' | 'certificateTemplates'>;

/** Rows of the items with these ids, in their order; `withType` where several kinds of power stand in one list. */
export function rowsOfItems(
  { reference, certificateTemplates }: Reference,
  ids: readonly string[],
  { withType = false, countyId }: { readonly withType?: boolean; readonly countyId?: string } = {},
): ItemRow[] {
  return ids.flatMap((id) => {
    const found = findItem(reference, id);
    if (found === undefined) return [];
    const { item } = found;
    return [
      {
        id,
        no: item.catalogueNo,
        name: item.name,
        href: guideHref(id, countyId),
        organ: item.delegatingDepartment,
        ...(withType ? { powerType: POWER_TYPE_TERMS[item.powerType].name } : {}),
        open: certificateTemplates.has(id),
      },
    ];
  });
}
