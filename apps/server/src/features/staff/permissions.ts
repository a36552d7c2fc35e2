import { POSTS, type Post, postMay } from '@tongban/domain/terms';
import { GOVERNANCE_POSTS, SEAL_KEEPING_POSTS } from './governor-of.ts';
import { CATALOGUE_READERS, REGISTER_READERS } from './register-posts.ts';
import type { StaffActor } from './staff-actor.ts';

/** Posts that take payments at a counter, or look after those of a county. */
const PAYMENT_POSTS: readonly Post[] = [
  'township_window_clerk',
  'centre_head',
  'county_hall_clerk',
  'county_service_manager',
  'auditor',
];
const PLACE_POSTS: readonly Post[] = ['centre_head', 'county_service_manager'];

/**
 * What the posts of today open. A permission lets somebody call a route; which records they see there is the scope's
 * business, and what they may do with one is asked by the rules of each act (design §2.5).
 */
const PERMISSIONS = {
  /** Anybody signed in. */
  staff: () => true,
  /** The own session, password and authenticator: all that is open before a one-time password was changed. */
  own_credentials: () => true,
  /** A desk where cases are handled. */
  cases: (actor) => actor.appointments.some(({ post }) => POSTS[post].acts.length > 0),
  /** 收件: a window where applications are handed in. */
  intake: (actor) => actor.appointments.some(({ post }) => postMay(post, 'receive')),
  /** Cases to read: a desk, or a post that looks on. */
  case_reading: (actor) =>
    actor.appointments.some(({ post }) => POSTS[post].acts.length > 0 || READER_POSTS.includes(post)),
  /** 办事场所: who keeps the facts of a centre and its stations, or of all places of the county. */
  places: (actor) => actor.appointments.some(({ post }) => PLACE_POSTS.includes(post)),
  /** 代收服务: bills, orders and the daily reconciliation (E-47). */
  payments: (actor) => holdsOneOf(actor, PAYMENT_POSTS),
  /** 每日对账: who answers for the county's payments, and who checks that. */
  reconciliation: (actor) => holdsOneOf(actor, ['county_service_manager', 'auditor']),
  /** Lists of delegations and the matrix, in one's own reach. */
  registers: (actor) => holdsOneOf(actor, REGISTER_READERS.delegations),
  agreements_register: (actor) => holdsOneOf(actor, REGISTER_READERS.agreements),
  memos_register: (actor) => holdsOneOf(actor, REGISTER_READERS.memos),
  seals_register: (actor) => holdsOneOf(actor, REGISTER_READERS.seals),
  organisations_register: (actor) => holdsOneOf(actor, REGISTER_READERS.organisations),
  appointments_register: (actor) => holdsOneOf(actor, REGISTER_READERS.appointments),
  /** 事项目录 with what its guides still lack. */
  catalogue: (actor) => holdsOneOf(actor, CATALOGUE_READERS),
  /** Differences between our records and the outside systems' lists: the county's service managers. */
  outside_differences: (actor) => holdsOneOf(actor, ['county_service_manager']),
  /** 赋权管理 of the county: lists, agreements, memos, seals, starts and recalls. */
  governance: (actor) => holdsOneOf(actor, GOVERNANCE_POSTS),
  /** 批量办理: whoever may start acts of which there are many. */
  batches: (actor) =>
    holdsOneOf(actor, [...GOVERNANCE_POSTS, 'justice_officer', 'centre_head', 'city_administrator']),
  /** 印章管理: who answers for a seal, at the county, at the centre or as its keeper (R-1.2.6, E-10, E-12). */
  seals: (actor) => holdsOneOf(actor, [...GOVERNANCE_POSTS, ...SEAL_KEEPING_POSTS]),
  /** 岗位管理: who puts people in the posts of a county and its townships. */
  staffing: (actor) => holdsOneOf(actor, ['county_service_manager']),
  /** 机构管理: bodies, capacities and their changes (E-05, E-06). */
  organisations: (actor) => holdsOneOf(actor, ['county_service_manager', 'city_administrator']),
  /** 备案: agreements handed in to the judicial administration. */
  filing: (actor) => holdsOneOf(actor, ['justice_officer']),
  /** 用权申请: who asks, and who answers for the county. */
  power_requests: (actor) => holdsOneOf(actor, [...GOVERNANCE_POSTS, 'centre_head']),
  /** 清单报市备案: who hands lists in, and the city that takes them. */
  city_filings: (actor) => holdsOneOf(actor, [...GOVERNANCE_POSTS, 'city_administrator']),
  /** What a township does about its own powers: requests, preparation, signing. */
  township_governance: (actor) => holdsOneOf(actor, ['centre_head']),
  /** 目录、方案备案 of the city's service bureau. */
  city_governance: (actor) => holdsOneOf(actor, ['city_administrator']),
  /** 三员 (design §9): each keeps one thing and sees nothing of the others'. */
  system_status: (actor) => holdsOneOf(actor, ['system_administrator']),
  accounts: (actor) => holdsOneOf(actor, ['security_administrator']),
  audit: (actor) => holdsOneOf(actor, ['audit_administrator']),
} as const satisfies Record<string, (actor: StaffActor) => boolean>;

function holdsOneOf({ appointments }: StaffActor, posts: readonly Post[]): boolean {
  return appointments.some(({ post }) => posts.includes(post));
}

/** Posts that read cases and do no act on them. */
export const READER_POSTS: readonly Post[] = ['supervisor', 'auditor', 'county_service_manager'];

export type Permission = keyof typeof PERMISSIONS;

export function isPermission(name: string): name is Permission {
  return Object.hasOwn(PERMISSIONS, name);
}

export function hasPermission(actor: StaffActor, permission: Permission): boolean {
  if (actor.mustChangePassword && permission !== 'own_credentials') return false;
  return PERMISSIONS[permission](actor);
}

/** All permissions of a member of staff, in the order of the table. */
export function permissionsOf(actor: StaffActor): Permission[] {
  return (Object.keys(PERMISSIONS) as Permission[]).filter((name) => hasPermission(actor, name));
}
