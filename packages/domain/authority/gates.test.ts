import { describe, expect, it } from 'vitest';
import type { ListRow } from '../delegation/index.ts';
import { GATED_ACTS } from '../terms/index.ts';
import { ask, codesOf } from '../testing/ask.ts';
import { BUREAU, COMPANY, ITEM_X, SUPERVISOR, TOWN_A, TOWN_B } from '../testing/county.ts';
import {
  delegatedPair,
  listRecord,
  type PairTerms,
  rowOf,
  sealStatusRecord,
} from '../testing/delegated-pair.ts';
import { changed, type GovernanceRecord, without } from '../testing/governance-record.ts';
import { at } from '../testing/moment.ts';
import { localDate, startOfDay } from '../time/index.ts';

const DECIDES: PairTerms = { townshipId: TOWN_A, itemId: ITEM_X, mode: 'entrusted_decision' };
const ACCEPTS: PairTerms = { ...DECIDES, mode: 'entrusted_acceptance' };
const decides = delegatedPair(DECIDES);
const accepts = delegatedPair(ACCEPTS);

function withRow(pair: PairTerms, change: Partial<ListRow>): GovernanceRecord[] {
  const records = without(delegatedPair(pair), 'list');
  return [...records, listRecord(TOWN_A, [{ ...rowOf(pair), ...change }])];
}

const grounds = { volume: '每月三百件', demand: '群众需求集中', capacity: '有两名专职人员' };

