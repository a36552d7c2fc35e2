import { describe, expect, it } from 'vitest';
import { codesOf } from '../testing/codes-of.ts';
import { instant, localDate } from '../time/index.ts';
import { checkSecondPerson } from './check-second-person.ts';
import { type CapacityEnding, decideCapacityEnd } from './decide-capacity-end.ts';
import { decideOrganisationEnd, type Ending } from './decide-organisation-end.ts';
import { decideRenaming } from './decide-renaming.ts';
import { receiveCapacities } from './hand-over-capacities.ts';
import {
  capacityOn,
  evolveOrganisation,
  existsOn,
  nameOn,
  type Organisation,
  type OrganisationEvent,
  organisationUntil,
  type Renaming,
} from './organisation.ts';

const NOW = instant('2026-06-15T02:00:00.000Z');
const LATER = instant('2026-06-16T02:00:00.000Z');
const day = localDate;
const bureau: Organisation = {
  id: 'o1',
  countyId: 'c1',
  kind: 'county_department',
  name: '曹县某某局',
  shortName: '某某局',
  creditCode: null,
  townshipId: null,
  validFrom: day('2020-01-01'),
  validUntil: null,
  sealOwnerId: 'o1',
  capacities: [],
  remedies: [],
};
const power = { kind: 'power_holder', itemId: 'i1' } as const;
const from = day('2020-01-01');
const holder: Organisation = {
  ...bureau,
  capacities: [{ ...power, from, until: null, basis: null, recordedAt: NOW }],
};
const approval: Organisation = { ...bureau, id: 'o2', name: '曹县行政审批服务局' };
const government: Organisation = {
  ...bureau,
  id: 'g1',
  kind: 'township_government',
  townshipId: 't1',
  name: '庄寨镇人民政府',
};

function after(state: Organisation, events: readonly OrganisationEvent[], at = LATER): Organisation {
  const envelope = { at, actor: 'p1', actingFor: null };
  return events.reduce(
    (folded, event, index) => evolveOrganisation(folded, { ...event, ...envelope, version: index + 2 }),
    state,
  );
}

function eventsOf(decision: ReturnType<typeof decideRenaming>): readonly OrganisationEvent[] {
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusals));
  return decision.events;
}

describe('decideRenaming', () => {
  const renaming: Renaming = {
    name: '曹县新局',
    shortName: '新局',
    from: day('2026-06-01'),
    basis: '某县机构改革方案',
  };
  const rename = (change: Partial<Renaming>, state: Organisation | null = bureau) =>
    decideRenaming(state, { ...renaming, ...change }, NOW);

  it.each<[string, Partial<Renaming>, string[]]>([
    ['E-05 a body goes on under another name', {}, []],
    ['GOV-03 no name', { name: ' ' }, ['GOV-03']],
    ['GOV-03 the same name', { name: bureau.name, shortName: bureau.shortName }, ['GOV-03']],
    ['GOV-03 no document', { basis: '' }, ['GOV-03']],
    ['GOV-02 a day to come', { from: day('2026-06-16') }, ['GOV-02']],
    ['GOV-02 its first day', { from }, ['GOV-02']],
  ])('%s', (_name, change, codes) => {
    expect(codesOf(rename(change))).toEqual(codes);
  });

  it('GOV-04 without the body', () => {
    expect(codesOf(rename({}, null))).toEqual(['GOV-04']);
  });

  it('GOV-02 before the last renaming, and after the end', () => {
    const renamed = after(bureau, eventsOf(rename({})));
    expect(codesOf(rename({ name: '曹县又一局', from: day('2026-05-31') }, renamed))).toEqual(['GOV-02']);
    const ended = { ...bureau, validUntil: day('2026-05-31') };
    expect(codesOf(rename({}, ended))).toEqual(['GOV-02']);
  });

  it('E-05 papers of a day keep the name of that day', () => {
    const once = after(bureau, eventsOf(rename({})));
    const twice = after(once, eventsOf(rename({ name: '曹县又一局', from: day('2026-06-10') }, once)));
    expect(twice.name).toBe('曹县又一局');
    expect(
      ['2026-05-31', '2026-06-01', '2026-06-09', '2026-06-10'].map((d) => nameOn(twice, day(d))),
    ).toEqual(['曹县某某局', '曹县新局', '曹县新局', '曹县又一局']);
    // What was said before the renaming was recorded is said again in the same words.
    expect(nameOn(twice, day('2026-06-10'), NOW)).toBe('曹县某某局');
  });
});

