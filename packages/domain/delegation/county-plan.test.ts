import { describe, expect, it } from 'vitest';
import { codesOf } from '../testing/codes-of.ts';
import { localDate } from '../time/index.ts';
import { type CountyPlan, decidePlanPublication, evolveCountyPlan, isPlanLate } from './county-plan.ts';
import {
  organisations as known,
  NOW,
  organisation,
  TODAY,
  TOMORROW,
  YESTERDAY,
} from './testing/county-of-tests.ts';
import { decideWorkGroup, evolveWorkGroup } from './work-group.ts';

const content = { contentId: 'c', commitment: 'c'.repeat(64) };

describe('decideWorkGroup', () => {
  const organisations = new Map([
    ...known,
    ['county', organisation('county', 'county_government', null, [])] as const,
  ]);
  const leader = { id: 'm1', role: 'leader', organisationId: 'county' } as const;
  const member = { id: 'm2', role: 'member', organisationId: 'holder' } as const;
  const group = { members: [leader, member], people: content, namedOn: TODAY };
  const decide = (change = {}) =>
    decideWorkGroup({ ...group, missingNames: 0, ...change }, { organisations }, NOW);

  it('R-3.1.3 names one leader of the county’s government, and members', () => {
    const event = { type: 'workGroupNamed', typeVersion: 1, payload: group } as const;
    expect(decide()).toEqual({ ok: true, events: [event] });
    const recorded = { ...event, at: NOW, actor: 'x', actingFor: null, version: 1 };
    expect(evolveWorkGroup(null, recorded)).toEqual({ ...group, recordedAt: NOW });
  });

  it.each<[string, object, string[]]>([
    ['GOV-10 nobody leads', { members: [member, { ...member, id: 'm3' }] }, ['GOV-10']],
    ['GOV-10 two lead', { members: [leader, { ...leader, id: 'm3' }] }, ['GOV-10']],
    ['GOV-10 a department leads', { members: [{ ...leader, organisationId: 'holder' }, member] }, ['GOV-10']],
    ['GOV-04 an unknown body', { members: [leader, { ...member, organisationId: 'x' }] }, ['GOV-04']],
    ['GOV-03 the leader alone', { members: [leader] }, ['GOV-03']],
    ['GOV-03 a name is missing', { missingNames: 1 }, ['GOV-03']],
    ['GOV-02 a day to come', { namedOn: TOMORROW }, ['GOV-02']],
  ])('%s', (_name, change, codes) => {
    expect(codesOf(decide(change))).toEqual(codes);
  });
});

describe('decidePlanPublication', () => {
  const plan = { number: '曹政字〔2022〕1号', publishedOn: YESTERDAY, measureCount: 2, content };
  const by = { hasTitle: true, writtenBy: ['writer', 'other'], approvedBy: 'manager' };
  const decide = (state: CountyPlan | null, change = {}) =>
    decidePlanPublication(state, { ...plan, ...by, ...change }, NOW);
  const published: CountyPlan = { versions: [{ ...plan, version: 1, recordedAt: NOW }] };

  it('R-3.1.1 publishes a plan, and an amended one as the next version', () => {
    const event = { type: 'countyPlanPublished', typeVersion: 1, payload: { ...plan, version: 1 } } as const;
    expect(decide(null)).toEqual({ ok: true, events: [event] });
    const recorded = { ...event, at: NOW, actor: 'x', actingFor: null, version: 1 };
    expect(evolveCountyPlan(null, recorded)).toEqual(published);
    expect(decide(published, { number: '曹政字〔2023〕1号', publishedOn: TODAY })).toMatchObject({
      events: [{ payload: { version: 2 } }],
    });
  });

  it.each<[string, CountyPlan | null, object, string[]]>([
    ['GOV-08 by a writer', null, { approvedBy: 'other' }, ['GOV-08']],
    ['GOV-03 no title', null, { hasTitle: false }, ['GOV-03']],
    ['GOV-03 no number', null, { number: ' ' }, ['GOV-03']],
    ['GOV-03 no measure', null, { measureCount: 0 }, ['GOV-03']],
    ['GOV-02 a day to come', null, { publishedOn: TOMORROW }, ['GOV-02']],
    ['GOV-02 before the last', published, { number: '2', publishedOn: localDate('2023-01-01') }, ['GOV-02']],
    ['GOV-01 the number again', published, {}, ['GOV-01']],
  ])('%s', (_name, state, change, codes) => {
    expect(codesOf(decide(state, change))).toEqual(codes);
  });

  it('R-3.1.1 the first plan is late after 2022-11-30, an amendment is not', () => {
    const on = (version: number, day: string) => isPlanLate({ version, publishedOn: localDate(day) });
    expect([on(1, '2022-11-30'), on(1, '2022-12-01'), on(2, '2023-05-01')]).toEqual([false, true, false]);
  });
});
