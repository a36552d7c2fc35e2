import type { Employment, PersonId, Post } from '@tongban/domain/terms';

/** Where a demo person works: one of the demo's bodies, or the government of the named township. */
export type DemoBody =
  | 'city_service'
  | 'county_government'
  | 'approval'
  | 'market_supervision'
  | 'housing'
  | 'justice';

export interface DemoPerson {
  readonly personId: PersonId;
  /** Invented. */
  readonly name: string;
  readonly post: Post;
  readonly employment: Employment;
  readonly body: DemoBody | 'township';
  /** The name of the township for a township post. */
  readonly townshipName: string | null;
}

type Staff = readonly [name: string, post: Post, employment?: Employment];

/** 庄寨镇 is fully staffed, with a second window clerk. */
const MAIN_TOWNSHIP: readonly Staff[] = [
  ['王秀兰', 'township_window_clerk', 'outsourced'],
  ['刘文静', 'township_window_clerk', 'outsourced'],
  ['李建军', 'township_reviewer'],
  ['张庆华', 'township_approver'],
  ['赵玉梅', 'township_seal_keeper'],
  ['孙晓燕', 'township_issue_clerk', 'outsourced'],
  ['陈志强', 'centre_head'],
];
const SECOND_TOWNSHIP: readonly Staff[] = [
  ['马春霞', 'township_window_clerk', 'outsourced'],
  ['郭永亮', 'township_reviewer'],
  ['高振国', 'township_approver'],
  ['田桂芳', 'township_seal_keeper'],
  ['朱海涛', 'township_issue_clerk', 'outsourced'],
  ['袁立新', 'centre_head'],
];
const THIRD_TOWNSHIP: readonly Staff[] = [
  ['徐丽萍', 'township_window_clerk', 'outsourced'],
  ['宋国栋', 'township_reviewer'],
  ['韩立军', 'township_approver'],
  ['冯秀云', 'township_seal_keeper'],
  ['曹雪莲', 'township_issue_clerk', 'outsourced'],
  ['杜明远', 'centre_head'],
];
const BODIES: readonly (readonly [DemoBody, ...Staff])[] = [
  ['approval', '周丽娜', 'county_hall_clerk', 'outsourced'],
  ['approval', '吴建平', 'county_reviewer'],
  ['approval', '郑海燕', 'county_approver'],
  ['approval', '许红霞', 'county_seal_keeper'],
  ['approval', '何晓东', 'county_issue_clerk', 'public_institution'],
  ['approval', '沈国华', 'county_service_manager'],
  ['justice', '韦正明', 'justice_officer'],
  ['market_supervision', '鲁兴华', 'supervisor'],
  ['housing', '程向阳', 'supervisor'],
  ['approval', '贾慧敏', 'auditor'],
  ['city_service', '范学文', 'city_administrator'],
  ['city_service', '邓佳宁', 'system_administrator', 'public_institution'],
  ['city_service', '彭思远', 'security_administrator', 'public_institution'],
  ['city_service', '薛文博', 'audit_administrator', 'public_institution'],
];

export const DEMO_TOWNSHIPS = { ready: '庄寨镇', unfiled: '古营集镇', ending: '普连集镇' } as const;

/** The named people of the demo with their posts; the ids are fixed, so that accounts can be made at any later time. */
export const demoPeople: readonly DemoPerson[] = [
  ...ofTownship(DEMO_TOWNSHIPS.ready, MAIN_TOWNSHIP, 1),
  ...ofTownship(DEMO_TOWNSHIPS.unfiled, SECOND_TOWNSHIP, 21),
  ...ofTownship(DEMO_TOWNSHIPS.ending, THIRD_TOWNSHIP, 41),
  ...BODIES.map(([body, name, post, employment = 'civil_servant'], index) => ({
    personId: personIdOf(61 + index),
    name,
    post,
    employment,
    body,
    townshipName: null,
  })),
];

/** The first demo person in the post, in the township where one is named. Throws when there is none. */
export function demoPersonIn(post: Post, townshipName: string | null = null): DemoPerson {
  const person = demoPeople.find((p) => p.post === post && p.townshipName === townshipName);
  if (!person) throw new Error(`The demo has nobody in the post ${post} of ${townshipName ?? 'the county'}.`);
  return person;
}

function ofTownship(townshipName: string, staff: readonly Staff[], firstNumber: number): DemoPerson[] {
  return staff.map(([name, post, employment = 'civil_servant'], index) => ({
    personId: personIdOf(firstNumber + index),
    name,
    post,
    employment,
    body: 'township',
    townshipName,
  }));
}

function personIdOf(number: number): PersonId {
  return `01840000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}
