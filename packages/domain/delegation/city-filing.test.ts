import { describe, expect, it } from 'vitest';
import { codesOf } from '../testing/codes-of.ts';
import { localDate } from '../time/index.ts';
import { officialCalendar } from '../time/testing/official-calendar.ts';
import {
  type CityFiling,
  cityFilingDueOn,
  cityFilingStateOf,
  evolveCityFiling,
  isCityFilingLate,
} from './city-filing.ts';
import {
  decideCityFilingNumber,
  decideCityFilingReturn,
  decideCityFilingSubmission,
} from './decide-city-filing.ts';
import { NOW, TODAY, TOMORROW, YESTERDAY } from './testing/county-of-tests.ts';

const list = { townshipId: 't1', version: 2 };
const reason = { contentId: 'r', commitment: 'c'.repeat(64) };
const submittedStep = { kind: 'submitted', on: TODAY, recordedAt: NOW } as const;
const waiting: CityFiling = { list, steps: [submittedStep], filing: null };
const sentBack: CityFiling = {
  ...waiting,
  steps: [submittedStep, { kind: 'returned', on: TODAY, reason, recordedAt: NOW }],
};
const filed: CityFiling = { ...waiting, filing: { number: '菏备1', filedOn: TODAY, recordedAt: NOW } };

describe('decideCityFilingSubmission', () => {
  const decide = (state: CityFiling | null, issuedOn: typeof TODAY | null = YESTERDAY) =>
    decideCityFilingSubmission(state, list, { issuedOn }, NOW);

  it('R-3.1.5 a published list is handed in, and again after a return', () => {
    const events = [{ type: 'cityFilingSubmitted', typeVersion: 1, payload: { list, submittedOn: TODAY } }];
    expect(decide(null)).toEqual({ ok: true, events });
    expect(decide(sentBack, TODAY)).toEqual({ ok: true, events });
  });

  it.each<[string, CityFiling | null, typeof TODAY | null, string[]]>([
    ['GOV-04 not published', null, null, ['GOV-04']],
    ['GOV-02 issued tomorrow', null, TOMORROW, ['GOV-02']],
    ['GOV-01 waits', waiting, TODAY, ['GOV-01']],
    ['GOV-01 filed', filed, TODAY, ['GOV-01']],
  ])('%s', (_name, state, issuedOn, codes) => {
    expect(codesOf(decide(state, issuedOn))).toEqual(codes);
  });
});

describe('decideCityFilingReturn', () => {
  const decide = (state: CityFiling | null, hasReason = true) =>
    decideCityFilingReturn(state, { reason, hasReason }, NOW);

  it('R-3.1.5 the city sends a list back with what is wrong', () => {
    expect(decide(waiting)).toEqual({
      ok: true,
      events: [{ type: 'cityFilingReturned', typeVersion: 1, payload: { returnedOn: TODAY, reason } }],
    });
  });

  it('GOV-03, GOV-04 not without a reason, and not what does not wait', () => {
    expect(codesOf(decide(waiting, false))).toEqual(['GOV-03']);
    for (const state of [null, sentBack, filed]) expect(codesOf(decide(state))).toEqual(['GOV-04']);
  });
});

describe('decideCityFilingNumber', () => {
  const decide = (state: CityFiling | null, change = {}, isNumberTaken = false) =>
    decideCityFilingNumber(state, { number: ' 菏备1 ', filedOn: TODAY, ...change }, { isNumberTaken }, NOW);

  it('R-3.1.5 the city gives a list its number', () => {
    expect(decide(waiting)).toEqual({
      ok: true,
      events: [{ type: 'cityFilingNumbered', typeVersion: 1, payload: { number: '菏备1', filedOn: TODAY } }],
    });
  });

  it.each<[string, CityFiling | null, object, boolean, string[]]>([
    ['GOV-04 nothing was handed in', null, {}, false, ['GOV-04']],
    ['GOV-04 sent back', sentBack, {}, false, ['GOV-04']],
    ['GOV-03 no number', waiting, { number: ' ' }, false, ['GOV-03']],
    ['GOV-02 before it was handed in', waiting, { filedOn: YESTERDAY }, false, ['GOV-02']],
    ['GOV-02 after today', waiting, { filedOn: TOMORROW }, false, ['GOV-02']],
    ['GOV-01 the number of another list', waiting, {}, true, ['GOV-01']],
  ])('%s', (_name, state, change, isTaken, codes) => {
    expect(codesOf(decide(state, change, isTaken))).toEqual(codes);
  });
});

describe('a filing with the city', () => {
  const recorded = { typeVersion: 1, at: NOW, actor: 'x', actingFor: null, version: 1 };

  it('R-3.1.5 is handed in, sent back, handed in again and filed', () => {
    const submitted = {
      ...recorded,
      type: 'cityFilingSubmitted',
      payload: { list, submittedOn: TODAY },
    } as const;
    const first = evolveCityFiling(null, submitted);
    expect(first).toEqual(waiting);
    const second = evolveCityFiling(first, {
      ...recorded,
      type: 'cityFilingReturned',
      payload: { returnedOn: TODAY, reason },
    });
    expect(second).toEqual(sentBack);
    const third = evolveCityFiling(second, submitted);
    const last = evolveCityFiling(third, {
      ...recorded,
      type: 'cityFilingNumbered',
      payload: { number: '菏备1', filedOn: TODAY },
    });
    expect([null, first, second, third, last].map(cityFilingStateOf)).toEqual([
      'not_submitted',
      'submitted',
      'returned',
      'submitted',
      'filed',
    ]);
    expect(() =>
      evolveCityFiling(null, {
        ...recorded,
        type: 'cityFilingNumbered',
        payload: { number: '1', filedOn: TODAY },
      }),
    ).toThrow(/before cityFilingSubmitted/);
  });

  it.each([
    ['a Monday, due on Thursday', '2026-03-16', '2026-03-19'],
    ['a Thursday, due on Sunday, which moves to Monday', '2026-03-19', '2026-03-23'],
    ['before a holiday, due after it', '2026-09-30', '2026-10-08'],
    ['a year without a calendar moves nothing', '2041-01-04', '2041-01-07'],
  ])('R-3.1.5 three natural days after %s', (_name, issuedOn, dueOn) => {
    expect(cityFilingDueOn(localDate(issuedOn), officialCalendar)).toBe(dueOn);
  });

  it('R-3.1.5 is late when it was handed in after its day, or was not handed in at all', () => {
    expect(isCityFilingLate(null, TODAY, TODAY)).toBe(false);
    expect(isCityFilingLate(null, YESTERDAY, TODAY)).toBe(true);
    expect(isCityFilingLate(waiting, TODAY, TOMORROW)).toBe(false);
    expect(isCityFilingLate(sentBack, YESTERDAY, TODAY)).toBe(true);
  });
});
