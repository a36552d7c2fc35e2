export { limitsText } from './catalogue.present.ts';
export { buildCatalogueSearch, type CatalogueSearch } from './catalogue-search.ts';

export { type FoundItem, findItem, findItemByNo } from './find-item.ts';

export {
  findCounty,
  findCountyByCode,
  findTownship,
  findTownshipByCode,
} from './find-region.ts';

export { listItems } from './list-items.ts';

export { BUNDLED_DATA_DIR, loadReferenceData, type ReferenceData } from './reference-data.ts';
export { searchRegions } from './search-regions.ts';
