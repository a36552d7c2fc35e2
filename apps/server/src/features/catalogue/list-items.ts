import type { PowerType } from '@tongban/domain/catalogue';
import { type ApplicantGroup, isForGroup } from './applicant-groups.ts';
import { departmentOf } from './departments.ts';
import { type ItemSummary, summariesOf } from './item-summary.ts';
import type { ReferenceData } from './reference-data.ts';

/** What a list of items may be narrowed to. */
export interface ItemFilter {
  readonly powerType?: PowerType | undefined;
  readonly departmentId?: string | undefined;
  readonly applicants?: ApplicantGroup | undefined;
}

/** Items in the order of the catalogue: all, or those that every part of the filter lets pass. */
export function listItems(reference: ReferenceData, filter: ItemFilter = {}): readonly ItemSummary[] {
  const { powerType, departmentId, applicants } = filter;
  const items = reference.items.filter((item) => {
    const guide = reference.guides.get(item.id);
    return (
      (powerType === undefined || item.powerType === powerType) &&
      (departmentId === undefined || departmentOf(item).id === departmentId) &&
      (applicants === undefined || (guide !== undefined && isForGroup(guide, applicants)))
    );
  });
  return summariesOf(items, reference.guides);
}
