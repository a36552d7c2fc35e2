import type { ItemId } from '../catalogue/index.ts';
import type { Agreement, Delegation, DelegationList } from '../delegation/index.ts';
import { isWithdrawn, type Place } from '../place/index.ts';
import { dateInShanghai, type Instant, type LocalDate } from '../time/index.ts';
import type { TownshipNotice } from './township-notice.ts';

/** What is recorded of one township. */
export interface NoticeFacts {
  readonly list: DelegationList | null;
  readonly delegations: readonly Delegation[];
  readonly agreements: readonly Agreement[];
  readonly places: readonly Place[];
}

/**
 * The notices of a township as known at `now`, the newest first: list versions, announcements, starts, recalls,
 * suspended and ended agreements, closed places. What is dated later than today is not public yet.
 */
export function noticesOf(facts: NoticeFacts, now: Instant): TownshipNotice[] {
  const today = dateInShanghai(now);
  return [
    ...listNotices(facts.list),
    ...announcements(facts.delegations),
    ...starts(facts.delegations),
    ...recalls(facts.delegations),
    ...facts.agreements.flatMap(agreementNotices),
    ...facts.places.flatMap(closureNotices),
  ]
    .filter(({ on }) => on <= today)
    .sort((a, b) => (a.on === b.on ? (a.id < b.id ? 1 : -1) : a.on < b.on ? 1 : -1));
}

function listNotices(list: DelegationList | null): TownshipNotice[] {
  const versions = list?.versions ?? [];
  return versions.map(({ version, publishedOn, effectiveFrom, rows }, index): TownshipNotice => {
    const before = new Set(versions[index - 1]?.rows.map(({ itemId }) => itemId));
    const itemIds = rows.map(({ itemId }) => itemId);
    const addedItemIds = itemIds.filter((id) => !before.has(id));
    const head = { id: `list-${version}`, on: publishedOn, kind: 'list_published' } as const;
    return { ...head, version, effectiveFrom, itemIds, addedItemIds };
  });
}

function announcements(delegations: readonly Delegation[]): TownshipNotice[] {
  const all = delegations.flatMap(({ itemId, announcements: own }) =>
    own.map((each) => ({ itemId, ...each })),
  );
  return grouped(all, ({ announcedOn }) => announcedOn).map(([announcedOn, each]): TownshipNotice => {
    const head = { id: `announced-${announcedOn}`, on: announcedOn, kind: 'delegation_announced' } as const;
    return { ...head, itemIds: itemsOf(each), places: [...new Set(each.map(({ place }) => place))] };
  });
}

/** A start is told on the day on which it was decided, before it comes. */
function starts(delegations: readonly Delegation[]): TownshipNotice[] {
  const all = delegations.flatMap(({ itemId, goLives }) =>
    goLives.map(({ startOn, recordedAt }) => ({ itemId, startOn, on: dateInShanghai(recordedAt) })),
  );
  return grouped(all, ({ startOn, on }) => `${startOn}/${on}`).flatMap(([, each]): TownshipNotice[] => {
    const [first] = each;
    if (first === undefined) return [];
    const { on, startOn } = first;
    return [{ id: `started-${startOn}-${on}`, on, kind: 'items_started', startOn, itemIds: itemsOf(each) }];
  });
}

function recalls(delegations: readonly Delegation[]): TownshipNotice[] {
  const all = delegations.flatMap(({ itemId, recalls: own }) =>
    own.map(({ effectiveOn, reason, recordedAt }) => ({
      itemId,
      effectiveOn,
      reason,
      on: dateInShanghai(recordedAt),
    })),
  );
  const keyOf = (each: (typeof all)[number]) => `${each.effectiveOn}-${each.on}-${each.reason}`;
  return grouped(all, keyOf).flatMap(([key, each]): TownshipNotice[] => {
    const [first] = each;
    if (first === undefined) return [];
    const { on, effectiveOn, reason } = first;
    const id = `recalled-${key.replaceAll('_', '-')}`;
    return [{ id, on, kind: 'items_recalled', effectiveOn, reason, itemIds: itemsOf(each) }];
  });
}

function agreementNotices(agreement: Agreement): TownshipNotice[] {
  const { id, kind: agreementKind, number: agreementNumber, itemIds, termination } = agreement;
  const common = { agreementKind, agreementNumber, itemIds };
  const suspended = agreement.suspensions.map(
    ({ from, until, recordedAt }, index): TownshipNotice => ({
      id: `suspended-${id}-${index + 1}`,
      on: dateInShanghai(recordedAt),
      kind: 'agreement_suspended',
      ...common,
      from,
      until,
    }),
  );
  if (termination === null) return suspended;
  const { lastDay, recordedAt } = termination;
  const head = { id: `ended-${id}`, on: dateInShanghai(recordedAt), kind: 'agreement_ended' } as const;
  return [...suspended, { ...head, ...common, lastDay }];
}

function closureNotices({ id: placeId, name, closures }: Place): TownshipNotice[] {
  return closures
    .filter((closure) => !isWithdrawn(closure))
    .map(({ number, from, until, reason, note, recordedAt }): TownshipNotice => {
      const head = { id: `closed-${placeId}-${number}`, on: dateInShanghai(recordedAt) };
      return { ...head, kind: 'place_closed', placeName: name, from, until, reason, note };
    });
}

function itemsOf(rows: readonly { readonly itemId: ItemId }[]): ItemId[] {
  return [...new Set(rows.map(({ itemId }) => itemId))];
}

/** What was done on one day for many items is one notice. */
function grouped<T, K extends string | LocalDate>(all: readonly T[], keyOf: (each: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const each of all) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return [...groups];
}
