export { AGREEMENT_IMPORT } from './agreement-import.ts';
export { PAPER_BATCHES } from './paper-batches.ts';
export { renewWithinDays, type Stage, stageOf } from './paper-stage.ts';
