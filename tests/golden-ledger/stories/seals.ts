import type { SealEvent } from '@tongban/domain/seal';
import { BUREAU, COUNTY, TOWN_A } from '../../../packages/domain/testing/county.ts';
import { at } from '../../../packages/domain/testing/moment.ts';
import type { Story } from '../story.ts';
import { governanceStory } from './governance-story.ts';

/** A 2号公章: issued, handed over and so in use, suspended. */
export function seal(): Story {
  return governanceStory<SealEvent>('seal:seal-1', [
    [
      at('2026-01-13'),
      {
        type: 'sealIssued',
        typeVersion: 1,
        payload: {
          id: 'seal-1',
          countyId: COUNTY,
          kind: 'approval_no2',
          name: '曹县行政审批服务局审批专用章（青堌集镇）',
          sealOwnerId: BUREAU,
          townshipId: TOWN_A,
          authorisation: '曹政授〔2026〕1号',
        },
      },
    ],
    [
      at('2026-01-13', 11),
      {
        type: 'sealHandedOver',
        typeVersion: 1,
        payload: { personId: 'person-keeper', from: at('2026-01-13', 11) },
      },
    ],
    [
      at('2026-07-01'),
      {
        type: 'sealStatusChanged',
        typeVersion: 1,
        payload: { status: 'suspended', from: at('2026-07-01', 9), reason: '测试' },
      },
    ],
  ]);
}
