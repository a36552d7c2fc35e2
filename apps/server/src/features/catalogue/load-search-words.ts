import type { CatalogueItem } from '@tongban/domain/catalogue';
import { z } from 'zod';
import { ReferenceDataError, readDataFile } from './read-data-file.ts';

const words = z.array(z.string().min(1));
const synonymsSchema = z.strictObject({
  fillers: words,
  items: z.record(z.string(), words),
});
const placePinyinSchema = z.record(z.string(), words.min(1));

/** What people type besides the official names. */
export interface SearchWords {
  /** Words of a question that say nothing about the item: 怎么办, 需要什么手续. */
  readonly fillers: readonly string[];
  /** Everyday words by item id. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  /** Readings of place names that the dictionary gets wrong; syllables apart, best first. */
  readonly placePinyin: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads data/search-synonyms.json and data/place-pinyin.json.
 * @throws ReferenceDataError if synonyms are given to an item that does not exist.
 */
export function loadSearchWords(dataDir: string, items: readonly CatalogueItem[]): SearchWords {
  const { fillers, items: synonyms } = readDataFile(dataDir, 'search-synonyms.json', synonymsSchema);
  const strangers = Object.keys(synonyms).filter((id) => !items.some((item) => item.id === id));
  if (strangers.length > 0) {
    throw new ReferenceDataError(strangers.map((id) => `search-synonyms.json items.${id}: no such item`));
  }
  const placePinyin = readDataFile(dataDir, 'place-pinyin.json', placePinyinSchema);
  return {
    fillers,
    synonyms: new Map(Object.entries(synonyms)),
    placePinyin: new Map(Object.entries(placePinyin)),
  };
}
