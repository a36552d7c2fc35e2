import { describe, expect, it } from 'vitest';
import { ask, codesOf } from '../testing/ask.ts';
import { ITEM_X, TOWN_A } from '../testing/county.ts';
import { delegatedPair, filingRecord, type PairTerms } from '../testing/delegated-pair.ts';
import { at } from '../testing/moment.ts';
import { instant } from '../time/index.ts';
import { latestDayFor } from './by-when.ts';

const PAIR: PairTerms = { townshipId: TOWN_A, itemId: ITEM_X, mode: 'entrusted_decision' };
const MIDNIGHT = instant('2026-03-31T16:00:00.000Z');

describe('issue 4 §9 what would have to be true by when', () => {
  it('a paper or preparation of the day itself still counts, a seal for a start at 00:00 has to be there the day before', () => {
    expect(latestDayFor('DLG-03', MIDNIGHT)).toBe('2026-04-01');
    expect(latestDayFor('DLG-12', MIDNIGHT)).toBe('2026-04-01');
    expect(latestDayFor('DLG-11', MIDNIGHT)).toBe('2026-03-31');
    expect(latestDayFor('SEA-03', at('2026-04-01'))).toBe('2026-04-01');
  });

  it('DLG-13, DLG-15 what no paper of that day cures has no day', () => {
    for (const code of ['DLG-13', 'DLG-15', 'DLG-16', 'DLG-06', 'AUT-01'] as const) {
      expect(latestDayFor(code, MIDNIGHT), code).toBeNull();
    }
  });

  it('DLG-03 the gate agrees: a filing on the latest day opens the day, one of the next day does not', () => {
    const unfiled = delegatedPair(PAIR).filter(({ label }) => label !== 'filing');
    const filedOn = (day: string) => [...unfiled, filingRecord(PAIR, undefined, day)];
    const asked = { at: at('2026-04-01', 12), knownAt: at('2026-04-03') };
    expect(codesOf(ask(unfiled, 'review', asked))).toEqual(['DLG-03']);
    expect(ask(filedOn('2026-04-01'), 'review', asked).allowed).toBe(true);
    expect(codesOf(ask(filedOn('2026-04-02'), 'review', asked))).toEqual(['DLG-03']);
  });
});
