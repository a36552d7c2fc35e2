import type { Post } from '@tongban/domain/terms';
import { DEMO_TOWNSHIPS, type DemoBody, type DemoPerson, demoPeople } from './demo-people.ts';

/** The password of every account of the demonstration; it is shown on the login page. */
export const DEMO_PASSWORD = 'tongban-demo';

export interface DemoLogin {
  readonly loginName: string;
  readonly person: DemoPerson;
}

const TOWNSHIP_POSTS: Partial<Record<Post, string>> = {
  township_window_clerk: 'window',
  township_reviewer: 'reviewer',
  township_approver: 'approver',
  township_seal_keeper: 'keeper',
  township_issue_clerk: 'issue',
  centre_head: 'head',
};

const OTHER_POSTS: Partial<Record<Post, string>> = {
  county_hall_clerk: 'hall',
  county_reviewer: 'county-reviewer',
  county_approver: 'county-approver',
  county_seal_keeper: 'county-keeper',
  county_issue_clerk: 'county-issue',
  county_service_manager: 'county-manager',
  justice_officer: 'justice',
  auditor: 'auditor',
  city_administrator: 'city',
  system_administrator: 'system-admin',
  security_administrator: 'security-admin',
  audit_administrator: 'audit-admin',
};

const SUPERVISORS: Partial<Record<DemoBody, string>> = {
  market_supervision: 'supervisor-market',
  housing: 'supervisor-housing',
};

/** Every person of the demo by login name: post and number of the township (window1, approver2), or the post alone. */
export const demoLogins: readonly DemoLogin[] = demoPeople.map((person) => ({
  loginName: loginNameOf(person),
  person,
}));

function loginNameOf(person: DemoPerson): string {
  const { body, post, townshipName } = person;
  const word = body === 'township' ? TOWNSHIP_POSTS[post] : (SUPERVISORS[body] ?? OTHER_POSTS[post]);
  if (word === undefined) throw new Error(`The demo has no login name for the post ${post}.`);
  if (townshipName === null) return word;
  const number = Object.values<string>(DEMO_TOWNSHIPS).indexOf(townshipName) + 1;
  const colleagues = demoPeople.filter((other) => other.townshipName === townshipName && other.post === post);
  // A second clerk of the same window is b.
  return `${word}${number}${['', 'b'][colleagues.indexOf(person)] ?? ''}`;
}
