import type { AppContext } from '../../app-context.ts';
import { findTownship } from '../catalogue/index.ts';
import type { Actor } from '../organisations/index.ts';
import { GOVERNANCE_POSTS, governorOf, type StaffActor } from '../staff/index.ts';

const ASKING_POSTS = ['centre_head'] as const;

/** A part of a county whose requests somebody sees: all of it, or one township. */
export interface Reach {
  readonly countyId: string;
  readonly townshipId: string | null;
}

/** What somebody sees of requests: a county's managers all of the county, the head of a centre those of the own township. */
export function reachOf({ appointments }: StaffActor): readonly Reach[] {
  const parts = appointments.flatMap(({ post, countyId, townshipId }): Reach[] => {
    if (GOVERNANCE_POSTS.includes(post)) return [{ countyId, townshipId: null }];
    return ASKING_POSTS.some((each) => each === post) ? [{ countyId, townshipId }] : [];
  });
  const isInWhole = ({ countyId, townshipId }: Reach) =>
    townshipId !== null && parts.some((part) => part.countyId === countyId && part.townshipId === null);
  const keyed = parts.filter((part) => !isInWhole(part));
  return [...new Map(keyed.map((part) => [`${part.countyId}/${part.townshipId ?? ''}`, part])).values()];
}

/** Whether a township's requests are within somebody's reach; out of it they are not found (design §2.5). */
export function reaches(staff: StaffActor, countyId: string, townshipId: string): boolean {
  return reachOf(staff).some(
    (part) => part.countyId === countyId && (part.townshipId === null || part.townshipId === townshipId),
  );
}

/** For which organisation somebody asks for the township; undefined for another's, as for none. */
export function askerOf(
  { reference }: Pick<AppContext, 'reference'>,
  staff: StaffActor,
  townshipId: string,
): (Actor & { readonly countyId: string }) | undefined {
  const countyId = findTownship(reference, townshipId)?.countyId;
  if (countyId === undefined) return undefined;
  const actor = governorOf(staff, ASKING_POSTS, { countyId, townshipId });
  return actor && { ...actor, countyId };
}

/** The townships for which somebody asks. */
export function askingTownships({ appointments }: StaffActor): readonly Reach[] {
  return appointments
    .filter(({ post, townshipId }) => townshipId !== null && ASKING_POSTS.some((each) => each === post))
    .map(({ countyId, townshipId }) => ({ countyId, townshipId }));
}
