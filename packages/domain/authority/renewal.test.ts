import { describe, expect, it } from 'vitest';
import type { InFlightRule } from '../delegation/index.ts';
import { ask, codesOf } from '../testing/ask.ts';
import { ITEM_X, ITEM_Y, SUPERVISOR, TOWN_A, TOWN_B } from '../testing/county.ts';
import {
  agreementRecord,
  delegatedPair,
  filingRecord,
  type PairTerms,
  recallRecord,
  terminationRecord,
} from '../testing/delegated-pair.ts';
import { changed, type GovernanceRecord, without } from '../testing/governance-record.ts';
import { at } from '../testing/moment.ts';
import { localDate } from '../time/index.ts';

const FINISH: InFlightRule = { kind: 'finish', withinDays: 10 };
const DECIDES: PairTerms = { townshipId: TOWN_A, itemId: ITEM_X, mode: 'entrusted_decision' };
const finishing: PairTerms = { ...DECIDES, inFlight: FINISH };
const accepted = { acceptedAt: at('2026-03-20'), acceptedMode: 'entrusted_decision' } as const;

/** A further agreement, filed unless said otherwise, by whose label a test can change it. */
function further(
  id: string,
  terms: PairTerms,
  [signedOn, from, until]: readonly [string, string, string],
  filedOn = '2026-03-28',
): GovernanceRecord[] {
  const signed = { ...agreementRecord(terms, id, [signedOn, from, until]), label: id };
  return [signed, { ...filingRecord(terms, id, filedOn), label: `${id} filed` }];
}

describe('E-01 whether a renewal leaves no gap', () => {
  /** Ended on 03-31 and handing over; the next agreement in force begins five days later and lets cases finish. */
  const gap = [
    ...delegatedPair(DECIDES),
    terminationRecord(DECIDES, '2026-03-31', '2026-03-25'),
    ...further('later', finishing, ['2026-03-20', '2026-04-05', '2026-04-30']),
  ];
  const bridge = further('bridge', finishing, ['2026-03-20', '2026-04-01', '2026-04-30']);
  const bridged = [...gap, ...bridge];
  const codesIn = (records: readonly GovernanceRecord[]) =>
    codesOf(ask(records, 'decide', { at: at('2026-05-10'), ...accepted }));

  it('E-01 with a gap the first ending counts: handed over', () => {
    expect(codesIn(gap)).toEqual(['DLG-13']);
  });

  it('E-01 a filed agreement from the next day on leaves no gap', () => {
    expect(codesIn(bridged)).toEqual([]);
    expect(codesIn(changed(bridged, 'bridge', { signedOn: localDate('2026-04-01') }))).toEqual([]);
    expect(codesIn(changed(bridged, 'bridge filed', { filedOn: localDate('2026-04-01') }))).toEqual([]);
    expect(codesIn(changed(bridged, 'bridge', { until: localDate('2026-04-30') }))).toEqual([]);
  });

  it.each<[string, GovernanceRecord[]]>([
    ['of another township', changed(bridged, 'bridge', { townshipId: TOWN_B })],
    ['of another department', changed(bridged, 'bridge', { departmentId: SUPERVISOR })],
    ['of the other kind', changed(bridged, 'bridge', { kind: 'entrusted_acceptance' })],
    ['of another item', changed(bridged, 'bridge', { itemIds: [ITEM_Y] })],
    ['signed a day late', changed(bridged, 'bridge', { signedOn: localDate('2026-04-02') })],
    ['begun a day late', changed(bridged, 'bridge', { from: localDate('2026-04-02') })],
    ['that was never filed', without(bridged, 'bridge filed')],
    ['filed a day late', changed(bridged, 'bridge filed', { filedOn: localDate('2026-04-02') })],
  ])('E-01 a renewal %s leaves the gap', (_what, records) => {
    expect(codesIn(records)).toContain('DLG-13');
  });

  it('design §2.1 a renewal or a filing that is entered later leaves the gap for the act already done', () => {
    const late = at('2026-05-20');
    const entered = (...labels: string[]) =>
      bridged.map((r) => (labels.includes(r.label) ? { ...r, at: late } : r));
    const knownAt = at('2026-05-10');
    for (const records of [entered('bridge filed'), entered('bridge', 'bridge filed')]) {
      expect(codesOf(ask(records, 'decide', { at: knownAt, knownAt, ...accepted }))).toContain('DLG-13');
    }
  });

  it('R-3.2.3 under 委托受理 a renewal needs no filing', () => {
    const terms: PairTerms = { ...DECIDES, mode: 'entrusted_acceptance' };
    const [renewal] = further('renewal', { ...terms, inFlight: FINISH }, [
      '2026-03-20',
      '2026-04-01',
      '2026-04-30',
    ]);
    const records = [...delegatedPair(terms), terminationRecord(terms, '2026-03-31', '2026-03-25')];
    const asked = { ...accepted, acceptedMode: 'entrusted_acceptance', at: at('2026-05-10') } as const;
    expect(codesOf(ask(records, 'issue', asked))).toEqual(['DLG-13']);
    expect(ask(renewal ? [...records, renewal] : records, 'issue', asked).allowed).toBe(true);
  });
});

