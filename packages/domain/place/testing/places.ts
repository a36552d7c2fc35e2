import { at } from '../../testing/moment.ts';
import type { DayHours, OpeningHours } from '../opening-hours.ts';
import { type Place, type PlaceFacts, UNKNOWN_FACTS } from '../place.ts';

const OFFICE_SHIFTS = [
  { from: '08:30', until: '12:00' },
  { from: '13:30', until: '17:30' },
] as const;

/** Monday to Friday with a lunch break, on which the counter stays open on Wednesdays; Saturday morning by appointment. */
export const OFFICE_HOURS: OpeningHours = {
  regular: [1, 2, 3, 4, 5].map((weekday): DayHours => ({ weekday, shifts: OFFICE_SHIFTS })),
  extended: [
    { weekday: 3, shifts: [{ from: '12:00', until: '13:30' }] },
    { weekday: 6, shifts: [{ from: '09:00', until: '11:00' }] },
  ],
  extendedNote: '周六须提前一天预约。',
};

export const CENTRE_FACTS: PlaceFacts = { ...UNKNOWN_FACTS, name: '甲镇便民服务中心', hours: OFFICE_HOURS };

export const STATION_FACTS: PlaceFacts = {
  ...UNKNOWN_FACTS,
  name: '李庄便民服务站',
  station: {
    villageName: '李庄',
    sharesPartyCentre: true,
    services: ['home_visit', 'assisted_handling'],
    helpers: [{ category: 'grid_worker', count: 2 }],
  },
};

export function centreOf(changes: Partial<Place> = {}): Place {
  return {
    ...CENTRE_FACTS,
    id: 'town-a',
    kind: 'centre',
    countyId: 'county-a',
    townshipId: 'town-a',
    closures: [],
    changedAt: at('2026-01-05'),
    ...changes,
  };
}
