import { type Decided, POSTS, type Refusal, refuse, refused } from '../terms/index.ts';
import { type Appointment, type AppointmentEvent, decideAppointment } from './appointment.ts';
import { checkSeparation } from './check-separation.ts';
import type { Organisation } from './organisation.ts';

/**
 * Puts a person in a post: STA-01 and AUT-02 as `decideAppointment`; DLG-06 a township post outside the township's own
 * government (R-1.2.12: no approver from elsewhere); STA-03 as `checkSeparation` over
 * the person's `others`; GOV-01 twice; GOV-02 dates; GOV-04 no organisation.
 */
export function decidePosting(
  state: Appointment | null,
  command: Appointment,
  facts: { readonly organisation: Organisation | null; readonly others: readonly Appointment[] },
): Decided<AppointmentEvent> {
  const { organisation } = facts;
  const refusals: Refusal[] = [];
  const isTownshipPost = POSTS[command.post].level === 'township';
  if (state !== null) refusals.push(refuse('GOV-01'));
  if (organisation === null) refusals.push(refuse('GOV-04', { text: '没有找到任职机构的登记。' }));
  if (organisation && isTownshipPost && organisation.townshipId !== command.townshipId) {
    refusals.push(refuse('DLG-06', { text: '乡镇岗位只能由该乡镇政府（街道办事处）的人员担任。' }));
  }
  if (command.until !== null && command.until < command.from) {
    refusals.push(refuse('GOV-02', { text: '任岗的截止日期早于起始日期。' }));
  }
  const clash = checkSeparation(command, facts.others);
  if (clash !== null) refusals.push(clash);
  const decision = decideAppointment(command);
  if (!decision.ok) refusals.push(...decision.refusals);
  return refusals.length > 0 ? refused(refusals) : decision;
}
