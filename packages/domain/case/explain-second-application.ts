import type { CaseId, ContentRef } from '../terms/index.ts';
import type { CaseEvent } from './events.ts';

/**
 * E-20: the same applicant has an open case on the same item in the county, and goes on with a reason, e.g. another shop. A
 * warning, no refusal: nobody may be turned away for having applied before.
 */
export function explainSecondApplication(firstCaseId: CaseId, reason: ContentRef): CaseEvent {
  return { type: 'secondApplicationExplained', typeVersion: 1, payload: { firstCaseId, reason } };
}
