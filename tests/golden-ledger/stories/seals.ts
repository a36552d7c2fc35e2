import type { SealEvent } from '@tongban/domain/seal';
import { localDate } from '@tongban/domain/time';
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

/** A 2号公章 with its whole life: authorised, carved, issued with its impression, a deputy for a leave, lost. */
export function sealWithItsLife(): Story {
  const identity = {
    id: 'seal-2',
    countyId: COUNTY,
    kind: 'approval_no2',
    name: '曹县行政审批服务局审批专用章（青堌集镇）',
    sealOwnerId: BUREAU,
    townshipId: TOWN_A,
    authorisation: '曹政授〔2026〕1号',
  } as const;
  const impression = { fileId: 'file-1', digest: '0'.repeat(64) };
  const event = <E extends SealEvent>(type: E['type'], payload: E['payload']) =>
    ({ type, typeVersion: 1, payload }) as E;
  type Of<T extends SealEvent['type']> = Extract<SealEvent, { type: T }>;
  return governanceStory<SealEvent>('seal:seal-2', [
    [
      at('2026-01-12'),
      event<Of<'sealAuthorised'>>('sealAuthorised', {
        ...identity,
        authorisedBy: 'county_government',
        authorisedOn: localDate('2026-01-10'),
      }),
    ],
    [
      at('2026-01-13'),
      event<Of<'sealCarved'>>('sealCarved', {
        maker: '曹县某印章店',
        filingReceipt: '示例-1',
        carvedOn: localDate('2026-01-13'),
      }),
    ],
    [at('2026-01-14'), event<Of<'sealIssued'>>('sealIssued', identity)],
    [
      at('2026-01-14'),
      event<Of<'sealHandedOver'>>('sealHandedOver', { personId: 'person-keeper', from: at('2026-01-14') }),
    ],
    [
      at('2026-01-14'),
      event<Of<'sealHandOverNoted'>>('sealHandOverNoted', {
        reason: 'first',
        giverId: null,
        receiverId: 'person-keeper',
        witnessId: 'person-head',
        returnOn: null,
        impression,
      }),
    ],
    [at('2026-01-15'), event<Of<'sealDeputyNamed'>>('sealDeputyNamed', { personId: 'person-deputy' })],
    [
      at('2026-03-01'),
      event<Of<'sealStatusChanged'>>('sealStatusChanged', {
        status: 'lost',
        from: at('2026-03-01'),
        reason: '测试',
      }),
    ],
    [
      at('2026-03-01'),
      event<Of<'sealLossReported'>>('sealLossReported', { lastConfirmedUseAt: at('2026-02-27') }),
    ],
    [
      at('2026-03-02'),
      event<Of<'sealLossPursued'>>('sealLossPursued', {
        policeReport: '示例-报案',
        notice: { place: '示例网站', publishedOn: localDate('2026-03-02') },
      }),
    ],
  ]);
}
