import { type Refusal, refuse } from '../terms/index.ts';
import type { Appointment } from './appointment.ts';

/**
 * A cover stands in for another person's appointment, in the same post and organisation, for days that are known and within
 * it (E-12): GOV-04 no such appointment; GOV-02 no last day, or days outside; AUT-02 another post or the person itself.
 */
export function checkCover(command: Appointment, covered: Appointment | null): Refusal[] {
  if (command.covers === undefined) return [];
  if (covered === null || covered.id !== command.covers) {
    return [refuse('GOV-04', { text: '没有找到被代班的任岗登记。' })];
  }
  const refusals: Refusal[] = [];
  if (covered.personId === command.personId) {
    refusals.push(refuse('AUT-02', { text: '代班人不能是本人。', next: '请选择另一名人员。' }));
  }
  if (
    covered.post !== command.post ||
    covered.organisationId !== command.organisationId ||
    covered.townshipId !== command.townshipId
  ) {
    refusals.push(refuse('AUT-02', { text: '代班须在同一机构的同一岗位。', next: '请按被代班的岗位登记。' }));
  }
  const { from, until } = command;
  const isOutside =
    until === null || from < covered.from || (covered.until !== null && until > covered.until);
  if (isOutside) {
    refusals.push(refuse('GOV-02', { text: '代班须写明截止日期，并且不得超出被代班岗位的期限。' }));
  }
  return refusals;
}
