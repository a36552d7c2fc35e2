export { CITY_FILING_BATCHES } from './city-filing-batches.ts';
export { readCountyFilings } from './filing-reading.ts';
export { numberCityFiling, returnCityFiling } from './operations/answer-city-filing.ts';
export { submitCityFiling } from './operations/submit-city-filing.ts';
