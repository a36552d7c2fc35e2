import { expect, it } from 'vitest';
import { clockWords, outcomeWords, stoppedClockWords } from './clock-words.ts';

const clock = {
  state: 'running',
  unit: 'working_day',
  dueOn: '2026-10-26',
  statutoryDueOn: '2026-11-09',
  promisedDueOn: '2026-10-26',
  daysLeft: 7,
  light: 'green',
  unknownYear: null,
} as const;

it('E-28 the days are said in the unit of the limit', () => {
  expect(clockWords(clock)).toEqual({ before: '剩余', figure: '7', after: '个工作日' });
  expect(clockWords({ ...clock, unit: 'calendar_day' }).after).toBe('日');
  expect(clockWords({ ...clock, daysLeft: 0, light: 'orange' })).toEqual({
    before: '',
    figure: '今日',
    after: '到期',
  });
  expect(clockWords({ ...clock, daysLeft: -3, light: 'red' })).toMatchObject({
    before: '已逾期',
    figure: '3',
  });
  expect(clockWords({ ...clock, daysLeft: 0, light: 'red' }).figure).toBe('逾期');
  expect(clockWords({ ...clock, state: 'paused' }).before).toBe('已暂停，还剩');
});

it('E-28 after the decision nothing is left: the case was early, in time or late', () => {
  expect(stoppedClockWords(clock)).toEqual({ before: '提前', figure: '7', after: '个工作日' });
  expect(stoppedClockWords({ ...clock, daysLeft: 0, light: 'orange' }).figure).toBe('按期');
  expect(stoppedClockWords({ ...clock, daysLeft: -3, light: 'red', state: 'ended' })).toEqual({
    before: '已逾期',
    figure: '3',
    after: '个工作日',
  });
});

it('a year without a calendar is said, never guessed', () => {
  const unknown = { ...clock, state: 'unknown_calendar', daysLeft: null, unknownYear: 2027 } as const;
  expect(clockWords(unknown)).toMatchObject({ figure: '—', after: '2027年工作日历尚未公布' });
  expect(outcomeWords({ state: 'unknown_calendar', dueOn: null })).toContain('暂不能推算');
});

it('L-32 the five days and what follows from missing them', () => {
  expect(outcomeWords({ state: 'running', dueOn: '2026-10-26' })).toContain('须在2026年10月26日前');
  expect(outcomeWords({ state: 'deemed_accepted', dueOn: '2026-10-26' })).toContain('即为受理');
});
