import type { CatalogueItem } from '@tongban/domain/catalogue';
import type { ReferenceData } from './reference-data.ts';

/** Everything that a record in force can be about: the items of the catalogue, and those it has ended, which lists may still hold. */
export function everyItem({
  items,
  ended,
}: Pick<ReferenceData, 'items' | 'ended'>): readonly CatalogueItem[] {
  return [...items, ...ended.map(({ item }) => item)];
}
