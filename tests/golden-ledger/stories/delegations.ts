import type {
  DelegationEvent,
  DelegationListEvent,
  EntrustabilityEvent,
  ListRow,
  MemoEvent,
  MemoTerms,
} from '@tongban/domain/delegation';
import { localDate } from '@tongban/domain/time';
import { BUREAU, ITEM_X, ITEM_Y, SUPERVISOR, TOWN_A } from '../../../packages/domain/testing/county.ts';
import { at } from '../../../packages/domain/testing/moment.ts';
import type { Story } from '../story.ts';
import { SCAN } from './agreements.ts';
import { governanceStory } from './governance-story.ts';

const catalogueRow = {
  itemId: ITEM_X,
  generation: 1,
  mode: 'entrusted_decision',
  powerType: 'licence',
  departmentId: BUREAU,
  supervisorId: SUPERVISOR,
  origin: 'catalogue',
  justification: null,
  countyCanRelease: true,
  townshipCanTake: true,
  capacityNote: '两名审批人员',
} as const satisfies ListRow;

const localRow = {
  ...catalogueRow,
  itemId: ITEM_Y,
  mode: 'entrusted_acceptance',
  origin: 'local',
  justification: { volume: '年均一百件', demand: '群众往返不便', capacity: '有窗口人员' },
} as const satisfies ListRow;

/** Two versions of one list; a local item stands first in the second. */
export function delegationList(): Story {
  const publish = (version: number, on: string, rows: readonly ListRow[]) =>
    [
      at(on),
      {
        type: 'delegationListPublished',
        typeVersion: 1,
        payload: {
          townshipId: TOWN_A,
          version,
          publishedOn: localDate(on),
          effectiveFrom: localDate(on),
          rows,
        },
      },
    ] as const;
  return governanceStory<DelegationListEvent>(`delegation-list:${TOWN_A}`, [
    publish(1, '2026-01-12', [catalogueRow]),
    publish(2, '2026-02-12', [localRow, catalogueRow]),
  ]);
}

/** One pair, announced, made ready, live, then recalled under each rule for cases in flight. */
export function delegation(): Story {
  const pair = { townshipId: TOWN_A, itemId: ITEM_X };
  const recall = (generation: number, on: string, inFlight: RecallRule) =>
    [
      at(on, 0),
      {
        type: 'delegationRecalled',
        typeVersion: 1,
        payload: { ...pair, generation, effectiveOn: localDate(on), reason: 'runs_badly', inFlight },
      },
    ] as const;
  return governanceStory<DelegationEvent>(`delegation:${TOWN_A}:${ITEM_X}`, [
    [
      at('2026-01-14'),
      {
        type: 'delegationAnnounced',
        typeVersion: 1,
        payload: { ...pair, generation: 1, announcedOn: localDate('2026-01-14'), place: '曹县政务服务网' },
      },
    ],
    [
      at('2026-01-15'),
      {
        type: 'readinessRecorded',
        typeVersion: 1,
        payload: {
          ...pair,
          kind: 'trained_clerk',
          from: localDate('2026-01-15'),
          until: localDate('2027-01-14'),
        },
      },
    ],
    [
      at('2026-01-16'),
      {
        type: 'delegationWentLive',
        typeVersion: 1,
        payload: { ...pair, generation: 1, startOn: localDate('2026-02-02') },
      },
    ],
    recall(1, '2026-06-01', { kind: 'finish', withinDays: 30 }),
    recall(2, '2026-09-01', { kind: 'hand_over' }),
    recall(3, '2026-12-01', { kind: 'freeze' }),
  ]);
}

type RecallRule = Extract<DelegationEvent, { type: 'delegationRecalled' }>['payload']['inFlight'];

/** A review that found a basis, and a later one that found none. */
export function entrustability(): Story {
  const review = { departmentId: BUREAU, itemId: ITEM_X };
  return governanceStory<EntrustabilityEvent>(`entrustability:${ITEM_X}`, [
    [
      at('2026-01-06'),
      {
        type: 'entrustabilityReviewed',
        typeVersion: 1,
        payload: {
          ...review,
          entrustable: true,
          basis: '测试用依据第一条',
          reviewedOn: localDate('2026-01-06'),
        },
      },
    ],
    [
      at('2026-07-06'),
      {
        type: 'entrustabilityReviewed',
        typeVersion: 1,
        payload: { ...review, entrustable: false, basis: null, reviewedOn: localDate('2026-07-06') },
      },
    ],
  ]);
}

const memoTerms = {
  id: 'memo-1',
  number: '备忘录-1',
  townshipId: TOWN_A,
  supervisorId: SUPERVISOR,
  signedOn: localDate('2026-01-09'),
  from: localDate('2026-01-15'),
  until: localDate('2026-12-31'),
  items: [{ itemId: ITEM_X, dutyBoundary: '审批由乡镇负责，监管由监管部门负责。' }],
} as const satisfies MemoTerms;

export function memo(): Story {
  return governanceStory<MemoEvent>('memo:memo-1', [
    [at('2026-01-09'), { type: 'memoSigned', typeVersion: 1, payload: memoTerms }],
  ]);
}

/** A memo with what both sides tell each other, and its scan. */
export function memoWithPushes(): Story {
  const on = at('2026-01-09');
  const items = [{ itemId: ITEM_X, pushes: ['decision', 'penalty'] as const }];
  return governanceStory<MemoEvent>('memo:memo-2', [
    [on, { type: 'memoSigned', typeVersion: 1, payload: { ...memoTerms, id: 'memo-2' } }],
    [on, { type: 'memoPushesAgreed', typeVersion: 1, payload: { items } }],
    [on, { type: 'memoScanAttached', typeVersion: 1, payload: SCAN }],
  ]);
}
