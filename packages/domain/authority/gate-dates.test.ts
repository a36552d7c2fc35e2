import { describe, expect, it } from 'vitest';
import { ask, codesOf } from '../testing/ask.ts';
import { BUREAU, GOVERNMENT_OF, ITEM_X, organisation, TOWN_A } from '../testing/county.ts';
import {
  agreementRecord,
  delegatedPair,
  filingRecord,
  listRecord,
  type PairTerms,
  recallRecord,
  rowOf,
  sealStatusRecord,
  suspensionRecord,
  terminationRecord,
} from '../testing/delegated-pair.ts';
import { changed, recordedAt, without } from '../testing/governance-record.ts';
import { at } from '../testing/moment.ts';
import { addMilliseconds, localDate } from '../time/index.ts';

const PAIR: PairTerms = { townshipId: TOWN_A, itemId: ITEM_X, mode: 'entrusted_decision' };
const decides = delegatedPair(PAIR);
const midnight = (day: string) => at(day, 0);
const beforeMidnight = (day: string) => addMilliseconds(at(day, 0), -1);

describe('dates turn at 00:00 Asia/Shanghai', () => {
  it('DLG-14 the start date begins at 00:00 in Shanghai, 16:00 UTC of the day before', () => {
    expect(codesOf(ask(decides, 'accept', { at: beforeMidnight('2026-02-02') }))).toEqual(['DLG-14']);
    expect(codesOf(ask(decides, 'accept', { at: midnight('2026-02-02') }))).toEqual([]);
  });

  it('E-01 the end date of the agreement is its last day in force', () => {
    expect(ask(decides, 'accept', { at: beforeMidnight('2027-01-01') }).allowed).toBe(true);
    expect(codesOf(ask(decides, 'accept', { at: midnight('2027-01-01') }))).toEqual(['DLG-13']);
  });

  it('E-01 a termination moves the last day forward, never back', () => {
    const ended = [...decides, terminationRecord(PAIR, '2026-05-31', '2026-05-01')];
    expect(ask(ended, 'decide', { at: beforeMidnight('2026-06-01') }).allowed).toBe(true);
    expect(codesOf(ask(ended, 'decide', { at: midnight('2026-06-01') }))).toEqual(['DLG-13']);
  });

  it('E-02 a recall takes effect at 00:00 of its day', () => {
    const recalled = [...decides, recallRecord(PAIR, '2026-05-01')];
    expect(ask(recalled, 'accept', { at: beforeMidnight('2026-05-01') }).allowed).toBe(true);
    expect(codesOf(ask(recalled, 'accept', { at: midnight('2026-05-01') }))).toEqual(['DLG-13']);
  });

  it('DLG-13 a suspension covers its first and last day', () => {
    const paused = [...decides, suspensionRecord(PAIR, '2026-04-01', '2026-04-10')];
    const at0 = (day: string) => codesOf(ask(paused, 'accept', { at: midnight(day) }));
    expect(ask(paused, 'accept', { at: beforeMidnight('2026-04-01') }).allowed).toBe(true);
    expect(at0('2026-04-01')).toEqual(['DLG-13']);
    expect(at0('2026-04-10')).toEqual(['DLG-13']);
    expect(at0('2026-04-11')).toEqual([]);
  });

  it('R-6.1.3 a memo holds through its last day', () => {
    const short = changed(decides, 'memo', { until: localDate('2026-04-10') });
    expect(ask(short, 'accept', { at: beforeMidnight('2026-04-11') }).allowed).toBe(true);
    expect(codesOf(ask(short, 'accept', { at: midnight('2026-04-11') }))).toEqual(['DLG-04']);
  });

  it('R-5.2.5 readiness ends with the last day of the trained clerk', () => {
    const short = changed(decides, 'trained_clerk', { until: localDate('2026-04-10') });
    expect(ask(short, 'accept', { at: beforeMidnight('2026-04-11') }).allowed).toBe(true);
    expect(codesOf(ask(short, 'accept', { at: midnight('2026-04-11') }))).toEqual(['DLG-12']);
  });

  it('R-2.2.1 a list counts from its publication, even if it says an earlier day', () => {
    const backdated = changed(decides, 'list', { effectiveFrom: localDate('2025-01-01') });
    const early = at('2026-01-11');
    expect(codesOf(ask(backdated, 'accept', { at: early, knownAt: at('2026-03-01') }))).toEqual(['DLG-10']);
  });

  it('R-2.3.1 a new list version without the item takes it out on its day', () => {
    const relisted = [...decides, listRecord(TOWN_A, [], 2, localDate('2026-04-01'))];
    const known = at('2026-04-02');
    const on = (when: ReturnType<typeof at>) =>
      codesOf(ask(relisted, 'accept', { at: when, knownAt: known }));
    expect(on(beforeMidnight('2026-04-01'))).toEqual([]);
    expect(on(midnight('2026-04-01'))).toEqual(['DLG-10']);
  });

  it('E-10 a lost seal stops at the minute of the loss, not at midnight', () => {
    const lost = [...decides, sealStatusRecord(TOWN_A, 'lost', '2026-03-02')];
    expect(ask(lost, 'seal', { at: at('2026-03-02', 8) }).allowed).toBe(true);
    expect(codesOf(ask(lost, 'seal', { at: at('2026-03-02', 9) }))).toEqual(['SEA-03']);
  });

  it('E-10 a reactivation scheduled before the loss does not undo it', () => {
    const scheduled = { ...sealStatusRecord(TOWN_A, 'active', '2026-03-10'), at: at('2026-03-01') };
    const records = [...decides, scheduled, sealStatusRecord(TOWN_A, 'lost', '2026-03-05')];
    expect(codesOf(ask(records, 'seal', { at: at('2026-03-11') }))).toEqual(['SEA-03']);
  });

  it('E-05 a merged township needs a new agreement; E-06 a dissolved department entrusts nothing', () => {
    const gone = { validUntil: localDate('2026-02-28') };
    const merged = changed(decides, `organisation ${GOVERNMENT_OF[TOWN_A]}`, gone);
    const successor = organisation('org-new-a', 'township_government', '曹县新青堌集镇人民政府', TOWN_A, {
      validFrom: localDate('2026-03-01'),
    });
    expect(ask([...merged, successor], 'accept', { at: at('2026-02-28') }).allowed).toBe(true);
    expect(codesOf(ask([...merged, successor], 'accept'))).toEqual(['DLG-02', 'DLG-03']);
    const dissolved = changed(decides, `organisation ${BUREAU}`, gone);
    expect(codesOf(ask(dissolved, 'accept'))).toEqual(['DLG-06']);
  });
});

