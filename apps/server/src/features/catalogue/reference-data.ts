import { fileURLToPath } from 'node:url';
import type { CatalogueItem, County, Guide, LawRef, LifeEvent } from '@tongban/domain/catalogue';
import type { CatalogueEdition, EndedItem } from '@tongban/domain/edition';
import { loadCatalogue } from './load-catalogue.ts';
import { loadGuides } from './load-guides.ts';
import { loadLaws } from './load-laws.ts';
import { loadLifeEvents } from './load-life-events.ts';
import { type City, loadRegions } from './load-regions.ts';
import { loadSearchWords, type SearchWords } from './load-search-words.ts';

/** The data folder that comes with the project. */
export const BUNDLED_DATA_DIR = fileURLToPath(new URL('../../../../../data/', import.meta.url));

/** Everything in the data folder that the catalogue needs, checked and linked; the data never changes while running, the city's editions do. */
export interface ReferenceData {
  /** The items of the catalogue as it stands on a day: today's where the server's parts give it (`CatalogueBook`). */
  readonly items: readonly CatalogueItem[];
  /** Items that an edition has ended by that day, in their last words: old records are about them. */
  readonly ended: readonly EndedItem[];
  /** The edition of the founding document, and those that the city published after it. */
  readonly firstItems: readonly CatalogueItem[];
  readonly editions: readonly CatalogueEdition[];
  /** Reference guides by item id: 参考 until a county confirms its own. */
  readonly guides: ReadonlyMap<string, Guide>;
  readonly city: City;
  readonly counties: readonly County[];
  readonly lifeEvents: readonly LifeEvent[];
  readonly laws: readonly LawRef[];
  readonly searchWords: SearchWords;
}

/**
 * Reads the data folder once, at start.
 * @throws ReferenceDataError naming the file and the field at fault: the server must not start on bad data.
 */
export function loadReferenceData(dataDir: string = BUNDLED_DATA_DIR): ReferenceData {
  const guides = loadGuides(dataDir);
  const items = loadCatalogue(
    dataDir,
    guides.map(({ file }) => file),
  );
  return {
    items,
    ended: [],
    firstItems: items,
    editions: [],
    guides: new Map(guides.map(({ guide }) => [guide.itemId, guide])),
    ...loadRegions(dataDir),
    lifeEvents: loadLifeEvents(dataDir, items),
    laws: loadLaws(dataDir),
    searchWords: loadSearchWords(dataDir, items),
  };
}
