import { describe, expect, it } from 'vitest';
import type { Guide } from '../catalogue/index.ts';
import { caseLimitsOf } from './case-limits.ts';

/** Of a guide only its limits are looked at. */
function guideWith(limits: Partial<Guide>): Guide {
  return {
    statutoryDays: 20,
    statutoryDaysUnit: 'working',
    promisedDays: 10,
    extension: null,
    clockStart: 'acceptance',
    instant: false,
    ...limits,
  } as Guide;
}

describe('the limits that a case takes from its guide', () => {
  it('L-82 working days stay working days', () => {
    expect(caseLimitsOf(guideWith({}))).toEqual({
      unit: 'working_day',
      statutoryDays: 20,
      promisedDays: 10,
      clockStart: 'acceptance',
    });
  });

  it('design §5 a limit in calendar days counts calendar days in every segment, from where the item says', () => {
    const guide = guideWith({
      statutoryDaysUnit: 'calendar',
      promisedDays: 15,
      clockStart: 'complete_receipt',
    });
    expect(caseLimitsOf(guide)).toEqual({
      unit: 'calendar_day',
      statutoryDays: 20,
      promisedDays: 15,
      clockStart: 'complete_receipt',
    });
  });
});
