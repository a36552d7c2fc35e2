import type { CatalogueItem, ItemId } from '../catalogue/index.ts';
import type { LocalDate } from '../time/index.ts';
import type { CatalogueEdition, EditionChange } from './catalogue-edition.ts';

/** An item that an edition ended, in its last words. */
export interface EndedItem {
  readonly item: CatalogueItem;
  readonly firstDayWithout: LocalDate;
  readonly editionNo: number;
  readonly reason: string;
}

/** The catalogue as it stands on a day. */
export interface Catalogue {
  /** Number of the edition in force; 1 is the one of the founding document. */
  readonly editionNo: number;
  readonly items: readonly CatalogueItem[];
  readonly ended: readonly EndedItem[];
}

/**
 * The catalogue on `day`: the edition of 2022 with the changes of every later one that is in force by then. Days before the
 * first edition have its items too, since acts of a late entry lie there.
 */
export function catalogueAt(
  first: readonly CatalogueItem[],
  editions: readonly CatalogueEdition[],
  day: LocalDate,
): Catalogue {
  return editions
    .filter(({ effectiveFrom }) => effectiveFrom <= day)
    .sort((a, b) => a.no - b.no)
    .reduce<Catalogue>(
      (before, edition) => edition.changes.reduce((now, change) => withChange(now, change, edition), before),
      { editionNo: 1, items: first, ended: [] },
    );
}

function withChange(before: Catalogue, change: EditionChange, edition: CatalogueEdition): Catalogue {
  const { items, ended } = before;
  const now = { ...before, editionNo: edition.no };
  switch (change.kind) {
    case 'added':
      return { ...now, items: [...items, change.item] };
    case 'ended': {
      const { reason, itemId } = change;
      const { no: editionNo, effectiveFrom: firstDayWithout } = edition;
      const gone = items.filter(({ id }) => id === itemId);
      return {
        ...now,
        items: items.filter(({ id }) => id !== itemId),
        ended: [...ended, ...gone.map((item) => ({ item, firstDayWithout, editionNo, reason }))],
      };
    }
    case 'reworded':
      return {
        ...now,
        items: items.map((item) =>
          item.id === change.itemId ? { ...item, name: change.name, scopeText: change.scopeText } : item,
        ),
      };
  }
}

/** The item as it was worded on `day`, in force or ended; undefined for one that the catalogue did not have by then. */
export function itemWordedOn(catalogue: Catalogue, id: ItemId): CatalogueItem | undefined {
  return (
    catalogue.items.find((item) => item.id === id) ?? catalogue.ended.find(({ item }) => item.id === id)?.item
  );
}

/** The number of the next item: one of an ended item is never given again, so that a number in an old paper stays clear. */
export function nextCatalogueNo({ items, ended }: Catalogue): number {
  return (
    Math.max(0, ...[...items, ...ended.map(({ item }) => item)].map(({ catalogueNo }) => catalogueNo ?? 0)) +
    1
  );
}
