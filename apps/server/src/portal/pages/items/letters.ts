import type { CatalogueItem } from '@tongban/domain/catalogue';
import { initialOf } from '../../../features/catalogue/index.ts';
import { guideHref } from './item-links.ts';
import type { Letter } from './letters-page.tsx';

/** Items under the first letter of their name's pinyin, letters in their order. */
export function lettersOf(items: readonly CatalogueItem[]): readonly Letter[] {
  const groups = new Map<string, { href: string; name: string }[]>();
  for (const { id, name } of items) {
    const letter = initialOf(name);
    groups.set(letter, [...(groups.get(letter) ?? []), { href: guideHref(id), name }]);
  }
  return [...groups]
    .map(([letter, own]) => ({ letter, items: own }))
    .sort((one, other) => (one.letter < other.letter ? -1 : 1));
}
