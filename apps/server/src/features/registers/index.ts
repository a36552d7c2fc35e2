export { readableParts } from './register-places.ts';
export { sendLoggedSheet } from './send-logged-sheet.ts';
export { sendSpecimen } from './send-specimen.ts';