describe('decideCapacityEnd', () => {
  const ending: CapacityEnding = {
    capacities: [power],
    lastDay: day('2026-06-30'),
    successorId: 'o2',
    basis: '某县权责清单调整通知',
  };
  const end = (change: Partial<CapacityEnding>, state: Organisation | null = holder) =>
    decideCapacityEnd(state, { ...ending, ...change });

  it.each<[string, Partial<CapacityEnding>, string[]]>([
    ['E-06 a power moves', {}, []],
    ['E-06 a power ends', { successorId: null }, []],
    ['GOV-03 nothing named', { capacities: [] }, ['GOV-03']],
    ['GOV-03 no document', { basis: ' ' }, ['GOV-03']],
    ['GOV-03 to itself', { successorId: 'o1' }, ['GOV-03']],
    ['GOV-04 a power that it does not hold', { capacities: [{ ...power, itemId: 'i2' }] }, ['GOV-04']],
    ['GOV-04 before it was held', { lastDay: day('2019-12-31') }, ['GOV-04']],
  ])('%s', (_name, change, codes) => {
    expect(codesOf(end(change))).toEqual(codes);
  });

  it('GOV-04 without the body; GOV-02 an end that stands already', () => {
    expect(codesOf(end({}, null))).toEqual(['GOV-04']);
    expect(codesOf(end({}, after(holder, eventsOf(end({})))))).toEqual(['GOV-02']);
  });

  it('E-06 the power is held until the last day, and what was known before stays visible', () => {
    const state = after(holder, eventsOf(end({})));
    const heldOn = (on: string, knownAt = LATER) =>
      capacityOn(state, 'power_holder', 'i1', day(on), knownAt) !== null;
    expect([heldOn('2026-06-30'), heldOn('2026-07-01'), heldOn('2026-07-01', NOW)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('E-06 the receiving body has it from the day after, by the same document; what it holds it keeps', () => {
    const received = after(approval, eventsOf(receiveCapacities(approval, ending)));
    expect(received.capacities).toMatchObject([
      { ...power, from: '2026-07-01', until: null, basis: ending.basis },
    ]);
    expect(eventsOf(receiveCapacities(received, ending))).toEqual([]);
    expect(codesOf(receiveCapacities(government, ending))).toEqual(['DLG-06']);
    expect(codesOf(receiveCapacities(null, ending))).toEqual(['GOV-04']);
  });
});

describe('decideOrganisationEnd', () => {
  const ending: Ending = { lastDay: day('2026-06-30'), successorId: 'o2', basis: '某县机构改革方案' };
  const end = (
    change: Partial<Ending>,
    {
      state = holder,
      successor = approval,
    }: { state?: Organisation | null; successor?: Organisation | null } = {},
  ) => decideOrganisationEnd(state, { ...ending, ...change }, { successor });

  it.each<[string, Partial<Ending>, Organisation | null, string[]]>([
    ['E-06 merged into another', {}, approval, []],
    ['E-05 dissolved', { successorId: null }, null, []],
    ['GOV-03 no document', { basis: '' }, approval, ['GOV-03']],
    ['GOV-03 into itself', { successorId: 'o1' }, holder, ['GOV-03']],
    ['GOV-03 R-1.2.12 a department into a township government', {}, government, ['GOV-03']],
    ['GOV-04 into an unknown body', {}, null, ['GOV-04']],
    ['GOV-02 into a body that is gone', {}, { ...approval, validUntil: day('2026-06-30') }, ['GOV-02']],
    ['GOV-02 before it began', { lastDay: day('2019-12-31') }, approval, ['GOV-02']],
  ])('%s', (_name, change, successor, codes) => {
    expect(codesOf(end(change, { successor }))).toEqual(codes);
  });

  it('E-05 it exists until its last day, its powers end with it, and what was known before stays visible', () => {
    const ended = after(holder, eventsOf(end({})));
    expect([day('2026-06-30'), day('2026-07-01')].map((on) => existsOn(ended, on))).toEqual([true, false]);
    expect(existsOn(ended, day('2026-07-01'), NOW)).toBe(true);
    expect(organisationUntil(ended)).toBe('2026-06-30');
    expect(capacityOn(ended, 'power_holder', 'i1', day('2026-07-01'), LATER)).toBeNull();
    expect(codesOf(end({}, { state: ended }))).toEqual(['GOV-01']);
    expect(codesOf(end({}, { state: null }))).toEqual(['GOV-04']);
  });
});

describe('checkSecondPerson', () => {
  it('GOV-08 another person confirms a change of bodies, where there is one', () => {
    expect(checkSecondPerson('p1', 'p2', ['p1', 'p2'])).toBeNull();
    expect(checkSecondPerson('p1', 'p1', ['p1', 'p2'])?.code).toBe('GOV-08');
    expect(checkSecondPerson('p1', 'p1', ['p1'])).toBeNull();
  });
});
