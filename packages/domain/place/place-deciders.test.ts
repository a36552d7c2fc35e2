import { describe, expect, it } from 'vitest';
import type { Recorded } from '../ledger/event.ts';
import { type Decided, GATED_ACTS } from '../terms/index.ts';
import { at } from '../testing/moment.ts';
import { localDate } from '../time/index.ts';
import { decidePlaceChange } from './decide-place-change.ts';
import { decidePlaceClosure, decidePlaceReopening } from './decide-place-closure.ts';
import { decidePlaceRecord } from './decide-place-record.ts';
import { evolvePlace } from './evolve-place.ts';
import { closureOn } from './open-at.ts';
import { HALL_ID, type Place, type PlaceEvent, type PlaceFacts, UNKNOWN_FACTS } from './place.ts';
import { CENTRE_FACTS, centreOf, OFFICE_HOURS, STATION_FACTS } from './testing/places.ts';

const ALONE = { neighbours: [] };
const now = at('2026-03-16');

function codesOf(decision: Decided<PlaceEvent>): string[] {
  return decision.ok ? [] : decision.refusals.map(({ code }) => code);
}

function after(state: Place | null, decision: Decided<PlaceEvent>): Place {
  if (!decision.ok) throw new Error(codesOf(decision).join());
  const [event] = decision.events;
  if (event === undefined) throw new Error('nothing happened');
  const recorded: Recorded<PlaceEvent> = { ...event, at: now, actor: 'p', actingFor: null, version: 1 };
  return evolvePlace(state, recorded);
}

const centre = { id: 'town-a', kind: 'centre', countyId: 'county-a', townshipId: 'town-a' } as const;
const station = { id: 'place-9', kind: 'station', countyId: 'county-a', townshipId: 'town-a' } as const;
const withStation = (changes: Partial<NonNullable<PlaceFacts['station']>>): PlaceFacts => ({
  ...STATION_FACTS,
  station: { ...(STATION_FACTS.station as NonNullable<PlaceFacts['station']>), ...changes },
});

describe('R-1.1.5, R-7.1.1 recording a place', () => {
  it('keeps what is known, and nothing else', () => {
    const recorded = after(null, decidePlaceRecord(null, { ...centre, ...CENTRE_FACTS }, ALONE));
    expect(recorded).toEqual({ ...centre, ...CENTRE_FACTS, closures: [], changedAt: now });
    expect(recorded.address).toBeNull();
  });

  it('GOV-01 a place is recorded once, and a name stands for one place', () => {
    const again = decidePlaceRecord(centreOf(), { ...centre, ...CENTRE_FACTS }, { neighbours: [centreOf()] });
    expect(codesOf(again)).toEqual(['GOV-01']);
    const other = centreOf({ id: 'place-8', kind: 'station', name: STATION_FACTS.name });
    const twin = decidePlaceRecord(null, { ...station, ...STATION_FACTS }, { neighbours: [other] });
    expect(codesOf(twin)).toEqual(['GOV-01']);
  });

  it.each([
    ['a hall in a township', { ...centre, id: HALL_ID, kind: 'hall' }, CENTRE_FACTS],
    ['a centre without its township', { ...centre, townshipId: null }, CENTRE_FACTS],
    ['a centre under another id', { ...centre, id: 'place-1' }, CENTRE_FACTS],
    ['no name', centre, { ...CENTRE_FACTS, name: ' ' }],
    ['a telephone in words', centre, { ...CENTRE_FACTS, phone: '待定' }],
    ['a station without its village', station, withStation({ villageName: '' })],
    ['a station without station facts', station, { ...STATION_FACTS, station: null }],
    ['a centre with station facts', centre, { ...STATION_FACTS, name: '甲' }],
    ['no helper of a category', station, withStation({ helpers: [{ category: 'volunteer', count: 0 }] })],
  ] as const)('GOV-03 %s', (_what, identity, facts) => {
    expect(codesOf(decidePlaceRecord(null, { ...identity, ...facts }, ALONE))).toEqual(['GOV-03']);
  });

  it.each([
    ['ends before it begins', [{ weekday: 1, shifts: [{ from: '12:00', until: '08:30' }] }]],
    ['no time of day', [{ weekday: 1, shifts: [{ from: '8:30', until: '12:00' }] }]],
    ['a weekday that is none', [{ weekday: 8, shifts: [{ from: '08:30', until: '12:00' }] }]],
    ['a day without shifts only', [{ weekday: 1, shifts: [] }]],
    [
      'overlapping shifts',
      [
        {
          weekday: 1,
          shifts: [
            { from: '08:30', until: '12:00' },
            { from: '11:00', until: '17:00' },
          ],
        },
      ],
    ],
  ])('R-5.3.7 GOV-03 hours: %s', (_what, regular) => {
    const hours = { regular, extended: [], extendedNote: null };
    expect(codesOf(decidePlaceChange(centreOf(), { ...CENTRE_FACTS, hours }, ALONE))).toEqual(['GOV-03']);
  });

  it('R-5.3.7 GOV-03 extended hours lie outside the regular ones', () => {
    const extended = [{ weekday: 1, shifts: [{ from: '11:30', until: '13:00' }] }];
    const hours = { ...OFFICE_HOURS, extended };
    expect(codesOf(decidePlaceChange(centreOf(), { ...CENTRE_FACTS, hours }, ALONE))).toEqual(['GOV-03']);
  });

  it.each(GATED_ACTS)('R-7.1.2 STA-02 a station never holds %s', (act) => {
    // What comes over the wire is text before it is checked, so the type is no protection.
    const services = [act as unknown as 'home_visit'];
    const facts = withStation({ services });
    expect(codesOf(decidePlaceRecord(null, { ...station, ...facts }, ALONE))).toEqual(['STA-02']);
    expect(codesOf(decidePlaceChange(centreOf({ ...station }), facts, ALONE))).toEqual(['STA-02']);
  });

  it('R-7.1.6 a service outside the five is refused', () => {
    const facts = withStation({ services: ['tea' as unknown as 'home_visit'] });
    expect(codesOf(decidePlaceRecord(null, { ...station, ...facts }, ALONE))).toEqual(['GOV-03']);
  });
});

