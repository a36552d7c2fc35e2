export { PAPER_BATCHES } from './paper-batches.ts';
export { renewWithinDays, type Stage, stageOf } from './paper-stage.ts';
