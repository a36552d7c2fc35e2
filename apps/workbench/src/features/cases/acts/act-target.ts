import type { CaseView } from '@tongban/contract';

/** Path and header of every act on a case, and the version that the person has seen. */
export function actTarget(of: CaseView, key: string) {
  return {
    params: { path: { caseId: of.id }, header: { 'Idempotency-Key': key } },
    expectedVersion: of.version,
  };
}