/** One thing missing → exactly that refusal, at the act that needs it. */
const ONE_MISSING: readonly [
  code: string,
  what: string,
  records: GovernanceRecord[],
  act: 'accept' | 'decide' | 'seal',
][] = [
  ['DLG-01', 'R-2.2.2 no power type', withRow(DECIDES, { powerType: null }), 'accept'],
  ['DLG-01', 'R-2.2.2 no mode', withRow(DECIDES, { mode: null }), 'accept'],
  ['DLG-01', 'R-2.2.2 no department', withRow(DECIDES, { departmentId: null }), 'accept'],
  ['DLG-01', 'R-2.2.2 no supervisor', withRow(DECIDES, { supervisorId: null }), 'accept'],
  ['DLG-01', 'R-1.1.1 the county cannot release it', withRow(DECIDES, { countyCanRelease: false }), 'accept'],
  ['DLG-01', 'R-1.1.1 the township cannot take it', withRow(DECIDES, { townshipCanTake: false }), 'accept'],
  ['DLG-02', 'R-3.2.3 no agreement', without(accepts, 'agreement'), 'accept'],
  [
    'DLG-02',
    'R-3.2.3 an agreement of the other kind',
    changed(accepts, 'agreement', { kind: 'entrusted_decision' }),
    'accept',
  ],
  [
    'DLG-02',
    'R-3.2.1 an agreement of another item',
    changed(accepts, 'agreement', { itemIds: ['item-other'] }),
    'accept',
  ],
  [
    'DLG-02',
    'R-3.2.1 an agreement of another township',
    changed(accepts, 'agreement', { townshipId: TOWN_B }),
    'accept',
  ],
  ['DLG-03', 'R-3.2.2 not filed', without(decides, 'filing'), 'accept'],
  [
    'DLG-03',
    'R-3.2.2 filed with another organ',
    changed(decides, 'filing', { receiverId: BUREAU }),
    'accept',
  ],
  ['DLG-04', 'R-6.1.3 no memo', without(decides, 'memo'), 'accept'],
  [
    'DLG-04',
    'R-6.1.3 a memo of another township',
    changed(decides, 'memo', { townshipId: TOWN_B }),
    'accept',
  ],
  ['DLG-04', 'R-6.1.3 a memo of other items', changed(decides, 'memo', { items: [] }), 'accept'],
  ['DLG-05', 'R-1.2.2 no legal review', without(decides, 'review'), 'accept'],
  ['DLG-05', 'L-24 no basis article', changed(decides, 'review', { basis: null }), 'accept'],
  ['DLG-05', 'L-24 a blank basis article', changed(decides, 'review', { basis: ' ' }), 'accept'],
  ['DLG-05', 'R-1.2.2 not entrustable', changed(decides, 'review', { entrustable: false }), 'accept'],
  ['DLG-06', 'R-1.2.12 the department does not hold the power', without(decides, 'power'), 'accept'],
  [
    'DLG-06',
    'R-1.2.12 a township delegates',
    changed(decides, `organisation ${BUREAU}`, { kind: 'township_government' }),
    'accept',
  ],
  [
    'DLG-06',
    'R-1.2.12 the delegate is a company',
    changed(decides, 'agreement', { townshipOrganisationId: COMPANY }),
    'accept',
  ],
  [
    'DLG-06',
    'R-1.1.1 a department of another county',
    changed(decides, `organisation ${BUREAU}`, { countyId: 'county-other' }),
    'accept',
  ],
  ['DLG-07', 'R-2.2.3 no grounds', withRow(DECIDES, { origin: 'local' }), 'accept'],
  [
    'DLG-07',
    'R-2.2.3 a blank ground',
    withRow(DECIDES, { origin: 'local', justification: { ...grounds, demand: ' ' } }),
    'accept',
  ],
  ['DLG-09', 'L-24 not announced', without(decides, 'announcement'), 'accept'],
  ['DLG-10', 'R-2.2.1 no list', without(decides, 'list'), 'accept'],
  ['DLG-10', 'R-2.2.1 not on the list', withRow(DECIDES, { itemId: 'item-other' }), 'accept'],
  ['DLG-11', 'R-1.2.1 no seal', without(decides, 'seal', 'seal handed over'), 'decide'],
  ['DLG-11', 'R-1.2.6 a seal not handed over', without(decides, 'seal handed over'), 'decide'],
  [
    'DLG-11',
    'R-1.2.4 a seal of another township',
    changed(decides, 'seal', { townshipId: TOWN_B }),
    'decide',
  ],
  [
    'DLG-11',
    'R-1.2.4 a seal of another owner',
    changed(decides, 'seal', { sealOwnerId: SUPERVISOR }),
    'decide',
  ],
  [
    'DLG-11',
    'L-32 an acceptance seal decides nothing',
    changed(decides, 'seal', { kind: 'acceptance' }),
    'decide',
  ],
  ['DLG-12', 'R-4.1.2 no hand-over of papers', without(decides, 'handover'), 'accept'],
  ['DLG-12', 'R-4.1.3 no accounts', without(decides, 'accounts'), 'accept'],
  ['DLG-12', 'R-5.2.5 no trained clerk', without(decides, 'trained_clerk'), 'accept'],
  ['DLG-14', 'R-3.1.2 no start date', without(decides, 'go live'), 'accept'],
  ['SEA-03', 'R-1.2.6 no seal in use', without(decides, 'seal handed over'), 'seal'],
  ...(['suspended', 'lost', 'collected', 'abolished'] as const).map(
    (status): [string, string, GovernanceRecord[], 'seal'] => [
      'SEA-03',
      `R-1.2.7 a seal that is ${status}`,
      [...decides, sealStatusRecord(TOWN_A, status, '2026-02-20')],
      'seal',
    ],
  ),
];

