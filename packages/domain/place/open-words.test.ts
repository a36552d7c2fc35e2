import { describe, expect, it } from 'vitest';
import { hoursLines } from './open-words.ts';
import { placeName } from './place-name.ts';
import { OFFICE_HOURS } from './testing/places.ts';

describe('R-5.3.7 opening hours in words', () => {
  it('neighbouring days with the same hours stand in one line', () => {
    expect(hoursLines(OFFICE_HOURS)).toEqual([
      '周一至周五　08:30–12:00，13:30–17:30',
      '错峰延时：周三　12:00–13:30',
      '错峰延时：周六　09:00–11:00',
      '周六须提前一天预约。',
    ]);
  });

  it('two days stand together, days apart do not', () => {
    const shifts = [{ from: '09:00', until: '16:00' }];
    const regular = [1, 2, 5].map((weekday) => ({ weekday, shifts }));
    expect(hoursLines({ regular, extended: [], extendedNote: null })).toEqual([
      '周一、周二　09:00–16:00',
      '周五　09:00–16:00',
    ]);
  });

  it('R-1.1.5 hall and centre have one name everywhere', () => {
    expect(placeName('曹县', null)).toBe('曹县政务服务大厅');
    expect(placeName('曹县', '庄寨镇')).toBe('庄寨镇便民服务中心');
  });
});