describe('papers entered late (补录) do not cure', () => {
  const late = at('2026-03-20');
  it.each([
    ['filing', 'DLG-03'],
    ['memo', 'DLG-04'],
    ['review', 'DLG-05'],
    ['announcement', 'DLG-09'],
    ['accounts', 'DLG-12'],
    ['go live', 'DLG-14'],
    ['list', 'DLG-10'],
    ['power', 'DLG-06'],
  ])('design §2.1 a %s recorded later is unknown at the act: %s', (label, code) => {
    const later = recordedAt(decides, label, late);
    expect(codesOf(ask(later, 'decide', { knownAt: at('2026-03-02') }))).toEqual([code]);
    expect(ask(later, 'decide', { knownAt: late }).allowed).toBe(true);
  });

  it('design §2.1 a termination recorded later did not forbid what was done before it was known', () => {
    const ended = [...decides, terminationRecord(PAIR, '2026-02-28', '2026-03-10')];
    expect(ask(ended, 'decide', { knownAt: at('2026-03-02') }).allowed).toBe(true);
    expect(codesOf(ask(ended, 'decide', { knownAt: at('2026-03-11') }))).toEqual(['DLG-13']);
  });
});

describe('E-01 renewal', () => {
  const renewal = agreementRecord(PAIR, 'agreement-2027', ['2026-12-01', '2027-01-01', '2027-12-31']);
  const newYear = { at: at('2027-01-04') };

  it('E-01 a renewal signed but not filed still stops 委托办理', () => {
    expect(codesOf(ask([...decides, renewal], 'accept', newYear))).toEqual(['DLG-03']);
  });

  it('E-01 a renewal signed and filed goes on without a gap', () => {
    const filed = [...decides, renewal, filingRecord(PAIR, 'agreement-2027', '2026-12-20')];
    for (const day of ['2026-12-31', '2027-01-01', '2027-01-04']) {
      expect(ask(filed, 'decide', { at: at(day) }).allowed).toBe(true);
    }
  });

  it('E-01 an unfiled newer agreement does not hide the filed one in term', () => {
    const both = [
      ...decides,
      agreementRecord(PAIR, 'agreement-b', ['2026-02-01', '2026-02-01', '2027-12-31']),
    ];
    expect(ask(both, 'decide').allowed).toBe(true);
  });

  it('R-3.2.3 委托受理 needs no filing for its renewal', () => {
    const accepts: PairTerms = { ...PAIR, mode: 'entrusted_acceptance' };
    const records = [
      ...delegatedPair(accepts),
      agreementRecord(accepts, 'agreement-2027', ['2026-12-01', '2027-01-01', '2027-12-31']),
    ];
    expect(ask(records, 'accept', newYear).allowed).toBe(true);
  });
});

describe('E-02 re-delegation', () => {
  const recalled = [...decides, recallRecord(PAIR, '2026-03-01')];
  const second = listRecord(TOWN_A, [{ ...rowOf(PAIR), generation: 2 }], 2, localDate('2026-03-15'));

  it('E-02 a new generation needs its own announcement and start date', () => {
    expect(codesOf(ask([...recalled, second], 'accept', { at: at('2026-03-16') }))).toEqual([
      'DLG-09',
      'DLG-14',
    ]);
  });

  it('DLG-13 a generation that is recalled from its start date on does not go live', () => {
    const planned = [...without(decides, 'go live'), recallRecord(PAIR, '2026-03-01')];
    expect(codesOf(ask(planned, 'go_live', { at: midnight('2026-03-01') }))).toEqual(['DLG-13']);
  });

  it('DLG-10 DLG-13 an item taken off the list after its recall says both', () => {
    const gone = [...recalled, listRecord(TOWN_A, [], 2, localDate('2026-03-15'))];
    expect(codesOf(ask(gone, 'accept', { at: at('2026-03-16') }))).toEqual(['DLG-10', 'DLG-13']);
  });
});
