import { POSTS, type Post } from '@tongban/domain/terms';
import type { Actor } from '../organisations/index.ts';
import type { StaffActor } from './staff-actor.ts';

/** Posts that record the county's side of a delegation. */
export const GOVERNANCE_POSTS: readonly Post[] = ['county_service_manager', 'item_manager'];

/** Posts that answer for a seal where it is used. */
export const SEAL_KEEPING_POSTS: readonly Post[] = [
  'centre_head',
  'township_seal_keeper',
  'county_seal_keeper',
];

/** A township of a county, or with null the county itself. */
export interface GovernedPlace {
  readonly countyId: string;
  readonly townshipId: string | null;
}

/**
 * In which capacity somebody with one of `posts` records governance of the place: a county's post for the county and all its
 * townships, a township's for that township alone, the city's everywhere. Undefined = out of reach, which is answered as
 * not found (design §2.5).
 */
export function governorOf(
  { personId, appointments }: StaffActor,
  posts: readonly Post[],
  { countyId, townshipId }: GovernedPlace,
): Actor | undefined {
  const held = appointments.find((appointment) => {
    const { level } = POSTS[appointment.post];
    if (!posts.includes(appointment.post)) return false;
    if (level === 'city') return true;
    if (appointment.countyId !== countyId) return false;
    return level === 'county' || appointment.townshipId === townshipId;
  });
  return held && { personId, organisationId: held.organisationId };
}

/** The counties in which somebody holds one of `posts`. */
export function governedCounties({ appointments }: StaffActor, posts: readonly Post[]): readonly string[] {
  return [
    ...new Set(appointments.filter(({ post }) => posts.includes(post)).map(({ countyId }) => countyId)),
  ];
}
