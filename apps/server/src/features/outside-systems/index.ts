export { reconcileOutsideResults } from './operations/reconcile-results.ts';
