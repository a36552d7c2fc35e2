import type { CaseActor } from '../case/index.ts';
import type { Appointment } from '../organisation/index.ts';
import { POSTS, type Post } from '../terms/index.ts';
import { localDate } from '../time/index.ts';
import { BUREAU, COUNTY, GOVERNMENT_OF, HALL, TOWN_A } from './county.ts';

type Township = keyof typeof GOVERNMENT_OF;

/** A person in a post: of the township, else of the hall for its clerk and of the bureau for all others. */
export function person(
  post: Post,
  townshipId: Township | null = POSTS[post].level === 'township' ? TOWN_A : null,
  more: Partial<Appointment> = {},
): CaseActor {
  const organisationId =
    townshipId !== null ? GOVERNMENT_OF[townshipId] : post === 'county_hall_clerk' ? HALL : BUREAU;
  const personId = more.personId ?? `${post}-${townshipId ?? 'county'}`;
  return {
    personId,
    appointment: {
      id: `appointment-${personId}`,
      countyId: COUNTY,
      personId,
      organisationId,
      townshipId,
      post,
      employment: 'civil_servant',
      from: localDate('2025-01-01'),
      until: null,
      trainedItemIds: [],
      ...more,
    },
  };
}

/** Everybody whom a case can meet: township A, township B and the county. */
export const TOWNSHIP_POSTS = [
  'township_window_clerk',
  'township_reviewer',
  'township_approver',
  'township_seal_keeper',
  'township_issue_clerk',
  'centre_head',
] as const satisfies readonly Post[];

export const COUNTY_POSTS = [
  'county_hall_clerk',
  'county_reviewer',
  'county_approver',
  'county_seal_keeper',
  'county_issue_clerk',
] as const satisfies readonly Post[];
