import { describe, expect, it } from 'vitest';
import { limitsOf } from './guide-limits.ts';

const foodLicence = {
  statutoryDays: 10,
  statutoryDaysUnit: 'working',
  promisedDays: 5,
  extension: { days: 5, unit: 'working' },
  clockStart: 'acceptance',
  instant: false,
} as const;

describe('limitsOf', () => {
  it('R-1.3.6 promised, statutory and extension are days of one unit; the earlier one is due', () => {
    expect(limitsOf(foodLicence)).toEqual({
      unit: 'working',
      statutoryDays: 10,
      promisedDays: 5,
      dueDays: 5,
      extensionDays: 5,
      clockStart: 'acceptance',
      onTheSpot: false,
    });
  });

  it('L-42 a promise longer than the law never moves the due day', () => {
    expect(limitsOf({ ...foodLicence, promisedDays: 30 }).dueDays).toBe(10);
  });

  it('an extension in another unit is a fault of the data', () => {
    const mixed = { ...foodLicence, extension: { days: 5, unit: 'calendar' } } as const;
    expect(() => limitsOf(mixed)).toThrow('one unit');
  });
});
