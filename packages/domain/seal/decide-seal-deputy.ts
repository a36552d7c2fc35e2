import type { Appointment } from '../organisation/index.ts';
import {
  type Decided,
  decided,
  isStaffOfTheOrgan,
  type PersonId,
  type Refusal,
  refuse,
  refused,
} from '../terms/index.ts';
import type { Instant } from '../time/index.ts';
import { keepsSealsAt } from './decide-seal-hand-over.ts';
import type { Seal, SealEvent } from './seal.ts';
import { deputyOf } from './seal-life.ts';
import { isSealInHand } from './seal-transitions.ts';

/**
 * Names the B角 of a seal, or with null says that there is none any more (E-12). AUT-02 no keeper's post at the seal's place;
 * STA-01 hired staff or a volunteer in it; GOV-01 the keeper, or the deputy of now; GOV-04 no such seal; SEA-03 not in hand.
 */
export function decideSealDeputy(
  state: Seal | null,
  { personId }: { readonly personId: PersonId | null },
  facts: { readonly appointments: readonly Appointment[] },
  now: Instant,
): Decided<SealEvent> {
  if (state === null) return refused([refuse('GOV-04', { text: '没有找到该印章。' })]);
  const refusals: Refusal[] = [];
  if (!isSealInHand(state)) refusals.push(refuse('SEA-03'));
  if (deputyOf(state) === personId) {
    refusals.push(
      refuse('GOV-01', { text: personId === null ? '现在没有指定B角。' : '该人员已经是此印章的B角。' }),
    );
  }
  if (personId !== null) refusals.push(...personRefusals(state, personId, facts.appointments, now));
  return refusals.length > 0
    ? refused(refusals)
    : decided({ type: 'sealDeputyNamed', typeVersion: 1, payload: { personId } });
}

function personRefusals(
  state: Seal,
  personId: PersonId,
  appointments: readonly Appointment[],
  now: Instant,
): Refusal[] {
  if (state.custodians.at(-1)?.personId === personId) {
    return [refuse('GOV-01', { text: '保管人不能同时是B角。' })];
  }
  const posts = appointments.filter((a) => a.personId === personId && keepsSealsAt(a, state, now));
  if (posts.length === 0) {
    return [refuse('AUT-02', { text: 'B角须在该印章使用单位担任印章保管人。' })];
  }
  return posts.some(({ employment }) => isStaffOfTheOrgan(employment)) ? [] : [refuse('STA-01')];
}
