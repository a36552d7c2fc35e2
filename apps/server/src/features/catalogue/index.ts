export { limitsText, presentForm } from './catalogue.present.ts';
export { buildCatalogueSearch, type CatalogueSearch } from './catalogue-search.ts';
export { companionsOf } from './companion-items.ts';
export { type FoundItem, findItem, findItemByNo } from './find-item.ts';
export { findLaw } from './find-law.ts';
export { findLifeEvent, lifeEventsWith } from './find-life-event.ts';
export {
  allTownships,
  findCounty,
  findCountyByCode,
  findTownship,
  findTownshipByCode,
} from './find-region.ts';
export { type ItemSummary, summaryOf } from './item-summary.ts';
export { listItems } from './list-items.ts';
export { ReferenceDataError } from './read-data-file.ts';
export { BUNDLED_DATA_DIR, loadReferenceData, type ReferenceData } from './reference-data.ts';
export { type FoundRegion, searchRegions } from './search-regions.ts';
