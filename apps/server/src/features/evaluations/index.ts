export { recordEvaluation } from './operations/record-evaluation.ts';
