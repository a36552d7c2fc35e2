export {
  APPLICANT_GROUP_NAMES,
  APPLICANT_GROUPS,
  type ApplicantGroup,
} from './applicant-groups.ts';
export { limitsText } from './catalogue.present.ts';
export { type CatalogueBook, catalogueOn, createCatalogueBook } from './catalogue-book.ts';
export type { CatalogueSearch } from './catalogue-search.ts';
export { departmentOf, listDepartments } from './departments.ts';
export { everyItem } from './every-item.ts';
export { type FoundItem, findItem, findItemByNo, findItemOn, itemNamed } from './find-item.ts';
export { findLaw } from './find-law.ts';
export { findLifeEvent, lifeEventsWith } from './find-life-event.ts';
export {
  findCounty,
  findCountyByCode,
  findTownship,
  findTownshipByCode,
} from './find-region.ts';
export { listItems } from './list-items.ts';
export { hasOpenPoint, type OpenPoint } from './open-points.ts';
export { countyInQuery, placesInQuery } from './places-in-query.ts';
export { reasonText } from './reason-text.ts';
export { BUNDLED_DATA_DIR, loadReferenceData, type ReferenceData } from './reference-data.ts';
export { validApplication } from './samples/valid-application.ts';
export { searchLifeEvents } from './search-life-events.ts';
export { initialOf } from './sound.ts';
