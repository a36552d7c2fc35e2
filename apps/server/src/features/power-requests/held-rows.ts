import {
  type Delegation,
  type DelegationList,
  type ListRow,
  listVersionOn,
} from '@tongban/domain/delegation';
import { dateInShanghai, type Instant } from '@tongban/domain/time';

/** The rows of a township's list in force, without those whose recall has taken effect. */
export function heldRows(
  list: DelegationList | null,
  delegations: readonly Delegation[],
  now: Instant,
): readonly ListRow[] {
  const day = dateInShanghai(now);
  const rows = (list && listVersionOn(list, day, now))?.rows ?? [];
  return rows.filter(
    ({ itemId, generation }) =>
      !delegations
        .find((each) => each.itemId === itemId)
        ?.recalls.some((recall) => recall.generation === generation && recall.effectiveOn <= day),
  );
}
