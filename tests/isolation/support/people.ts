import { POSTS } from '@tongban/domain/terms';
import { type DemoLogin, demoLogins } from '../../../apps/server/src/features/demo/index.ts';
import type { ForeignCase } from './records.ts';

/** Everybody of the demo whose post deals with cases. */
export const caseStaff = demoLogins.filter(({ person }) => POSTS[person.post].acts.length > 0);
/** Posts that look on: they read within their scope, and never act. */
export const readingStaff = demoLogins.filter(({ person }) =>
  ['supervisor', 'auditor', 'county_service_manager'].includes(person.post),
);
/** Justice officers and administrators: no case is theirs to open. */
export const otherStaff = demoLogins.filter(
  (login) => !caseStaff.includes(login) && !readingStaff.includes(login),
);

const HALL_POSTS: readonly string[] = ['county_hall_clerk', 'county_issue_clerk'];

/** Which of the items of the test's cases the demo's supervisors supervise. */
const SUPERVISED: Readonly<Record<string, readonly number[]>> = { market_supervision: [5], housing: [6] };

/**
 * Who may see a case, said once more and apart from the server: a township's staff what was handed in there, the hall's what
 * was handed in at the hall, and the organ whose power it is (曹县行政审批服务局 for both items) everything, as do the county's
 * auditor and service manager; a supervisor the item that it supervises, wherever handled.
 */
export function maySee({ person }: DemoLogin, { townshipName, itemNo }: ForeignCase): boolean {
  if (person.post === 'supervisor') return SUPERVISED[person.body]?.includes(itemNo) ?? false;
  if (person.townshipName !== null) return person.townshipName === townshipName;
  return HALL_POSTS.includes(person.post) ? townshipName === null : true;
}
