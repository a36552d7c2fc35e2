import type { AppointmentEvent, OrganisationEvent } from '@tongban/domain/organisation';
import { localDate } from '@tongban/domain/time';
import { BUREAU, COUNTY, GOVERNMENT_OF, ITEM_X, TOWN_A } from '../../../packages/domain/testing/county.ts';
import { at } from '../../../packages/domain/testing/moment.ts';
import type { Story } from '../story.ts';
import { governanceStory } from './governance-story.ts';

/** A department with a capacity for an item, one of itself that ends, and remedies of both reaches. */
export function department(): Story {
  const remedy = {
    reviewBody: '测试用复议机关',
    reviewDays: 60,
    court: '测试用人民法院',
    suitMonths: 6,
    from: localDate('2026-01-02'),
    source: '测试用来源',
  };
  return governanceStory<OrganisationEvent>(`organisation:${BUREAU}`, [
    [
      at('2026-01-01', 8),
      {
        type: 'organisationRegistered',
        typeVersion: 1,
        payload: {
          id: BUREAU,
          countyId: COUNTY,
          kind: 'county_department',
          name: '曹县行政审批服务局',
          shortName: '行政审批服务局',
          creditCode: '11371721MB2857833P',
          townshipId: TOWN_A,
          validFrom: localDate('2019-01-01'),
          validUntil: localDate('2029-12-31'),
          sealOwnerId: BUREAU,
        },
      },
    ],
    [
      at('2026-01-01', 9),
      {
        type: 'capacityGranted',
        typeVersion: 1,
        payload: {
          kind: 'power_holder',
          itemId: ITEM_X,
          from: localDate('2019-01-01'),
          until: localDate('2028-12-31'),
          basis: '三定方案',
        },
      },
    ],
    [
      at('2026-01-01', 10),
      {
        type: 'capacityGranted',
        typeVersion: 1,
        payload: {
          kind: 'seal_owner',
          itemId: null,
          from: localDate('2019-01-01'),
          until: null,
          basis: null,
        },
      },
    ],
    [at('2026-01-02'), { type: 'remedyRecorded', typeVersion: 1, payload: { ...remedy, itemId: ITEM_X } }],
    [at('2026-01-03'), { type: 'remedyRecorded', typeVersion: 1, payload: { ...remedy, itemId: null } }],
  ]);
}

/** A body that is renamed, gives its powers to another and is merged into it (E-05, E-06). */
export function mergedBody(): Story {
  return governanceStory<OrganisationEvent>('organisation:old-body-1', changesOf(BUREAU));
}

/** A body that is renamed and dissolved, its powers with it. */
export function dissolvedBody(): Story {
  return governanceStory<OrganisationEvent>('organisation:old-body-2', changesOf(null));
}

function changesOf(successorId: string | null): Parameters<typeof governanceStory<OrganisationEvent>>[1] {
  const basis = '机构改革文件';
  const id = successorId === null ? 'old-body-2' : 'old-body-1';
  const power = { kind: 'power_holder', itemId: ITEM_X, from: localDate('2019-01-01') } as const;
  const name = { name: '曹县某局', shortName: '某局' };
  const renamed = { name: '曹县某某局', shortName: '某某局', from: localDate('2026-01-02'), basis };
  const body = { id, countyId: COUNTY, kind: 'county_department', ...name, creditCode: null } as const;
  const since = { townshipId: null, validFrom: localDate('2019-01-01'), validUntil: null, sealOwnerId: id };
  const office = { kind: 'seal_owner', itemId: null, from: localDate('2019-01-01') } as const;
  const last = { lastDay: localDate('2026-01-31'), successorId, basis };
  return [
    [at('2026-01-01'), { type: 'organisationRegistered', typeVersion: 1, payload: { ...body, ...since } }],
    [
      at('2026-01-02'),
      { type: 'capacityGranted', typeVersion: 1, payload: { ...power, until: null, basis: null } },
    ],
    [
      at('2026-01-03'),
      { type: 'capacityGranted', typeVersion: 1, payload: { ...office, until: null, basis: null } },
    ],
    [at('2026-01-04'), { type: 'organisationRenamed', typeVersion: 1, payload: renamed }],
    [at('2026-01-05'), { type: 'capacityEnded', typeVersion: 1, payload: { ...power, ...last } }],
    [at('2026-01-06'), { type: 'capacityEnded', typeVersion: 1, payload: { ...office, ...last } }],
    [at('2026-01-07'), { type: 'organisationEnded', typeVersion: 1, payload: last }],
  ];
}

/** A window clerk whose post has an end and is then ended earlier. */
export function appointment(): Story {
  return governanceStory<AppointmentEvent>('appointment:appointment-1', [
    [
      at('2026-01-05'),
      {
        type: 'personAppointed',
        typeVersion: 1,
        payload: {
          id: 'appointment-1',
          countyId: COUNTY,
          personId: 'person-clerk',
          organisationId: GOVERNMENT_OF[TOWN_A],
          townshipId: TOWN_A,
          post: 'township_window_clerk',
          employment: 'public_institution',
          from: localDate('2026-01-05'),
          until: localDate('2028-01-04'),
          trainedItemIds: [ITEM_X],
        },
      },
    ],
    [
      at('2026-06-30'),
      { type: 'appointmentEnded', typeVersion: 1, payload: { lastDay: localDate('2026-06-30') } },
    ],
  ]);
}

/** A window clerk who is hired by a company later, and trained for another item. */
export function appointmentChanged(): Story {
  return governanceStory<AppointmentEvent>('appointment:appointment-2', [
    [
      at('2026-01-05'),
      {
        type: 'personAppointed',
        typeVersion: 1,
        payload: {
          id: 'appointment-2',
          countyId: COUNTY,
          personId: 'person-clerk',
          organisationId: GOVERNMENT_OF[TOWN_A],
          townshipId: TOWN_A,
          post: 'township_window_clerk',
          employment: 'public_institution',
          from: localDate('2026-01-05'),
          until: localDate('2026-01-31'),
          trainedItemIds: [],
          covers: 'appointment-1',
        },
      },
    ],
    [at('2026-01-06'), { type: 'employmentChanged', typeVersion: 1, payload: { employment: 'outsourced' } }],
    [at('2026-01-07'), { type: 'trainingRecorded', typeVersion: 1, payload: { itemIds: [ITEM_X] } }],
  ]);
}
