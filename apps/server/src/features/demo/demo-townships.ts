import { ALL_NUMBERS } from './demo-item.ts';
import type { Team } from './demo-staff.ts';

/** What a township has not got yet; a delegation that lacks nothing has started. */
export type Gap = 'agreement' | 'filing' | 'memo' | 'seal' | 'announcement' | 'readiness' | 'start';

export interface DemoTownship {
  readonly name: string;
  /** What a visitor can try out there. */
  readonly note: string;
  /** Catalogue numbers on its list. */
  readonly items: readonly number[];
  readonly gaps: readonly Gap[];
  readonly team: Team;
  /** `since` 2023 with renewals, `ending` in a few days, `fresh` since two weeks. */
  readonly term: 'since' | 'ending' | 'fresh';
  /** What happened after the start. */
  readonly later?:
    | { readonly kind: 'seal_suspended' }
    | { readonly kind: 'recalled'; readonly item: number }
    | { readonly kind: 'starts_later' };
}

/** A list alone. */
export const NOTHING_YET: readonly Gap[] = [
  'agreement',
  'filing',
  'memo',
  'seal',
  'announcement',
  'readiness',
];
/** Frequent ones of both modes. */
const MANY = [1, 4, 5, 6, 9, 12, 13, 14, 18, 20, 21, 27, 31, 32, 34, 35, 36, 38, 40, 41, 42, 43, 44, 45];
const SOME = [4, 5, 6, 13, 20, 28, 40, 41, 42];

/** The townships of 曹县 that the story is of from the first start on: what the tests and the first visitor see. */
export const FIRST_TOWNSHIPS: readonly DemoTownship[] = [
  {
    name: '庄寨镇',
    note: '49个事项全部赋权，手续齐全，可以从收件办到送达，也可以代收水电气暖费。',
    items: ALL_NUMBERS,
    gaps: [],
    team: 'full',
    term: 'since',
  },
  {
    name: '古营集镇',
    note: '协议尚未备案，审管衔接备忘录未签，受理会被拒绝并说明原因。',
    items: [5, 6],
    gaps: ['filing', 'memo'],
    team: 'full',
    term: 'since',
  },
  {
    name: '普连集镇',
    note: '协议几天后到期，到期以后不再受理，在办的可以办完。',
    items: [4, 5, 6, 13, 40, 41, 42],
    gaps: [],
    team: 'full',
    term: 'ending',
  },
];

/** The townships of 曹县 at every other stage. */
export const LATER_TOWNSHIPS: readonly DemoTownship[] = [
  {
    name: '大集镇',
    note: '二十多个事项已经启动，委托办理、委托受理都有，办件较多。',
    items: MANY,
    gaps: [],
    team: 'full',
    term: 'since',
  },
  {
    name: '青堌集镇',
    note: '只承接三个事项，其余事项到县办理。',
    items: [5, 13, 40],
    gaps: [],
    team: 'full',
    term: 'since',
  },
  {
    name: '安蔡楼镇',
    note: '2号公章已停用：照常受理，不能作出决定和用印。',
    items: SOME,
    gaps: [],
    team: 'full',
    term: 'since',
    later: { kind: 'seal_suspended' },
  },
  {
    name: '梁堤头镇',
    note: '食品小作坊、小餐饮登记已被收回，其他事项照常。',
    items: SOME,
    gaps: [],
    team: 'full',
    term: 'since',
    later: { kind: 'recalled', item: 5 },
  },
  {
    name: '韩集镇',
    note: '清单已公布，协议尚未签订。',
    items: SOME,
    gaps: NOTHING_YET,
    team: 'first',
    term: 'fresh',
  },
  {
    name: '砖庙镇',
    note: '委托协议已签订、未备案：委托受理事项已经启动，委托办理事项不能启动。',
    items: SOME,
    gaps: ['filing'],
    team: 'full',
    term: 'fresh',
  },
  {
    name: '侯集镇',
    note: '协议已备案，审管衔接备忘录未签。',
    items: SOME,
    gaps: ['memo'],
    team: 'full',
    term: 'fresh',
  },
  {
    name: '苏集镇',
    note: '2号公章尚未刻制发放：委托受理事项已经启动，委托办理事项不能启动。',
    items: SOME,
    gaps: ['seal'],
    team: 'full',
    term: 'fresh',
  },
  {
    name: '孙老家镇',
    note: '承接准备未完成：资料、账号、人员培训都还没有。',
    items: SOME,
    gaps: ['readiness'],
    team: 'no_clerks',
    term: 'fresh',
  },
  {
    name: '阎店楼镇',
    note: '手续齐全，启动日期已宣布，还没有到。',
    items: SOME,
    gaps: [],
    team: 'full',
    term: 'fresh',
    later: { kind: 'starts_later' },
  },
];

/** All of 曹县 that the demonstration tells of; the others have nothing yet. */
export const DEMO_COUNTY_TOWNSHIPS: readonly DemoTownship[] = [...FIRST_TOWNSHIPS, ...LATER_TOWNSHIPS];
