import { describe, expect, it } from 'vitest';
import type { Appointment } from '../organisation/index.ts';
import { codesOf } from '../testing/codes-of.ts';
import { type Instant, instant, localDate } from '../time/index.ts';
import { decideSealHandOver, type SealHandOver } from './decide-seal-hand-over.ts';
import { decideSealIssuance, type SealIssuance, type SealIssuanceFacts } from './decide-seal-issuance.ts';
import { decideSealStatus } from './decide-seal-status.ts';
import { SEAL_STATUSES, type Seal, type SealStatus } from './seal.ts';
import type { SealNaming } from './seal-name.ts';
import { isSealInForce, SEAL_TRANSITIONS } from './seal-transitions.ts';

const ISSUED: Instant = instant('2023-01-10T02:00:00.000Z');
const BETWEEN: Instant = instant('2023-03-10T02:00:00.000Z');
const NOW: Instant = instant('2023-06-15T02:00:00.000Z');
const LATER: Instant = instant('2023-06-15T02:00:00.001Z');

const naming: SealNaming = {
  rule: 'county_department',
  countyName: '曹县',
  bureauShortName: '行政审批服务局',
  townshipName: '庄寨镇',
};
const issuance: SealIssuance = {
  id: 's1',
  countyId: 'c1',
  kind: 'approval_no2',
  name: '曹县行政审批服务局审批专用章（庄寨镇）',
  sealOwnerId: 'holder',
  townshipId: 't1',
  authorisation: null,
};

function sealIn(status: SealStatus, keeper: string | null = null): Seal {
  const issued = { status: 'issued' as const, from: ISSUED, recordedAt: ISSUED };
  const present = { status, from: BETWEEN, recordedAt: BETWEEN };
  const custodians = keeper === null ? [] : [{ personId: keeper, from: BETWEEN, recordedAt: BETWEEN }];
  const statuses = status === 'issued' ? [issued] : [issued, present];
  return { ...issuance, recordedAt: ISSUED, statuses, custodians };
}

describe('decideSealIssuance', () => {
  const issue = (change: Partial<SealIssuance>, facts: Partial<SealIssuanceFacts> = {}) =>
    decideSealIssuance(null, { ...issuance, ...change }, { naming, seals: [], ...facts });

  it.each<[string, Partial<SealIssuance>, string[]]>([
    ['the name of R-1.2.4', {}, []],
    ['SEA-02 another township’s name', { name: '曹县行政审批服务局审批专用章（古营集镇）' }, ['SEA-02']],
    ['SEA-02 an old name', { name: '曹县行政审批服务局2号公章' }, ['SEA-02']],
    ['GOV-03 no name', { name: '', kind: 'acceptance', townshipId: null }, ['GOV-03']],
    ['GOV-03 a 2号公章 without its township', { townshipId: null }, ['GOV-03']],
    ['an acceptance seal bears any name', { name: '受理专用章', kind: 'acceptance', townshipId: null }, []],
  ])('SEA-02 %s', (_name, change, codes) => {
    expect(codesOf(issue(change))).toEqual(codes);
  });

  it('GOV-04 owner or township not registered', () => {
    expect(codesOf(issue({}, { naming: null }))).toEqual(['GOV-04']);
  });

  it.each(SEAL_STATUSES)('GOV-07, R-1.2.4 a twin that is %s', (status) => {
    const twin = { ...sealIn(status), id: 's2' };
    const inForce = ['authorised', 'carved', 'issued', 'active', 'suspended'].includes(status);
    expect(isSealInForce(twin)).toBe(inForce);
    expect(codesOf(issue({}, { seals: [twin] }))).toEqual(inForce ? ['GOV-07'] : []);
  });

  it('GOV-07 asks for owner, township and kind together', () => {
    const twin = { ...sealIn('active'), id: 's2' };
    for (const other of [{ sealOwnerId: 'o2' }, { townshipId: 't2' }, { kind: 'acceptance' as const }]) {
      expect(codesOf(issue({}, { seals: [{ ...twin, ...other }] }))).toEqual([]);
    }
  });

  it('GOV-01 a seal is issued once', () => {
    expect(codesOf(decideSealIssuance(sealIn('active'), issuance, { naming, seals: [] }))).toEqual([
      'GOV-01',
    ]);
  });
});

