export { CITY_FILING_BATCHES } from './city-filing-batches.ts';
export { readCountyFilings } from './filing-reading.ts';
