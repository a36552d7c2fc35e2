import type { CatalogueItem } from '@tongban/domain/catalogue';
import { hasCapacity, type Organisation } from '@tongban/domain/organisation';
import type { OrganisationId } from '@tongban/domain/terms';
import { dateInShanghai, type Instant } from '@tongban/domain/time';
import type { ItemChoice } from './item-choices.store.ts';

/** Who may entrust an item and who supervises it today, and whom the county chose; a single holder needs no choice. */
export interface ItemHolders {
  readonly departmentIds: readonly OrganisationId[];
  readonly supervisorIds: readonly OrganisationId[];
  readonly departmentId: OrganisationId | null;
  readonly supervisorId: OrganisationId | null;
}

export function itemHolders(
  organisations: ReadonlyMap<OrganisationId, Organisation>,
  itemId: CatalogueItem['id'],
  choice: Pick<ItemChoice, 'department_id' | 'supervisor_id'> | undefined,
  now: Instant,
): ItemHolders {
  const day = dateInShanghai(now);
  const having = (kind: 'power_holder' | 'company' | 'supervisor') =>
    [...organisations.values()].filter((o) => hasCapacity(o, kind, itemId, day, now)).map(({ id }) => id);
  const departmentIds = [...having('power_holder'), ...having('company')];
  const supervisorIds = having('supervisor');
  return {
    departmentIds,
    supervisorIds,
    departmentId: chosen(departmentIds, choice?.department_id),
    supervisorId: chosen(supervisorIds, choice?.supervisor_id),
  };
}

/** A choice holds as long as the body still has the capacity. */
function chosen(ids: readonly string[], choice: string | undefined): string | null {
  if (choice !== undefined && ids.includes(choice)) return choice;
  return ids.length === 1 ? (ids[0] ?? null) : null;
}
