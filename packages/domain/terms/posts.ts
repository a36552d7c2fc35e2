import type { CaseAct } from './acts.ts';

export type Employment = 'civil_servant' | 'public_institution' | 'outsourced' | 'volunteer';

export const EMPLOYMENT_NAMES: Readonly<Record<Employment, string>> = {
  civil_servant: '公务员',
  public_institution: '事业单位人员',
  outsourced: '政府购买服务人员',
  volunteer: '志愿服务人员',
};

/** Staff of the organ itself: the only ones who may review, decide and keep seals. */
export function isStaffOfTheOrgan(employment: Employment): boolean {
  return employment === 'civil_servant' || employment === 'public_institution';
}

interface PostTerm {
  readonly name: string;
  readonly level: 'city' | 'county' | 'township';
  /** Case acts that the post may do at all; gates, custody and separation are asked on top. */
  readonly acts: readonly CaseAct[];
}

const WINDOW_ACTS: readonly CaseAct[] = [
  'receive',
  'confirm_place',
  'notice',
  'receive_supplement',
  'accept',
  'not_accept',
  'transfer',
  'return',
  'take_over',
  'withdraw',
  'request_seal',
];

/** The posts of hall, centre and departments, and what each may do with a case (R-5.3.2: front desk, back office, issue desk). */
export const POSTS = {
  township_window_clerk: { name: '便民服务中心窗口人员', level: 'township', acts: WINDOW_ACTS },
  township_reviewer: {
    name: '乡镇审查人员',
    level: 'township',
    acts: ['pre_review', 'review', 'pause', 'resume', 'transfer', 'return', 'take_over', 'request_seal'],
  },
  township_approver: {
    name: '乡镇审批人',
    level: 'township',
    acts: ['decide', 'terminate', 'transfer', 'return', 'take_over'],
  },
  township_seal_keeper: { name: '乡镇印章保管人', level: 'township', acts: ['seal'] },
  township_issue_clerk: { name: '乡镇出件人员', level: 'township', acts: ['take_over', 'issue', 'deliver'] },
  centre_head: { name: '便民服务中心主任', level: 'township', acts: ['take_over', 'transfer', 'return'] },
  village_helper: { name: '村（社区）帮办代办员', level: 'township', acts: [] },
  county_hall_clerk: { name: '县政务大厅窗口人员', level: 'county', acts: WINDOW_ACTS },
  county_reviewer: {
    name: '县级审查人员',
    level: 'county',
    acts: ['review', 'pause', 'resume', 'transfer', 'return', 'take_over', 'request_seal'],
  },
  county_approver: {
    name: '县级审批人',
    level: 'county',
    acts: ['decide', 'terminate', 'transfer', 'return', 'take_over'],
  },
  county_seal_keeper: { name: '县级印章保管人', level: 'county', acts: ['seal'] },
  county_issue_clerk: {
    name: '县级出件人员',
    level: 'county',
    acts: ['take_over', 'transfer', 'issue', 'deliver'],
  },
  county_service_manager: { name: '县政务服务管理人员', level: 'county', acts: [] },
  item_manager: { name: '县级事项管理人员', level: 'county', acts: [] },
  justice_officer: { name: '司法行政备案人员', level: 'county', acts: [] },
  supervisor: { name: '监管部门人员', level: 'county', acts: [] },
  auditor: { name: '业务稽核人员', level: 'county', acts: [] },
  city_administrator: { name: '市政务服务管理人员', level: 'city', acts: [] },
  system_administrator: { name: '系统管理员', level: 'city', acts: [] },
  security_administrator: { name: '安全管理员', level: 'city', acts: [] },
  audit_administrator: { name: '审计管理员', level: 'city', acts: [] },
} as const satisfies Record<string, PostTerm>;

export type Post = keyof typeof POSTS;

/** Review, decision, ending a case without one, and seal need staff of the organ itself (R-5.2.2, STA-01). */
export const RESERVED_ACTS: readonly CaseAct[] = ['pre_review', 'review', 'decide', 'terminate', 'seal'];

export function postMay(post: Post, act: CaseAct): boolean {
  return (POSTS[post].acts as readonly CaseAct[]).includes(act);
}

/** A post whose holder must log in with a second factor: deciders and seal keepers (design §9). */
export function postNeedsSecondFactor(post: Post): boolean {
  return postMay(post, 'decide') || postMay(post, 'seal');
}
