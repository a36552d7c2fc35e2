import { describe, expect, it } from 'vitest';
import { codesOf } from '../testing/codes-of.ts';
import { instant, localDate } from '../time/index.ts';
import type { Appointment } from './appointment.ts';
import { type CapacityGrant, decideCapacityGrant } from './decide-capacity-grant.ts';
import { decidePosting } from './decide-posting.ts';
import { decidePostingEnd, NO_DUTIES } from './decide-posting-end.ts';
import { decideRegistration, type Registration } from './decide-registration.ts';
import { decideRemedy } from './decide-remedy.ts';
import type { Organisation, RecordedRemedy } from './organisation.ts';

const NOW = instant('2023-06-15T02:00:00.000Z');
const day = localDate;
const registration: Registration = {
  id: 'o1',
  countyId: 'c1',
  kind: 'county_department',
  name: '曹县行政审批服务局',
  shortName: '行政审批服务局',
  creditCode: null,
  townshipId: null,
  validFrom: day('2023-01-01'),
  validUntil: null,
  sealOwnerId: 'o1',
};
const department: Organisation = { ...registration, capacities: [], remedies: [] };
const government: Organisation = {
  ...department,
  id: 'g1',
  kind: 'township_government',
  name: '庄寨镇人民政府',
  townshipId: 't1',
  validUntil: day('2023-12-31'),
};

describe('decideRegistration', () => {
  const register = (change: Partial<Registration>, state: Organisation | null = null) =>
    decideRegistration(state, { ...registration, ...change }, { organisations: [department, government] });
  const newGovernment = {
    id: 'g2',
    kind: 'township_government' as const,
    townshipId: 't1',
    sealOwnerId: 'g2',
  };

  it.each<[string, Partial<Registration>, string[]]>([
    ['a department', {}, []],
    ['GOV-03 a blank name', { name: ' ' }, ['GOV-03']],
    ['GOV-03 a township government without its township', { kind: 'township_government' }, ['GOV-03']],
    ['GOV-03 a department with a township', { townshipId: 't1' }, ['GOV-03']],
    ['GOV-02 closed before it opened', { validUntil: day('2022-12-31') }, ['GOV-02']],
    ['R-1.2.5 seals of another organisation', { id: 'o2', sealOwnerId: 'o1' }, []],
    ['GOV-04 seals of an unknown organisation', { sealOwnerId: 'o9' }, ['GOV-04']],
    ['E-05 a second government in the same days', newGovernment, ['GOV-01']],
    ['E-05 a government after the first has ended', { ...newGovernment, validFrom: day('2024-01-01') }, []],
    ['a government of another township', { ...newGovernment, townshipId: 't2' }, []],
  ])('%s', (_name, change, codes) => {
    expect(codesOf(register(change))).toEqual(codes);
  });

  it('GOV-01 once', () => {
    expect(codesOf(register({}, department))).toEqual(['GOV-01']);
  });
});

describe('decideCapacityGrant', () => {
  const grant: CapacityGrant = {
    kind: 'power_holder',
    itemId: 'i1',
    from: day('2023-02-01'),
    until: day('2023-03-31'),
    basis: null,
  };
  const held = { ...department, capacities: [{ ...grant, recordedAt: NOW }] };
  const decide = (change: Partial<CapacityGrant>, state: Organisation | null = held) =>
    codesOf(decideCapacityGrant(state, { ...grant, ...change }));

  it.each<[string, Partial<CapacityGrant>, string[]]>([
    ['GOV-01 in the same days', {}, ['GOV-01']],
    ['GOV-01 from its last day on', { from: day('2023-03-31'), until: null }, ['GOV-01']],
    ['GOV-01 until its first day', { from: day('2023-01-01'), until: day('2023-02-01') }, ['GOV-01']],
    ['from the day after', { from: day('2023-04-01'), until: null }, []],
    ['until the day before', { from: day('2023-01-01'), until: day('2023-01-31') }, []],
    ['of another item', { itemId: 'i2' }, []],
    ['of another kind', { kind: 'supervisor' }, []],
    ['GOV-03 of no item', { itemId: null }, ['GOV-03']],
    ['GOV-03 justice of an item', { kind: 'justice' }, ['GOV-03']],
    ['GOV-02 ends before it begins', { itemId: 'i2', until: day('2023-01-31') }, ['GOV-02']],
    ['GOV-02 before the organisation existed', { itemId: 'i2', from: day('2022-12-31') }, ['GOV-02']],
  ])('design §1 %s', (_name, change, codes) => {
    expect(decide(change)).toEqual(codes);
  });

  it('GOV-01 an open capacity overlaps everything after it', () => {
    const open = { ...department, capacities: [{ ...grant, until: null, recordedAt: NOW }] };
    expect(decide({ from: day('2030-01-01'), until: null }, open)).toEqual(['GOV-01']);
  });

  it('DLG-06 a township never holds a county power; GOV-04 nor does an unknown organisation', () => {
    expect(decide({}, government)).toEqual(['DLG-06']);
    expect(decide({}, null)).toEqual(['GOV-04']);
    expect(
      decide({ from: day('2024-01-01'), until: null, kind: 'justice', itemId: null }, government),
    ).toEqual(['GOV-02']);
  });
});

