import { describe, expect, it } from 'vitest';
import type { InFlightRule } from '../delegation/index.ts';
import { ask, codesOf } from '../testing/ask.ts';
import { ITEM_X, TOWN_A } from '../testing/county.ts';
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
import type { GovernanceRecord } from '../testing/governance-record.ts';
import { at } from '../testing/moment.ts';
import { localDate } from '../time/index.ts';

const FINISH: InFlightRule = { kind: 'finish', withinDays: 10 };
const PAIR: PairTerms = { townshipId: TOWN_A, itemId: ITEM_X, mode: 'entrusted_decision' };
const accepted = { acceptedAt: at('2026-03-20'), acceptedMode: 'entrusted_decision' } as const;
const finishing = delegatedPair({ ...PAIR, inFlight: FINISH });

function on(
  records: GovernanceRecord[],
  day: string,
  act: 'accept' | 'review' | 'decide' | 'seal' | 'issue',
) {
  return ask(records, act, { at: at(day), ...accepted });
}

describe('E-01 E-02 cases in flight when the power ends', () => {
  const recalled = [...delegatedPair(PAIR), recallRecord(PAIR, '2026-04-01', FINISH)];

  it('E-02 finish: a case accepted before may be reviewed, decided, sealed and issued inside the days allowed', () => {
    for (const act of ['review', 'decide', 'seal', 'issue'] as const) {
      const answer = on(recalled, '2026-04-10', act);
      expect(answer).toMatchObject({ allowed: true, mode: 'entrusted_decision' });
      expect(answer.chain.map((link) => link.gate)).toContain('run_off');
      expect(codesOf(on(recalled, '2026-04-11', act))).toEqual(['DLG-13']);
    }
  });

  it('E-01 finish covers no new acceptance and no case accepted after the end', () => {
    expect(codesOf(on(recalled, '2026-04-02', 'accept'))).toEqual(['DLG-13']);
    const later = { at: at('2026-04-03'), acceptedAt: at('2026-04-01'), acceptedMode: accepted.acceptedMode };
    expect(codesOf(ask(recalled, 'decide', later))).toEqual(['DLG-13']);
    expect(codesOf(ask(recalled, 'decide', { at: at('2026-04-03') }))).toEqual(['DLG-13']);
  });

  it('DLG-13 E-02 what is frozen waits for the county, what is handed over is passed on', () => {
    const nextOf = (rule: InFlightRule) => {
      const recalled = [...delegatedPair(PAIR), recallRecord(PAIR, '2026-04-01', rule)];
      return on(recalled, '2026-04-02', 'decide').refusals.find(({ code }) => code === 'DLG-13')?.next;
    };
    expect(nextOf({ kind: 'freeze' })).toContain('由县级部门决定接续办理后再转交案卷');
    expect(nextOf({ kind: 'hand_over' })).toContain('将案卷转交县级部门继续办理');
  });

  it.each([{ kind: 'hand_over' } as const, { kind: 'freeze' } as const])(
    'E-01 %o: the township does nothing more',
    (rule) => {
      const records = [...delegatedPair(PAIR), recallRecord(PAIR, '2026-04-01', rule)];
      expect(codesOf(on(records, '2026-04-02', 'decide'))).toEqual(['DLG-13']);
    },
  );

  it('E-01 a terminated agreement lets cases finish as it says', () => {
    const records = [...finishing, terminationRecord(PAIR, '2026-03-31', '2026-03-25')];
    expect(on(records, '2026-04-10', 'decide').allowed).toBe(true);
    expect(codesOf(on(records, '2026-04-11', 'decide'))).toEqual(['DLG-13']);
  });

  it('E-02 the item may have left the list meanwhile', () => {
    const records = [...recalled, listRecord(TOWN_A, [], 2, localDate('2026-04-01'))];
    expect(on(records, '2026-04-05', 'decide').allowed).toBe(true);
  });

  it('E-02 of two endings the stricter counts', () => {
    const records = [...recalled, terminationRecord(PAIR, '2026-03-31', '2026-03-25')];
    expect(codesOf(on(records, '2026-04-05', 'decide'))).toEqual(['DLG-13']);
  });

  it('SEA-03 a run-off needs a seal that works on the day itself', () => {
    const records = [...recalled, sealStatusRecord(TOWN_A, 'suspended', '2026-04-03')];
    expect(codesOf(on(records, '2026-04-05', 'seal'))).toEqual(['DLG-13', 'SEA-03']);
    expect(codesOf(on(records, '2026-04-05', 'decide'))).toEqual(['DLG-11', 'DLG-13']);
  });

  it('DLG-13 a suspended agreement has no run-off', () => {
    const records = [...finishing, suspensionRecord(PAIR, '2026-04-01', null)];
    expect(codesOf(on(records, '2026-04-02', 'decide'))).toEqual(['DLG-13']);
  });

  it('E-01 an earlier agreement that was renewed without a gap ended nothing', () => {
    const before = { ...PAIR, inFlight: { kind: 'hand_over' } as const };
    const renewal = agreementRecord({ ...PAIR, inFlight: FINISH }, 'second', [
      '2026-03-20',
      '2026-04-01',
      '2026-04-30',
    ]);
    const records = [
      ...delegatedPair(before),
      terminationRecord(before, '2026-03-31', '2026-03-25'),
      renewal,
      filingRecord(PAIR, 'second', '2026-03-28'),
    ];
    expect(on(records, '2026-04-15', 'decide').allowed).toBe(true);
    expect(on(records, '2026-05-10', 'decide').allowed).toBe(true);
    expect(codesOf(on(records, '2026-05-11', 'decide'))).toEqual(['DLG-13']);
  });
});

describe('E-03 a change of mode', () => {
  const ACCEPTS: PairTerms = { ...PAIR, mode: 'entrusted_acceptance' };
  const toAcceptance = (rule: InFlightRule) => [
    ...delegatedPair(PAIR),
    recallRecord(PAIR, '2026-04-01', rule),
    terminationRecord({ ...PAIR }, '2026-03-31', '2026-03-25'),
    listRecord(TOWN_A, [{ ...rowOf(ACCEPTS), generation: 2 }], 2, localDate('2026-04-01')),
    agreementRecord(ACCEPTS, 'acceptance', ['2026-03-25', '2026-04-01', '2026-12-31']),
  ];

  it('E-03 办理→受理: a case under review moves to the county', () => {
    const codes = codesOf(on(toAcceptance({ kind: 'hand_over' }), '2026-04-02', 'decide'));
    expect(codes).toContain('CAS-03');
    expect(codes).toContain('DLG-13');
  });

  it('E-03 受理→办理: a case accepted under 委托受理 is not decided by the township', () => {
    const decides = delegatedPair(PAIR);
    const asked = { ...accepted, acceptedMode: 'entrusted_acceptance' } as const;
    expect(codesOf(ask(decides, 'decide', { at: at('2026-04-02'), ...asked }))).toEqual(['DLG-13']);
    expect(ask(decides, 'accept', { at: at('2026-04-02') })).toMatchObject({ mode: 'entrusted_decision' });
  });

  it('E-21 a case accepted at the county hall may be decided by the township that holds the power', () => {
    const asked = { acceptedAt: at('2026-03-20'), acceptedMode: 'own_power' } as const;
    expect(ask(delegatedPair(PAIR), 'decide', { at: at('2026-04-02'), ...asked }).allowed).toBe(true);
  });
});
