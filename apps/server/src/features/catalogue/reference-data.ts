import { fileURLToPath } from 'node:url';
import type { CatalogueItem, County, Guide, LawRef, LifeEvent } from '@tongban/domain/catalogue';
import { loadCatalogue } from './load-catalogue.ts';
import { loadGuides } from './load-guides.ts';
import { loadLaws } from './load-laws.ts';
import { loadLifeEvents } from './load-life-events.ts';
import { type City, loadRegions } from './load-regions.ts';
import { loadSearchWords, type SearchWords } from './load-search-words.ts';

/** The data folder that comes with the project. */
export const BUNDLED_DATA_DIR = fileURLToPath(new URL('../../../../../data/', import.meta.url));

/** Everything in the data folder that the catalogue needs, checked and linked; it never changes while running. */
export interface ReferenceData {
  readonly items: readonly CatalogueItem[];
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
    guides: new Map(guides.map(({ guide }) => [guide.itemId, guide])),
    ...loadRegions(dataDir),
    lifeEvents: loadLifeEvents(dataDir, items),
    laws: loadLaws(dataDir),
    searchWords: loadSearchWords(dataDir, items),
  };
}