describe('E-01 E-02 which endings a case in flight feels', () => {
  const recalled = [...delegatedPair(DECIDES), recallRecord(DECIDES, '2026-04-01', FINISH)];
  const on5April = { at: at('2026-04-05'), ...accepted };
  const ending = (id: string, terms: PairTerms) =>
    further(id, terms, ['2026-03-02', '2026-03-03', '2026-03-25']);

  it.each<[string, GovernanceRecord[]]>([
    ['another township', ending('other', { ...DECIDES, townshipId: TOWN_B })],
    ['another item', ending('other', { ...DECIDES, itemId: ITEM_Y })],
    ['a kind under which it was not accepted', ending('other', { ...DECIDES, mode: 'entrusted_acceptance' })],
  ])('E-02 the end of an agreement of %s ends nothing for it', (_what, agreement) => {
    expect(ask([...recalled, ...agreement], 'decide', on5April).allowed).toBe(true);
  });

  it('E-21 a case accepted at the county feels the end of either kind', () => {
    const other = ending('other', { ...DECIDES, mode: 'entrusted_acceptance' });
    for (const acceptedMode of ['own_power', null] as const) {
      const asked = { ...on5April, acceptedMode };
      expect(ask(recalled, 'decide', asked).allowed).toBe(true);
      expect(codesOf(ask([...recalled, ...other], 'decide', asked))).toEqual(['DLG-13']);
    }
  });

  it('design §2.1 an ending entered later did not bind what was done before', () => {
    const late = at('2026-04-20');
    const known = { ...on5April, knownAt: at('2026-04-05') };
    const recall = { ...recallRecord(DECIDES, '2026-04-02', { kind: 'hand_over' }, 2), at: late };
    expect(ask([...recalled, recall], 'decide', known).allowed).toBe(true);
    expect(codesOf(ask([...recalled, recall], 'decide', { ...known, knownAt: late }))).toEqual(['DLG-13']);
  });

  it.each<[string, string, string]>([
    ['the agreement ends first', '2026-03-31', '2026-04-03'],
    ['the recall comes first', '2026-04-02', '2026-04-01'],
  ])(
    'E-02 of two endings that let finish the papers of the last day before both count: %s',
    (_w, lastDay, day) => {
      const records = [
        ...delegatedPair(finishing),
        terminationRecord(finishing, lastDay, '2026-03-25'),
        recallRecord(DECIDES, day, FINISH),
      ];
      const answer = ask(records, 'decide', on5April);
      expect(answer.chain.at(-1)?.title).toContain('2026-03-31');
      expect(answer.allowed).toBe(true);
    },
  );
});