describe('the gates of authorityFor', () => {
  it('R-1.2.11 with every gate met the township acts in the name of the county department', () => {
    for (const act of GATED_ACTS) {
      const answer = ask(decides, act);
      expect(answer).toMatchObject({ allowed: true, mode: 'entrusted_decision', decidingOrganId: BUREAU });
      const gates = answer.chain.map((link) => link.gate);
      expect(gates).toEqual(
        expect.arrayContaining(['list', 'parties', 'entrustability', 'agreement', 'filing']),
      );
      expect(gates).toEqual(expect.arrayContaining(['memo', 'announcement', 'readiness', 'go_live']));
      expect(gates.includes('seal')).toBe(act === 'decide' || act === 'seal');
    }
  });

  it('R-1.3.3 委托受理 needs no review of entrustability, no filing and no seal', () => {
    for (const act of ['accept', 'notice', 'pre_review', 'issue'] as const) {
      expect(ask(without(accepts, 'review', 'seal', 'seal handed over'), act).allowed).toBe(true);
    }
  });

  it.each(ONE_MISSING)('%s %s', (code, _what, records, act) => {
    expect(codesOf(ask(records, act))).toEqual([code]);
  });

  it('DLG-02 DLG-03 under 委托办理 a missing agreement leaves nothing filed either', () => {
    expect(codesOf(ask(without(decides, 'agreement', 'filing'), 'accept'))).toEqual(['DLG-02', 'DLG-03']);
  });

  it('R-6.1.3 approval and supervision in one hand need no memo', () => {
    const records = without(withRow(DECIDES, { supervisorId: BUREAU }), 'memo');
    expect(ask(records, 'decide').allowed).toBe(true);
  });

  it('R-2.2.3 a local item with its three grounds is delegated like any other', () => {
    expect(ask(withRow(DECIDES, { origin: 'local', justification: grounds }), 'decide').allowed).toBe(true);
  });

  it('R-1.2.6 a suspended seal stops deciding and sealing, never intake', () => {
    const records = [...decides, sealStatusRecord(TOWN_A, 'suspended', '2026-02-20')];
    const stopped = GATED_ACTS.filter((act) => !ask(records, act).allowed);
    expect(stopped).toEqual(['decide', 'seal']);
  });

  it('DLG-01 to DLG-14 any two things missing are both told', () => {
    const single = ONE_MISSING.filter(([, , , act]) => act === 'accept');
    const labels = ['memo', 'review', 'announcement', 'handover', 'go live', 'filing'] as const;
    const codeOf = (label: string) => codesOf(ask(without(decides, label), 'decide'));
    for (const a of labels) {
      for (const b of labels.filter((other) => other > a)) {
        const both = codesOf(ask(without(decides, a, b), 'decide'));
        expect(both).toEqual([...codeOf(a), ...codeOf(b)].sort());
      }
    }
    const half = changed(without(decides, 'memo'), 'list', {
      rows: [{ ...rowOf(DECIDES), townshipCanTake: false }],
    });
    expect(codesOf(ask(half, 'accept'))).toEqual(['DLG-01', 'DLG-04']);
    const blank = withRow(DECIDES, { powerType: null });
    expect(codesOf(ask(without(blank, 'announcement'), 'accept'))).toEqual(['DLG-01', 'DLG-09']);
    expect(single.length).toBeGreaterThan(25);
  });

  it('every refusal carries its clause, words and a next step', () => {
    for (const [, , records, act] of ONE_MISSING) {
      for (const refusal of ask(records, act).refusals) {
        expect(refusal.clause).not.toBe('');
        expect(refusal.text).toMatch(/[一-鿿]/u);
        expect(refusal.next).toMatch(/[一-鿿]/u);
      }
    }
  });

  it('DLG-09 going live before the announcement is refused, on the day itself allowed', () => {
    const late = changed(without(decides, 'go live'), 'announcement', {
      announcedOn: localDate('2026-02-10'),
    });
    const goLiveOn = (day: string) => ask(late, 'go_live', { at: at(day, 0), knownAt: at('2026-02-01') });
    expect(codesOf(goLiveOn('2026-02-09'))).toEqual(['DLG-09']);
    expect(codesOf(goLiveOn('2026-02-10'))).toEqual([]);
  });

  it('R-1.2.1 going live asks for the seal of 委托办理 but not for a start date', () => {
    const ready = without(decides, 'go live');
    expect(ask(ready, 'go_live').allowed).toBe(true);
    expect(codesOf(ask(without(ready, 'seal handed over'), 'go_live'))).toEqual(['DLG-11']);
  });

  it('DLG-11 R-1.2.6 a start on the day on which the seal is handed out is told the first day that can be', () => {
    const ready = without(decides, 'go live');
    const day = localDate('2026-01-13');
    const start = { at: startOfDay(day), knownAt: at('2026-01-20') };
    const refusal = ask(ready, 'go_live', start).refusals.find(({ code }) => code === 'DLG-11');
    expect(refusal).toMatchObject({
      text: '“2号公章”在2026-01-13当日发放，当日零时尚未启用。',
      next: '启动日期请选2026-01-14或者以后。',
    });
  });

  it('R-1.2.5 in 鲁西新区 the seal of the 管委会 counts, not one of the bureau', () => {
    const ofCommission = changed(decides, `organisation ${BUREAU}`, { sealOwnerId: 'org-commission' });
    expect(codesOf(ask(ofCommission, 'decide'))).toEqual(['DLG-11']);
    const itsSeal = changed(ofCommission, 'seal', { sealOwnerId: 'org-commission' });
    expect(ask(itsSeal, 'decide').allowed).toBe(true);
  });
});
