import type { Post } from '@tongban/domain/terms';
import { DEMO_COUNTY_CODE, type DemoBody, LUXI_CODE } from './demo-bodies.ts';
import { type DemoPerson, demoPeople, firstPeople, laterPeople, STAFFED_TOWNSHIPS } from './demo-people.ts';

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
  village_helper: 'helper',
};

const OTHER_POSTS: Partial<Record<Post, string>> = {
  county_hall_clerk: 'hall',
  county_reviewer: 'county-reviewer',
  county_approver: 'county-approver',
  county_seal_keeper: 'county-keeper',
  county_issue_clerk: 'county-issue',
  county_service_manager: 'county-manager',
  item_manager: 'item-manager',
  justice_officer: 'justice',
  supervisor: 'supervisor',
  auditor: 'auditor',
  city_administrator: 'city',
  system_administrator: 'system-admin',
  security_administrator: 'security-admin',
  audit_administrator: 'audit-admin',
};

/** What follows the post in the login of a body other than the approval bureau, which has the posts alone. */
const BODY_WORDS: Partial<Record<DemoBody, string>> = {
  market_supervision: 'market',
  housing: 'housing',
  natural_resources: 'land',
  agriculture: 'farm',
  health: 'health',
  culture: 'culture',
  emergency: 'emergency',
  human_resources: 'labour',
  public_security: 'police',
  civil_affairs: 'civil',
  disabled_federation: 'disabled',
  tobacco: 'tobacco',
};

/** The logins of the first start: post and number of the township (window1, approver2), or the post alone. */
export const demoLogins: readonly DemoLogin[] = firstPeople.map(loginOf);

/** The logins that come with the rest of the city. */
export const laterLogins: readonly DemoLogin[] = laterPeople.map(loginOf);

function loginOf(person: DemoPerson): DemoLogin {
  const { countyCode } = person;
  const name = loginNameOf(person);
  if (countyCode === DEMO_COUNTY_CODE) return { loginName: name, person };
  return { loginName: countyCode === LUXI_CODE ? `luxi-${name}` : `${name}-${countyCode}`, person };
}

function loginNameOf(person: DemoPerson): string {
  const { body, post, townshipName, countyCode } = person;
  const word = body === 'township' ? TOWNSHIP_POSTS[post] : OTHER_POSTS[post];
  if (word === undefined) throw new Error(`The demo has no login name for the post ${post}.`);
  const bodyWord = body === 'township' ? undefined : BODY_WORDS[body];
  if (townshipName === null) {
    const peers = demoPeople.filter((other) => other.body === body && other.post === post);
    // A second officer of the same body is 2: the city's catalogue needs two people (GOV-08).
    const ordinal = peers.filter((other) => other.countyCode === countyCode).indexOf(person) === 1 ? '2' : '';
    return `${word}${ordinal}${bodyWord === undefined ? '' : `-${bodyWord}`}`;
  }
  if (countyCode !== DEMO_COUNTY_CODE) return word;
  const number = STAFFED_TOWNSHIPS.indexOf(townshipName) + 1;
  const colleagues = demoPeople.filter((other) => other.townshipName === townshipName && other.post === post);
  // A second clerk of the same window is b.
  return `${word}${number}${['', 'b'][colleagues.indexOf(person)] ?? ''}`;
}
