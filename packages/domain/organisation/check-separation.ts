import { POSTS, type Post, type Refusal, refuse } from '../terms/index.ts';
import { type Appointment, overlaps } from './appointment.ts';

/** 三员: whoever keeps the system, its accounts or its logs does nothing else in it (design §9). */
export const ADMINISTRATOR_POSTS: readonly Post[] = [
  'system_administrator',
  'security_administrator',
  'audit_administrator',
];

function isAdministrator(post: Post): boolean {
  return ADMINISTRATOR_POSTS.includes(post);
}

/**
 * STA-03: an administrator holds no second post at the same time, neither of the other two nor any that works with cases
 * or registers; and nobody in such a post becomes one (design §9, GB/T 22239-2019 8.1.4). Null = nothing against it.
 */
export function checkSeparation(command: Appointment, others: readonly Appointment[]): Refusal | null {
  const clash = others.find(
    (other) =>
      other.id !== command.id &&
      other.personId === command.personId &&
      other.post !== command.post &&
      (isAdministrator(command.post) || isAdministrator(other.post)) &&
      overlaps(command, other),
  );
  if (clash === undefined) return null;
  return refuse('STA-03', {
    text: `该人员同一时期任${POSTS[clash.post].name}，不得同时任${POSTS[command.post].name}。`,
  });
}
