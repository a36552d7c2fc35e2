export { countySteps } from './county-steps.ts';
