import type { ItemId, TownshipId } from '../catalogue/index.ts';
import {
  type Agreement,
  type DelegationList,
  type ListRow,
  lastDayOf,
  type Memo,
} from '../delegation/index.ts';
import type { Appointment, Organisation } from '../organisation/index.ts';
import { isSealInForce, type Seal } from '../seal/index.ts';
import type { OrganisationId } from '../terms/index.ts';
import { dateInShanghai, type Instant, type LocalDate } from '../time/index.ts';

/** The papers and posts of the body's county. */
export interface RestingFacts {
  readonly lists: readonly DelegationList[];
  readonly agreements: readonly Agreement[];
  readonly memos: readonly Memo[];
  readonly seals: readonly Seal[];
  readonly appointments: readonly Appointment[];
}

/** Which part of what rests on a body is asked for. */
export interface RestingQuestion {
  readonly organisation: Organisation;
  /** The items whose power is meant; null = all that the body does. */
  readonly itemIds: ReadonlySet<ItemId> | null;
  /** Papers made before this day only: what was made under the new name already is done. Null = all. */
  readonly madeBefore: LocalDate | null;
  /** Whom the power goes to: with it, which listed items need a memo that is not there (E-06). */
  readonly successorId: OrganisationId | null;
}

/** Items of one township's list. */
export interface ListedItems {
  readonly townshipId: TownshipId;
  readonly itemIds: readonly ItemId[];
}

export interface Resting {
  readonly lists: readonly ListedItems[];
  readonly agreements: readonly Agreement[];
  readonly memos: readonly Memo[];
  readonly missingMemos: readonly ListedItems[];
  readonly seals: readonly Seal[];
  readonly appointments: readonly Appointment[];
}

/**
 * What rests on a body at `now`: lists whose newest version names it, agreements and memos not yet over that it is a party of,
 * its seals in force, and who is in post there. What a renaming, a merger or a move of power touches, before it and after (E-05,
 * E-06).
 */
export function restingOn(question: RestingQuestion, facts: RestingFacts, now: Instant): Resting {
  const { organisation, itemIds, madeBefore } = question;
  const today = dateInShanghai(now);
  const isMeant = (itemId: ItemId) => itemIds === null || itemIds.has(itemId);
  const isOld = (day: LocalDate) => madeBefore === null || day < madeBefore;
  const isParty = (id: OrganisationId | null) => id === organisation.id;
  const isHere = (townshipId: TownshipId | null) =>
    organisation.townshipId !== null && organisation.townshipId === townshipId;
  const onWhole = itemIds === null;
  return {
    lists: listed(facts.lists, madeBefore, ({ departmentId, supervisorId, itemId }, townshipId) => {
      const names = isParty(departmentId) || isParty(supervisorId) || isHere(townshipId);
      return names && isMeant(itemId);
    }),
    agreements: facts.agreements.filter(
      (each) =>
        (isParty(each.departmentId) || isParty(each.townshipOrganisationId)) &&
        each.itemIds.some(isMeant) &&
        lastDayOf(each, now) >= today &&
        isOld(each.signedOn),
    ),
    memos: facts.memos.filter(
      (each) =>
        (isParty(each.supervisorId) || isHere(each.townshipId)) &&
        each.items.some(({ itemId }) => isMeant(itemId)) &&
        (each.until === null || each.until >= today) &&
        isOld(each.signedOn),
    ),
    missingMemos: missingMemos(question, facts, today),
    // A seal serves all powers of its owner: it is touched when the body itself changes.
    seals: onWhole
      ? facts.seals.filter(
          (each) =>
            (isParty(each.sealOwnerId) || isHere(each.townshipId)) &&
            isSealInForce(each) &&
            isOld(dateInShanghai(each.recordedAt)),
        )
      : [],
    appointments:
      onWhole && madeBefore === null
        ? facts.appointments.filter(
            (each) => isParty(each.organisationId) && (each.until === null || each.until >= today),
          )
        : [],
  };
}

/** Whether nothing rests there any more. */
export function isNothing(resting: Resting): boolean {
  return Object.values(resting).every((part: readonly unknown[]) => part.length === 0);
}

function listed(
  lists: readonly DelegationList[],
  madeBefore: LocalDate | null,
  isMeant: (row: ListRow, townshipId: TownshipId) => boolean,
): ListedItems[] {
  return lists.flatMap(({ townshipId, versions }) => {
    const newest = versions.at(-1);
    if (newest === undefined || (madeBefore !== null && newest.publishedOn >= madeBefore)) return [];
    const itemIds = newest.rows.filter((row) => isMeant(row, townshipId)).map(({ itemId }) => itemId);
    return itemIds.length === 0 ? [] : [{ townshipId, itemIds }];
  });
}

/** E-06: the new holder is another body than the supervisor, and no memo covers the item. */
function missingMemos(
  { organisation, itemIds, successorId }: RestingQuestion,
  { lists, memos }: RestingFacts,
  today: LocalDate,
): ListedItems[] {
  if (successorId === null) return [];
  const isCovered = (townshipId: TownshipId, itemId: ItemId, supervisorId: OrganisationId) =>
    memos.some(
      (memo) =>
        memo.townshipId === townshipId &&
        memo.supervisorId === supervisorId &&
        (memo.until === null || memo.until >= today) &&
        memo.items.some((item) => item.itemId === itemId),
    );
  return listed(lists, null, ({ departmentId, supervisorId, itemId }, townshipId) => {
    const isMoved = departmentId === organisation.id || departmentId === successorId;
    if (!isMoved || (itemIds !== null && !itemIds.has(itemId))) return false;
    const supervisor = supervisorId === organisation.id && itemIds === null ? successorId : supervisorId;
    return supervisor !== null && supervisor !== successorId && !isCovered(townshipId, itemId, supervisor);
  });
}