describe('R-7.1.3 changing a place', () => {
  it('replaces what is known and keeps the closures', () => {
    const closed = after(centreOf(), decidePlaceClosure(centreOf(), storm('2026-03-16', null), now));
    const facts = { ...UNKNOWN_FACTS, name: '甲镇便民服务中心', address: '示例路1号' };
    const changed = after(closed, decidePlaceChange(closed, facts, { neighbours: [closed] }));
    expect(changed).toEqual({ ...closed, ...facts, changedAt: now });
  });

  it('GOV-04 there is nothing to change; GOV-01 the name of a neighbour', () => {
    expect(codesOf(decidePlaceChange(null, CENTRE_FACTS, ALONE))).toEqual(['GOV-04']);
    const other = centreOf({ id: 'place-8', name: '乙' });
    const decision = decidePlaceChange(centreOf(), { ...CENTRE_FACTS, name: '乙' }, { neighbours: [other] });
    expect(codesOf(decision)).toEqual(['GOV-01']);
  });
});

function storm(from: string, until: string | null) {
  const last = until === null ? null : localDate(until);
  return { from: localDate(from), until: last, reason: 'disaster', note: null } as const;
}

describe('E-60 closing a place and opening it again', () => {
  const closed = after(centreOf(), decidePlaceClosure(centreOf(), storm('2026-03-17', '2026-03-20'), now));

  it('counts the closures of a place', () => {
    expect(closed.closures).toEqual([{ number: 1, ...storm('2026-03-17', '2026-03-20'), recordedAt: now }]);
    const twice = after(closed, decidePlaceClosure(closed, storm('2026-03-21', null), now));
    expect(twice.closures.map(({ number }) => number)).toEqual([1, 2]);
  });

  it.each([
    ['GOV-02', storm('2026-03-15', '2026-03-15')],
    ['GOV-02', storm('2026-04-02', '2026-04-01')],
    ['GOV-01', storm('2026-03-20', null)],
    ['GOV-01', storm('2026-03-16', '2026-03-17')],
    ['GOV-03', { ...storm('2026-04-01', null), reason: 'other' } as const],
  ])('%s %o', (code, closure) => {
    expect(codesOf(decidePlaceClosure(closed, closure, now))).toEqual([code]);
  });

  it('GOV-04 no place, no closure', () => {
    expect(codesOf(decidePlaceClosure(null, storm('2026-03-17', null), now))).toEqual(['GOV-04']);
    const reopening = { number: 7, reopensOn: localDate('2026-03-17') };
    expect(codesOf(decidePlaceReopening(closed, reopening, now))).toEqual(['GOV-04']);
    expect(codesOf(decidePlaceReopening(null, reopening, now))).toEqual(['GOV-04']);
  });

  it('opens earlier than announced', () => {
    const reopening = { number: 1, reopensOn: localDate('2026-03-19') };
    const opened = after(closed, decidePlaceReopening(closed, reopening, now));
    expect(closureOn(opened, localDate('2026-03-18'))?.number).toBe(1);
    expect(closureOn(opened, localDate('2026-03-19'))).toBeNull();
  });

  it('takes a closure back before it begins; then it is gone, and its days are free', () => {
    const withdrawn = after(
      closed,
      decidePlaceReopening(closed, { number: 1, reopensOn: localDate('2026-03-16') }, now),
    );
    expect(closureOn(withdrawn, localDate('2026-03-17'))).toBeNull();
    expect(codesOf(decidePlaceClosure(withdrawn, storm('2026-03-17', null), now))).toEqual([]);
    const again = { number: 1, reopensOn: localDate('2026-03-17') };
    expect(codesOf(decidePlaceReopening(withdrawn, again, now))).toEqual(['GOV-04']);
  });

  it.each(['2026-03-15', '2026-03-21'])('GOV-02 not on %s', (reopensOn) => {
    const reopening = { number: 1, reopensOn: localDate(reopensOn) };
    expect(codesOf(decidePlaceReopening(closed, reopening, now))).toEqual(['GOV-02']);
  });

  it('design §6 a stream that does not begin at its beginning throws', () => {
    const envelope = { at: now, actor: 'p', actingFor: null, version: 1, typeVersion: 1 };
    const payload = { number: 1, reopensOn: localDate('2026-03-19') };
    expect(() => evolvePlace(null, { ...envelope, type: 'placeReopened', payload })).toThrow(
      /before placeRecorded/u,
    );
  });
});
