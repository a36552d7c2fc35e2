import { type Decided, type PersonId, POSTS, type Refusal, refuse, refused } from '../terms/index.ts';
import { type Appointment, type AppointmentEvent, decideAppointment } from './appointment.ts';
import { checkCover } from './check-cover.ts';
import { checkSeparation } from './check-separation.ts';
import { checkStanding } from './check-standing.ts';
import type { Organisation } from './organisation.ts';

export interface PostingFacts {
  readonly organisation: Organisation | null;
  readonly others: readonly Appointment[];
  /** Who records it, where a person does so at a desk: nobody gives a post to themselves. */
  readonly recorderId?: PersonId;
  /** The appointment that a cover stands in for. */
  readonly covered?: Appointment | null;
}

/**
 * Puts a person in a post: STA-01 and AUT-02 as `decideAppointment`; DLG-06 a township post outside the township's own
 * government (R-1.2.12: no approver from elsewhere); STA-03 as `checkSeparation` over
 * the person's `others`; STA-01 and STA-02 over these as `checkStanding`; GOV-01 twice; GOV-02 dates; GOV-04 no
 * organisation; GOV-08 of oneself; for a cover what `checkCover` says.
 */
export function decidePosting(
  state: Appointment | null,
  command: Appointment,
  facts: PostingFacts,
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
  if (facts.recorderId === command.personId) {
    refusals.push(refuse('GOV-08', { text: '不得为本人登记任岗。', next: '请由另一名有权人员登记。' }));
  }
  refusals.push(...checkCover(command, facts.covered ?? null));
  const decision = decideAppointment(command);
  if (!decision.ok) refusals.push(...decision.refusals);
  else refusals.push(...checkStanding(command, facts.others));
  return refusals.length > 0 ? refused(refusals) : decision;
}
