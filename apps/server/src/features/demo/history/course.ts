import type { Post } from '@tongban/domain/terms';
import {
  accepted,
  declined,
  delivered,
  granted,
  outsideRecorded,
  paused,
  placed,
  preReviewed,
  refusedOf,
  resumed,
  reviewed,
  sealed,
  sealRequested,
  sentBack,
  supplemented,
  takenOver,
  terminated,
  told,
  transferred,
  withdrawn,
} from '../case-acts.ts';
import type { SceneAct } from '../case-scene.ts';

/** How a case of the history went; which courses are possible depends on where it was taken in. */
export const COURSES = [
  'granted',
  'refused',
  'supplemented',
  'declined_not_required',
  'declined_not_competent',
  'declined_not_supplemented',
  'withdrawn',
  'terminated',
  'deemed',
  'overdue',
  'paused',
  'sent_back',
] as const;
/** How far a case has come that still lies at a desk today. */
export const STANDINGS = ['awaits_supplement', 'awaits_review', 'awaits_decision', 'is_paused'] as const;
export type Course = (typeof COURSES)[number] | (typeof STANDINGS)[number];

/** What was done `wait` working days after the beat before. */
export interface Beat {
  readonly wait: number;
  readonly acts: readonly SceneAct[];
}

/** The posts that deal with the case at the place that decides it, and who hands the result out. */
interface Desk {
  readonly clerk: Post;
  readonly reviewer: Post;
  readonly approver: Post;
  readonly keeper: Post;
  readonly issuer: Post;
}

export const TOWNSHIP_DESK: Desk = {
  clerk: 'township_window_clerk',
  reviewer: 'township_reviewer',
  approver: 'township_approver',
  keeper: 'township_seal_keeper',
  issuer: 'township_issue_clerk',
};
export const COUNTY_DESK: Desk = {
  clerk: 'county_hall_clerk',
  reviewer: 'county_reviewer',
  approver: 'county_approver',
  keeper: 'county_seal_keeper',
  issuer: 'county_issue_clerk',
};

export interface Route {
  /** Decided where it was taken in, or handed to the county after the first review. */
  readonly kind: 'here' | 'to_county';
  readonly desk: Desk;
  /** Decided in an outside system: recorded, and no paper of ours to seal. */
  readonly isExternal: boolean;
  /** Working days after which a promise is broken. */
  readonly promisedDays: number;
  /** A material of the guide that a notice can ask for. */
  readonly material: { readonly id: string; readonly name: string };
}

const MEETS = '材料齐全、符合法定形式，核查情况与申请内容一致。';
const FAILS = '现场核查发现不符合规定的条件。';
const FINDINGS = '经现场核查，经营场所（实施地点）与申请内容不一致，整改期满仍未改正。';
const REASONS = '不符合该事项规定的条件，依照审查标准不予通过。';

