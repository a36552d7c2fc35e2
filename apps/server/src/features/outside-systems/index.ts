export { reconcileOutsideResults } from './operations/reconcile-results.ts';
export { countDifferences } from './outside-systems.store.ts';