describe('decideSealHandOver', () => {
  const post: Appointment = {
    id: 'p',
    countyId: 'c1',
    personId: 'keeper',
    organisationId: 'gov',
    townshipId: 't1',
    post: 'township_seal_keeper',
    employment: 'civil_servant',
    from: localDate('2023-01-01'),
    until: null,
    trainedItemIds: [],
  };
  const handOver = (
    state: Seal | null,
    change: Partial<SealHandOver> = {},
    appointment: Partial<Appointment> = {},
  ) =>
    decideSealHandOver(
      state,
      { personId: 'keeper', from: NOW, ...change },
      { appointments: [{ ...post, ...appointment }] },
      NOW,
    );

  it.each(SEAL_STATUSES)('R-1.2.6, SEA-03 a seal that is %s', (status) => {
    const inHand = ['issued', 'active', 'suspended'].includes(status);
    expect(codesOf(handOver(sealIn(status, 'former')))).toEqual(inHand ? [] : ['SEA-03']);
  });

  it('E-12 never to the person who keeps it already', () => {
    expect(codesOf(handOver(sealIn('active', 'keeper')))).toEqual(['GOV-01']);
  });

  it('E-12 never before the last hand-over and never in advance', () => {
    expect(codesOf(handOver(sealIn('active', 'former'), { from: ISSUED }))).toEqual(['GOV-02']);
    expect(codesOf(handOver(sealIn('issued'), { from: LATER }))).toEqual(['GOV-02']);
    expect(codesOf(handOver(sealIn('issued'), { from: ISSUED }))).toEqual([]);
  });

  it.each<[string, Partial<Appointment>]>([
    ['another post', { post: 'township_approver' }],
    ['another township', { townshipId: 't2' }],
    ['another county', { countyId: 'c2' }],
    ['a post that has ended', { until: localDate('2023-06-14') }],
    ['somebody else’s post', { personId: 'other' }],
  ])('AUT-02 not to %s', (_name, appointment) => {
    expect(codesOf(handOver(sealIn('issued'), {}, appointment))).toEqual(['AUT-02']);
  });

  it.each(['outsourced', 'volunteer'] as const)('STA-01 not to a keeper who is %s by now', (employment) => {
    expect(codesOf(handOver(sealIn('issued'), {}, { employment }))).toEqual(['STA-01']);
  });

  it('GOV-04 not of an unknown seal', () => {
    expect(codesOf(handOver(null))).toEqual(['GOV-04']);
  });
});

describe('decideSealStatus', () => {
  const change = { from: NOW, reason: '示例' };

  it.each(SEAL_STATUSES.flatMap((from) => SEAL_STATUSES.map((to) => [from, to] as const)))(
    'SEA-03, R-1.2.7 from %s to %s only along the graph',
    (from, status) => {
      const codes = codesOf(decideSealStatus(sealIn(from), { ...change, status }, NOW));
      expect(codes).toEqual(SEAL_TRANSITIONS[from].includes(status) ? [] : ['SEA-03']);
    },
  );

  it('E-10 no way leads from lost, collected, abolished or destroyed back to use', () => {
    for (const start of ['lost', 'collected', 'abolished', 'destroyed'] as const) {
      const reached = new Set<SealStatus>([start]);
      for (const status of reached) for (const next of SEAL_TRANSITIONS[status]) reached.add(next);
      expect([...reached].filter((s) => s === 'active' || s === 'issued' || s === 'suspended')).toEqual([]);
    }
  });

  it('E-10 a loss counts from when it happened, not from before the last change and not from later', () => {
    const lost = (from: Instant) =>
      codesOf(decideSealStatus(sealIn('active'), { ...change, from, status: 'lost' }, NOW));
    expect(lost(BETWEEN)).toEqual([]);
    expect(lost(ISSUED)).toEqual(['GOV-02']);
    expect(lost(LATER)).toEqual(['GOV-02']);
  });

  it('GOV-03 a reason; GOV-04 a known seal', () => {
    const suspend = { ...change, status: 'suspended' as const };
    expect(codesOf(decideSealStatus(sealIn('active'), { ...suspend, reason: ' ' }, NOW))).toEqual(['GOV-03']);
    expect(codesOf(decideSealStatus(null, suspend, NOW))).toEqual(['GOV-04']);
  });
});
