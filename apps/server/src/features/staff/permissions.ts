import { POSTS } from '@tongban/domain/terms';
import type { StaffActor } from './staff-actor.ts';

/**
 * What the posts of today open. A permission lets somebody call a route; which records they see there is the scope's
 * business, and what they may do with one is asked by the rules of each act (design §2.5).
 */
const PERMISSIONS = {
  /** Anybody signed in. */
  staff: () => true,
  /** A desk where cases are handled. */
  cases: (actor) => actor.appointments.some(({ post }) => POSTS[post].acts.length > 0),
} as const satisfies Record<string, (actor: StaffActor) => boolean>;

export type Permission = keyof typeof PERMISSIONS;

export function isPermission(name: string): name is Permission {
  return Object.hasOwn(PERMISSIONS, name);
}

export function hasPermission(actor: StaffActor, permission: Permission): boolean {
  return PERMISSIONS[permission](actor);
}

/** All permissions of a member of staff, in the order of the table. */
export function permissionsOf(actor: StaffActor): Permission[] {
  return (Object.keys(PERMISSIONS) as Permission[]).filter((name) => hasPermission(actor, name));
}
