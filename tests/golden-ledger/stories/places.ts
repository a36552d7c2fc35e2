import type { PlaceEvent } from '@tongban/domain/place';
import { localDate } from '@tongban/domain/time';
import { COUNTY, TOWN_A } from '../../../packages/domain/testing/county.ts';
import { at } from '../../../packages/domain/testing/moment.ts';
import type { Story } from '../story.ts';
import { governanceStory } from './governance-story.ts';

type Facts = Extract<PlaceEvent, { type: 'placeChanged' }>['payload'];

const unknown = {
  name: '李庄便民服务站',
  address: null,
  phone: null,
  hours: null,
  directions: null,
  accessibility: null,
  station: { villageName: '李庄', sharesPartyCentre: null, services: [], helpers: [] },
} as const satisfies Facts;

const known = {
  name: '李庄便民服务站',
  address: '示例地址',
  phone: '0530-0000000',
  hours: {
    regular: [
      {
        weekday: 1,
        shifts: [
          { from: '08:30', until: '12:00' },
          { from: '13:30', until: '17:30' },
        ],
      },
    ],
    extended: [{ weekday: 6, shifts: [{ from: '09:00', until: '11:00' }] }],
    extendedNote: '提前一天预约',
  },
  directions: '示例路线',
  accessibility: '入口有坡道',
  station: {
    villageName: '李庄',
    sharesPartyCentre: true,
    services: ['home_visit', 'policy_consultation', 'assisted_handling', 'progress_tracking', 'feedback'],
    helpers: [
      { category: 'party_member', count: 1 },
      { category: 'volunteer', count: 2 },
    ],
  },
} as const satisfies Facts;

/** A station: recorded with nothing known, filled in, closed twice, once opened again earlier. */
export function place(): Story {
  const id = 'place-1';
  return governanceStory<PlaceEvent>(`place:${id}`, [
    [
      at('2026-01-13'),
      {
        type: 'placeRecorded',
        typeVersion: 1,
        payload: { id, kind: 'station', countyId: COUNTY, townshipId: TOWN_A, ...unknown },
      },
    ],
    [at('2026-01-20'), { type: 'placeChanged', typeVersion: 1, payload: known }],
    closed(1, '2026-02-02', '2026-02-06', null),
    closed(2, '2026-07-20', null, '暴雨'),
    [
      at('2026-07-21'),
      {
        type: 'placeReopened',
        typeVersion: 1,
        payload: { number: 2, reopensOn: localDate('2026-07-22') },
      },
    ],
  ]);
}

function closed(number: number, from: string, until: string | null, note: string | null) {
  const reason = until === null ? 'disaster' : 'holiday';
  const payload = {
    number,
    from: localDate(from),
    until: until === null ? null : localDate(until),
    reason,
    note,
  } as const;
  return [at(from, 0), { type: 'placeClosed', typeVersion: 1, payload }] as const;
}