describe('decideRemedy', () => {
  const remedy: RecordedRemedy = {
    itemId: null,
    reviewBody: '曹县人民政府',
    reviewDays: 60,
    court: '曹县人民法院',
    suitMonths: 6,
    from: day('2023-01-01'),
    source: '示例',
  };
  it.each<[string, Partial<RecordedRemedy>, string[]]>([
    ['complete', {}, []],
    ['GOV-03 without a source', { source: '' }, ['GOV-03']],
    ['GOV-03 without a court', { court: ' ' }, ['GOV-03']],
    ['GOV-03 in no days', { reviewDays: 0 }, ['GOV-03']],
  ])('L-38 %s', (_name, change, codes) => {
    expect(codesOf(decideRemedy(department, { ...remedy, ...change }))).toEqual(codes);
  });

  it('GOV-01 once for an item and a day; GOV-04 not without an organisation', () => {
    const recorded = { ...department, remedies: [remedy] };
    expect(codesOf(decideRemedy(recorded, remedy))).toEqual(['GOV-01']);
    expect(codesOf(decideRemedy(recorded, { ...remedy, itemId: 'i1' }))).toEqual([]);
    expect(codesOf(decideRemedy(null, remedy))).toEqual(['GOV-04']);
  });
});

describe('appointments', () => {
  const posting: Appointment = {
    id: 'p1',
    countyId: 'c1',
    personId: 'person',
    organisationId: 'g1',
    townshipId: 't1',
    post: 'township_approver',
    employment: 'civil_servant',
    from: day('2023-01-01'),
    until: null,
    trainedItemIds: [],
  };
  const post = (change: Partial<Appointment>, organisation: Organisation | null = government) =>
    codesOf(decidePosting(null, { ...posting, ...change }, { organisation, others: [] }));

  it.each<[string, Partial<Appointment>, string[]]>([
    ['R-1.2.12 staff of the township', {}, []],
    ['STA-01 outsourced staff decide nothing', { employment: 'outsourced' }, ['STA-01']],
    [
      'STA-01 a volunteer keeps no seal',
      { employment: 'volunteer', post: 'township_seal_keeper' },
      ['STA-01'],
    ],
    [
      'R-5.2.2 outsourced staff at the window',
      { employment: 'outsourced', post: 'township_window_clerk' },
      [],
    ],
    ['DLG-06 a post in another township', { townshipId: 't2' }, ['DLG-06']],
    ['AUT-02 a township post without a township', { townshipId: null }, ['DLG-06', 'AUT-02']],
    ['AUT-02 a county post with a township', { post: 'county_approver' }, ['AUT-02']],
    ['GOV-02 ends before it begins', { until: day('2022-12-31') }, ['GOV-02']],
  ])('%s', (_name, change, codes) => {
    expect(post(change)).toEqual(codes);
  });

  it('DLG-06 not in a department; GOV-04 not nowhere; GOV-01 not twice', () => {
    expect(post({}, department)).toEqual(['DLG-06']);
    expect(post({}, null)).toEqual(['GOV-04']);
    expect(codesOf(decidePosting(posting, posting, { organisation: government, others: [] }))).toEqual([
      'GOV-01',
    ]);
  });

  it('ends today at the earliest, and only earlier than before', () => {
    const end = (lastDay: string, state: Appointment | null = posting) =>
      codesOf(decidePostingEnd(state, { lastDay: day(lastDay) }, NO_DUTIES, NOW));
    expect(end('2023-06-15')).toEqual([]);
    expect(end('2023-06-14')).toEqual(['GOV-02']);
    expect(end('2023-08-01', { ...posting, from: day('2023-09-01') })).toEqual(['GOV-02']);
    expect(end('2023-07-01', { ...posting, until: day('2023-07-01') })).toEqual(['GOV-01']);
    expect(end('2023-06-30', { ...posting, until: day('2023-07-01') })).toEqual([]);
    expect(end('2023-06-30', null)).toEqual(['GOV-04']);
  });
});
