import type { PlaceFactsView } from '@tongban/contract';
import { describe, expect, it } from 'vitest';
import { factsOf, fitsForm, likeMonday, timeTyped, valuesOf } from './place-values.ts';

const shifts = [
  { from: '08:30', until: '12:00' },
  { from: '13:30', until: '17:30' },
];

const station: PlaceFactsView = {
  name: '李庄便民服务站',
  address: '示例路1号',
  phone: '0530-0000000',
  directions: null,
  accessibility: null,
  hours: {
    regular: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, shifts })),
    extended: [{ weekday: 6, shifts: [{ from: '09:00', until: '11:00' }] }],
    extendedNote: '须预约',
  },
  station: {
    villageName: '李庄',
    sharesPartyCentre: true,
    services: ['home_visit'],
    helpers: [{ category: 'volunteer', count: 2 }],
  },
};

const unknown: PlaceFactsView = {
  name: '甲镇便民服务中心',
  address: null,
  phone: null,
  directions: null,
  accessibility: null,
  hours: null,
  station: null,
};

describe('R-7.1.5, R-5.3.7 the form of a place', () => {
  it.each([station, unknown])('changes nothing that was not touched', (facts) => {
    expect(factsOf(valuesOf(facts))).toEqual(facts);
  });

  it('design §11 what is emptied is unknown again', () => {
    const emptied = { ...valuesOf(station), address: '  ', phone: '' };
    expect(factsOf(emptied)).toMatchObject({ address: null, phone: null });
  });

  it('a shift with one time missing is sent, so that the server can refuse it', () => {
    const values = valuesOf(unknown);
    const days = values.days.map((day, index) => (index === 0 ? { ...day, morningFrom: '08:30' } : day));
    expect(factsOf({ ...values, days }).hours?.regular).toEqual([
      { weekday: 1, shifts: [{ from: '08:30', until: '' }] },
    ]);
  });

  it('Monday is copied to the working days, and leaves the weekend and extended hours alone', () => {
    const values = valuesOf(unknown);
    const days = values.days.map((day, index) =>
      index === 0
        ? { ...day, morningFrom: '08:30', morningUntil: '12:00' }
        : { ...day, extendedFrom: '18:00', extendedUntil: '20:00' },
    );
    const copied = likeMonday(days);
    expect(copied.map(({ morningFrom }) => morningFrom)).toEqual([
      '08:30',
      '08:30',
      '08:30',
      '08:30',
      '08:30',
      '',
      '',
    ]);
    expect(copied[4]?.extendedFrom).toBe('18:00');
  });

  it('a place with more shifts than the form has fields is not shown as if it had fewer', () => {
    const three = [...shifts, { from: '18:00', until: '20:00' }];
    expect(fitsForm(station)).toBe(true);
    const regular = [{ weekday: 1, shifts: three }];
    expect(fitsForm({ hours: { regular, extended: [], extendedNote: null } })).toBe(false);
  });

  it.each([
    ['0830', '08:30'],
    ['08：30', '08:30'],
    ['08:3', '08:3'],
    ['8点', '8'],
    ['', ''],
  ])('a time typed as %s is %s', (typed, time) => {
    expect(timeTyped(typed)).toBe(time);
  });
});
