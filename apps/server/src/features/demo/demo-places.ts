import { type DayHours, type OpeningHours, UNKNOWN_FACTS } from '@tongban/domain/place';
import type { Actor } from '../organisations/index.ts';
import { recordPlace } from '../places/index.ts';
import type { DemoTownship } from './demo-townships.ts';
import { type DemoWorld, townshipNamed } from './demo-world.ts';
import { recordedId } from './story.ts';

const WEEKDAYS = [1, 2, 3, 4, 5];
const SATURDAY = 6;

const regular: readonly DayHours[] = WEEKDAYS.map((weekday) => ({
  weekday,
  shifts: [
    { from: '09:00', until: '12:00' },
    { from: '13:30', until: '17:00' },
  ],
}));

const HOURS: OpeningHours = {
  regular,
  extended: [{ weekday: SATURDAY, shifts: [{ from: '09:00', until: '11:30' }] }],
  extendedNote: '周六上午须提前预约（示例）',
};

/**
 * The centre of a township that has started, and a station of an invented village; nothing here is of the real place, and
 * every word that could be taken for it says 示例. The telephone stays unknown: 待县补充.
 */
export async function seedPlaces(world: DemoWorld, actor: Actor, { name }: DemoTownship): Promise<void> {
  const { county, ctx } = world;
  const where = { countyId: county.id, townshipId: townshipNamed(world, name).id };
  const centre = await recordPlace(ctx, actor, {
    ...UNKNOWN_FACTS,
    ...where,
    kind: 'centre',
    name: `${name}便民服务中心`,
    address: `${county.name}${name}（示例地址）`,
    hours: HOURS,
    directions: '镇政府驻地，设无障碍入口（示例）',
    accessibility: '有坡道和低位服务台（示例）',
  });
  recordedId(centre);
  const station = await recordPlace(ctx, actor, {
    ...UNKNOWN_FACTS,
    ...where,
    kind: 'station',
    name: `${name}示例村便民服务站`,
    address: `${county.name}${name}示例村（示例地址）`,
    hours: { regular, extended: [], extendedNote: null },
    station: {
      villageName: '示例村',
      sharesPartyCentre: true,
      services: ['policy_consultation', 'assisted_handling', 'progress_tracking'],
      helpers: [
        { category: 'community_worker', count: 2 },
        { category: 'volunteer', count: 1 },
      ],
    },
  });
  recordedId(station);
}
