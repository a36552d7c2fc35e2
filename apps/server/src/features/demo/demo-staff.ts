import type { Employment, Post } from '@tongban/domain/terms';
import type { CountyBody } from './demo-bodies.ts';

export type Staff = readonly [name: string, post: Post, employment?: Employment];

/** 庄寨镇 is fully staffed, with a second window clerk and a helper of its villages. */
export const READY_TOWNSHIP: readonly Staff[] = [
  ['王秀兰', 'township_window_clerk', 'outsourced'],
  ['刘文静', 'township_window_clerk', 'outsourced'],
  ['李建军', 'township_reviewer'],
  ['张庆华', 'township_approver'],
  ['赵玉梅', 'township_seal_keeper'],
  ['孙晓燕', 'township_issue_clerk', 'outsourced'],
  ['陈志强', 'centre_head'],
  ['范存义', 'village_helper', 'volunteer'],
];

export const UNFILED_TOWNSHIP: readonly Staff[] = [
  ['马春霞', 'township_window_clerk', 'outsourced'],
  ['郭永亮', 'township_reviewer'],
  ['高振国', 'township_approver'],
  ['田桂芳', 'township_seal_keeper'],
  ['朱海涛', 'township_issue_clerk', 'outsourced'],
  ['袁立新', 'centre_head'],
];

export const ENDING_TOWNSHIP: readonly Staff[] = [
  ['徐丽萍', 'township_window_clerk', 'outsourced'],
  ['宋国栋', 'township_reviewer'],
  ['韩立军', 'township_approver'],
  ['冯秀云', 'township_seal_keeper'],
  ['曹雪莲', 'township_issue_clerk', 'outsourced'],
  ['杜明远', 'centre_head'],
];

type Member = readonly [post: Post, employment: Employment];

const FULL_TEAM: readonly Member[] = [
  ['township_window_clerk', 'outsourced'],
  ['township_reviewer', 'civil_servant'],
  ['township_approver', 'civil_servant'],
  ['township_seal_keeper', 'public_institution'],
  ['township_issue_clerk', 'outsourced'],
  ['centre_head', 'public_institution'],
];

/** Who is there: all that a case needs, the first two while papers are prepared, or no clerk yet. */
export const TEAMS = {
  full: FULL_TEAM,
  first: FULL_TEAM.filter(([post]) => post === 'township_window_clerk' || post === 'centre_head'),
  no_clerks: FULL_TEAM.filter(([post]) => post === 'township_seal_keeper' || post === 'centre_head'),
} as const;
export type Team = keyof typeof TEAMS;

type BodyStaff = readonly [body: CountyBody | 'city_service', ...Staff];

/** 曹县 and the city; new people are added at the end, because their ids count from the first. */
export const BODIES_STAFF: readonly BodyStaff[] = [
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
  ['approval', '秦书敏', 'item_manager'],
  ['natural_resources', '石志远', 'supervisor'],
  ['agriculture', '侯广田', 'supervisor'],
  ['health', '江雅琴', 'supervisor'],
  ['culture', '尹文涛', 'supervisor'],
  ['emergency', '崔铁军', 'supervisor'],
  ['human_resources', '潘玉洁', 'supervisor'],
  ['public_security', '雷震东', 'county_reviewer'],
  ['public_security', '钱卫民', 'county_approver'],
  ['public_security', '汪秀梅', 'county_seal_keeper'],
  ['civil_affairs', '任敬业', 'county_reviewer'],
  ['civil_affairs', '姜慈云', 'county_approver'],
  ['disabled_federation', '方德善', 'county_reviewer'],
  ['disabled_federation', '段惠民', 'county_approver'],
  ['tobacco', '白永正', 'county_reviewer'],
  ['tobacco', '金守诚', 'county_approver'],
  ['city_service', '葛思齐', 'city_administrator'],
];

/** 鲁西新区 has a small staff of its own, whose seals bear the name of the 管委会. */
export const LUXI_TOWNSHIP = '陈集镇';
export const LUXI_TOWNSHIP_STAFF: readonly Staff[] = [
  ['毛继红', 'township_window_clerk', 'outsourced'],
  ['常建业', 'township_reviewer'],
  ['万国安', 'township_approver'],
  ['龙雪梅', 'township_seal_keeper'],
  ['牛春燕', 'township_issue_clerk', 'outsourced'],
];
export const LUXI_STAFF: readonly BodyStaff[] = [
  ['approval', '史丽华', 'county_hall_clerk', 'outsourced'],
  ['approval', '孔祥瑞', 'county_reviewer'],
  ['approval', '孟庆余', 'county_approver'],
  ['approval', '庞桂荣', 'county_seal_keeper'],
  ['approval', '顾小峰', 'county_service_manager'],
  ['approval', '栗明霞', 'county_issue_clerk', 'public_institution'],
];
