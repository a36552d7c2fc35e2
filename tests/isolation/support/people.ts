import { POSTS } from '@tongban/domain/terms';
import { type DemoLogin, demoLogins } from '../../../apps/server/src/features/demo/index.ts';
import type { ForeignCase } from './records.ts';

/** Everybody of the demo whose post deals with cases. */
export const caseStaff = demoLogins.filter(({ person }) => POSTS[person.post].acts.length > 0);
/** Managers, supervisors, auditors and administrators: no case is theirs to open. */
export const otherStaff = demoLogins.filter(({ person }) => POSTS[person.post].acts.length === 0);

const HALL_POSTS: readonly string[] = ['county_hall_clerk', 'county_issue_clerk'];

/**
 * Who may see a case, said once more and apart from the server: a township's staff what was handed in there, the hall's what
 * was handed in at the hall, and the organ whose power it is (曹县行政审批服务局 for both items) everything.
 */
export function maySee({ person }: DemoLogin, { townshipName }: ForeignCase): boolean {
  if (person.townshipName !== null) return person.townshipName === townshipName;
  return HALL_POSTS.includes(person.post) ? townshipName === null : true;
}
