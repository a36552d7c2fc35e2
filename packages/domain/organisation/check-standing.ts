import { isStaffOfTheOrgan, POSTS, type Post, RESERVED_ACTS, type Refusal, refuse } from '../terms/index.ts';
import { type Appointment, overlaps } from './appointment.ts';

/**
 * What one appointment alone does not show: STA-01 one person is hired here and of the organ there, with a reserved post in
 * one of the two; STA-02 a village helper in a second post that accepts, reviews, decides or seals.
 */
export function checkStanding(command: Appointment, others: readonly Appointment[]): Refusal[] {
  const same = others.filter(
    (other) => other.id !== command.id && other.personId === command.personId && overlaps(command, other),
  );
  const refusals: Refusal[] = [];
  const hired = same.find((other) => mixesEmployment(command, other));
  if (hired !== undefined) {
    refusals.push(
      refuse('STA-01', {
        text: `该人员同一时期以另一用工性质任${POSTS[hired.post].name}，不得从事审查、决定和用印。`,
        next: '请先核实并更正用工性质，或者登记原岗位的最后一日。',
      }),
    );
  }
  const clash = same.find((other) => helpsAndActs(command.post, other.post));
  if (clash !== undefined) {
    refusals.push(
      refuse('STA-02', {
        text: `该人员同一时期任${POSTS[clash.post].name}，不得同时任${POSTS[command.post].name}。`,
        next: '请先登记原岗位的最后一日。',
      }),
    );
  }
  return refusals;
}

function mixesEmployment(a: Appointment, b: Appointment): boolean {
  return (
    (isReserved(a.post) || isReserved(b.post)) &&
    isStaffOfTheOrgan(a.employment) !== isStaffOfTheOrgan(b.employment)
  );
}

/** Review, decision and seal need staff of the organ itself. */
export function isReserved(post: Post): boolean {
  return POSTS[post].acts.some((act) => RESERVED_ACTS.includes(act));
}

function helpsAndActs(a: Post, b: Post): boolean {
  return (a === 'village_helper' && isGated(b)) || (b === 'village_helper' && isGated(a));
}

function isGated(post: Post): boolean {
  return isReserved(post) || POSTS[post].acts.some((act) => act === 'accept' || act === 'not_accept');
}
