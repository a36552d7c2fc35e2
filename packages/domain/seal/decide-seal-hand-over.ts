import { type Appointment, isInPost } from '../organisation/index.ts';
import {
  type Decided,
  decided,
  isStaffOfTheOrgan,
  type PersonId,
  postMay,
  type Refusal,
  refuse,
  refused,
} from '../terms/index.ts';
import { dateInShanghai, type Instant } from '../time/index.ts';
import type { Seal, SealEvent } from './seal.ts';
import { isSealInHand } from './seal-transitions.ts';

export interface SealHandOver {
  readonly personId: PersonId;
  /** When the new keeper took it: not before the last hand-over and not in the future. */
  readonly from: Instant;
}

/**
 * Hands a seal to its next keeper, who replaces the former one: never two, never none (E-12, R-1.2.6). AUT-02 the person
 * holds no keeper's post at the seal's place; STA-01 hired staff or a volunteer in it; SEA-03 the seal is not in hand; GOV-01 already the keeper; GOV-02 times.
 */
export function decideSealHandOver(
  state: Seal | null,
  command: SealHandOver,
  facts: { readonly appointments: Iterable<Appointment> },
  now: Instant,
): Decided<SealEvent> {
  if (state === null) return refused([refuse('GOV-04', { text: '没有找到该印章。' })]);
  const { personId, from } = command;
  const refusals: Refusal[] = [];
  if (!isSealInHand(state)) refusals.push(refuse('SEA-03'));
  const keeper = state.custodians.at(-1);
  if (keeper?.personId === personId) {
    refusals.push(refuse('GOV-01', { text: '该人员已经是此印章的保管人。' }));
  }
  if (from > now || from < (keeper?.from ?? state.recordedAt)) {
    refusals.push(refuse('GOV-02', { text: '交接时间不得晚于现在，也不得早于发放或者上一次交接。' }));
  }
  const posts = [...facts.appointments].filter(
    (a) => a.personId === personId && keepsSealsAt(a, state, from),
  );
  if (posts.length === 0) {
    refusals.push(refuse('AUT-02', { text: '接收人没有在该印章使用单位担任印章保管人。' }));
  } else if (!posts.some(({ employment }) => isStaffOfTheOrgan(employment))) {
    refusals.push(refuse('STA-01'));
  }
  return refusals.length > 0
    ? refused(refusals)
    : decided({ type: 'sealHandedOver', typeVersion: 1, payload: { personId, from } });
}

/** Whether the appointment makes its holder a keeper of seals where this one is used. */
export function keepsSealsAt(appointment: Appointment, seal: Seal, at: Instant): boolean {
  return (
    appointment.countyId === seal.countyId &&
    appointment.townshipId === seal.townshipId &&
    postMay(appointment.post, 'seal') &&
    isInPost(appointment, dateInShanghai(at))
  );
}
