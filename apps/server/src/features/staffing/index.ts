export { STAFFING_BATCHES } from './staffing-batches.ts';
