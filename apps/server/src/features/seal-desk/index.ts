export { SEAL_BATCHES } from './seal-batches.ts';