/** The beats of one course. The first follows the receipt by one working day at most. */
export function beatsOf(course: Course, route: Route): Beat[] {
  const { desk } = route;
  const take: Beat = { wait: 0, acts: accepted(desk.clerk) };
  const notice: Beat = {
    wait: 0,
    acts: [told(desk.clerk, route.material.id, `请提交${route.material.name}。`)],
  };
  switch (course) {
    case 'granted':
      return [take, ...decided(route, 'granted')];
    case 'refused':
      return [take, ...decided(route, 'refused')];
    case 'supplemented':
      return [
        notice,
        { wait: 3, acts: [supplemented(desk.clerk), ...accepted(desk.clerk)] },
        ...decided(route, 'granted'),
      ];
    case 'declined_not_required':
      return [
        { wait: 1, acts: [declined(desk.clerk, 'not_required', '所申请的活动依法不需要办理该事项。', null)] },
      ];
    case 'declined_not_competent':
      return [
        {
          wait: 1,
          acts: [
            declined(
              desk.clerk,
              'not_competent',
              '该项申请不属于本机关职权范围。',
              '有权办理的行政机关（示例）',
            ),
          ],
        },
      ];
    case 'declined_not_supplemented':
      return [
        notice,
        {
          wait: 12,
          acts: [declined(desk.clerk, 'not_supplemented', '告知后超过约定期限仍未补正材料。', null)],
        },
      ];
    case 'withdrawn':
      return [take, { wait: 1, acts: [withdrawn(desk.clerk)] }];
    case 'terminated':
      return route.kind === 'here'
        ? [take, { wait: 2, acts: [terminated(desk.approver)] }]
        : [
            take,
            ...toCounty(1),
            { wait: 1, acts: [takenOver('county_reviewer'), terminated('county_approver')] },
          ];
    case 'deemed':
      return [{ wait: 8, acts: [placed(desk.clerk)] }, ...decided(route, 'granted')];
    case 'overdue':
      return [take, ...decided(route, 'granted', route.promisedDays + 4)];
    case 'paused':
      return [
        take,
        { wait: 1, acts: [paused(desk.reviewer, '示例听证告知书')] },
        { wait: 7, acts: [resumed(desk.reviewer)] },
        ...decided(route, 'granted'),
      ];
    case 'awaits_supplement':
      return [notice];
    case 'awaits_review':
      return [take];
    case 'awaits_decision':
      return [take, { wait: 1, acts: [reviewed(desk.reviewer, 'meets', MEETS)] }];
    case 'is_paused':
      return [take, { wait: 1, acts: [paused(desk.reviewer, '示例专家评审通知书', 'expert_review')] }];
    case 'sent_back':
      return [
        take,
        ...toCounty(1),
        {
          wait: 1,
          acts: [takenOver('county_reviewer'), sentBack('county_reviewer', '请核对申请人提交的附图。')],
        },
        { wait: 1, acts: [takenOver('township_reviewer'), transferred('township_reviewer', 'county')] },
        ...atCounty(route, 'granted', 1),
      ];
  }
}

/** Review, decision, seal and delivery; under 委托受理 by way of the county. */
function decided(route: Route, outcome: 'granted' | 'refused', wait = 1): Beat[] {
  if (route.kind === 'to_county') return [...toCounty(wait), ...atCounty(route, outcome, 1)];
  const { desk } = route;
  return [
    { wait, acts: [reviewed(desk.reviewer, ...opinionOn(outcome))] },
    { wait: 0, acts: decisionOf(route, desk, outcome) },
    ...(route.isExternal ? [] : [{ wait: 1, acts: [sealed(desk.keeper)] }]),
    { wait: 1, acts: delivered(desk.issuer) },
  ];
}

function toCounty(wait: number): Beat[] {
  return [
    {
      wait,
      acts: [
        preReviewed('township_reviewer', '材料齐全，拟转递县级部门审查决定。'),
        transferred('township_reviewer', 'county'),
      ],
    },
  ];
}

function atCounty(route: Route, outcome: 'granted' | 'refused', wait: number): Beat[] {
  return [
    { wait, acts: [takenOver('county_reviewer')] },
    { wait: 1, acts: [reviewed('county_reviewer', ...opinionOn(outcome))] },
    { wait: 0, acts: decisionOf(route, COUNTY_DESK, outcome) },
    {
      wait: 1,
      acts: [
        ...(route.isExternal ? [] : [sealed('county_seal_keeper')]),
        transferred('county_issue_clerk', 'township'),
      ],
    },
    { wait: 1, acts: [takenOver('township_issue_clerk'), ...delivered('township_issue_clerk')] },
  ];
}

function opinionOn(outcome: 'granted' | 'refused'): ['meets' | 'fails', string] {
  return outcome === 'granted' ? ['meets', MEETS] : ['fails', FAILS];
}

function decisionOf({ isExternal }: Route, desk: Desk, outcome: 'granted' | 'refused'): SceneAct[] {
  if (isExternal) return [outsideRecorded(desk.approver, outcome, outcome === 'granted' ? null : REASONS)];
  const decision =
    outcome === 'granted' ? granted(desk.approver) : refusedOf(desk.approver, FINDINGS, REASONS);
  return [decision, sealRequested(desk.reviewer)];
}
