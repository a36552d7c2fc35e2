import type { RegisterName } from '@tongban/contract';
import { ADMINISTRATOR_POSTS } from '@tongban/domain/organisation';
import { POSTS, type Post } from '@tongban/domain/terms';

const ALL_POSTS = Object.keys(POSTS) as Post[];

/** Whoever works in the system at all sees the lists of their place: they are public. */
const EVERYBODY = ALL_POSTS.filter((post) => !ADMINISTRATOR_POSTS.includes(post));

/** Desks and helpers see lists and guides only; what the powers rest on is read by those who answer for it. */
const DESKS: readonly Post[] = [
  'township_window_clerk',
  'township_issue_clerk',
  'village_helper',
  'county_hall_clerk',
  'county_issue_clerk',
];
const ANSWERABLE = EVERYBODY.filter((post) => !DESKS.includes(post) && post !== 'justice_officer');

/** Which posts read which register; how far they see there is the reach of their appointment. */
export const REGISTER_READERS: Readonly<Record<RegisterName, readonly Post[]>> = {
  delegations: EVERYBODY,
  // the justice bureau receives the agreements for filing.
  agreements: [...ANSWERABLE, 'justice_officer'],
  memos: ANSWERABLE,
  seals: ANSWERABLE,
  organisations: [...ANSWERABLE, 'justice_officer'],
  appointments: ANSWERABLE,
};

/** Who looks after the guides, or over those who do. */
export const CATALOGUE_READERS: readonly Post[] = [
  'item_manager',
  'county_service_manager',
  'supervisor',
  'auditor',
  'city_administrator',
];
