import { type PersonId, type Refusal, refuse } from '../terms/index.ts';

/**
 * A change of bodies, and the first manager of a county, is written by one and confirmed by another (ADR 0014). Where nobody else
 * holds a post that may confirm, as on the first day of an installation, the writer does, and the record says so. GOV-08.
 */
export function checkSecondPerson(
  writtenBy: PersonId,
  confirmedBy: PersonId,
  mayConfirm: readonly PersonId[],
): Refusal | null {
  if (writtenBy !== confirmedBy || mayConfirm.every((each) => each === writtenBy)) return null;
  return refuse('GOV-08', { text: '登记人不得确认自己提出的机构变更。', next: '请由另一名有权人员确认。' });
}
