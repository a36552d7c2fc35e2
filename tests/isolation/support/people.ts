import { POSTS } from '@tongban/domain/terms';
import { DEMO_TOWNSHIPS } from '../../../apps/server/src/features/demo/demo-people.ts';
import { type DemoLogin, demoLogins } from '../../../apps/server/src/features/demo/index.ts';
import type { ForeignCase } from './records.ts';

/** One of everybody who may see different things: by post, body, county and township. The cases are of two townships and the hall. */
const people = demoLogins.filter(({ person }, at) => {
  const isNear =
    person.townshipName === null || Object.values<string>(DEMO_TOWNSHIPS).includes(person.townshipName);
  return isNear && demoLogins.findIndex((other) => reachOf(other) === reachOf({ person })) === at;
});

function reachOf({ person }: Pick<DemoLogin, 'person'>): string {
  return [person.post, person.body, person.countyCode, person.townshipName].join();
}

/** Everybody of the demo whose post deals with cases. */
export const caseStaff = people.filter(({ person }) => POSTS[person.post].acts.length > 0);
/** Posts that look on: they read within their scope, and never act. */
export const readingStaff = people.filter(({ person }) =>
  ['supervisor', 'auditor', 'county_service_manager'].includes(person.post),
);
/** Justice officers and administrators: no case is theirs to open. */
export const otherStaff = people.filter(
  (login) => !caseStaff.includes(login) && !readingStaff.includes(login),
);

/** 曹县, where all cases of the test are. */
const CASES_COUNTY = '371721';
const HALL_POSTS: readonly string[] = ['county_hall_clerk', 'county_issue_clerk'];

/** Which of the items of the test's cases the demo's supervisors supervise. */
const SUPERVISED: Readonly<Record<string, readonly number[]>> = { market_supervision: [5], housing: [6] };

/**
 * Who may see a case, said once more and apart from the server: a township's staff what was handed in there, the hall's what
 * was handed in at the hall, and the organ whose power it is (曹县行政审批服务局 for both items) everything, as do the county's
 * auditor and service manager; a supervisor the item that it supervises, wherever handled.
 */
export function maySee({ person }: DemoLogin, { townshipName, itemNo }: ForeignCase): boolean {
  if (person.countyCode !== CASES_COUNTY) return false;
  if (person.post === 'supervisor') return SUPERVISED[person.body]?.includes(itemNo) ?? false;
  if (person.townshipName !== null) return person.townshipName === townshipName;
  if (HALL_POSTS.includes(person.post)) return townshipName === null;
  return person.body === 'approval';
}
