import { describe, expect, it } from 'vitest';
import { EMPLOYMENT_NAMES, type Employment, POSTS, type Post, RESERVED_ACTS } from '../terms/index.ts';
import { codesOf, textsOf } from '../testing/codes-of.ts';
import { at } from '../testing/moment.ts';
import { person } from '../testing/people.ts';
import { localDate } from '../time/index.ts';
import { type Appointment, evolveAppointment } from './appointment.ts';
import { decideEmploymentChange } from './decide-employment-change.ts';
import { decidePosting, type PostingFacts } from './decide-posting.ts';
import { decidePostingEnd, NO_DUTIES } from './decide-posting-end.ts';
import { decideTraining } from './decide-training.ts';
import type { Organisation } from './organisation.ts';

const NOW = at('2026-03-16');
const POST_NAMES = Object.keys(POSTS) as Post[];
const isReserved = (post: Post) => POSTS[post].acts.some((act) => RESERVED_ACTS.includes(act));

function held(post: Post, employment: Employment = 'civil_servant', more: Partial<Appointment> = {}) {
  return person(post, undefined, { id: `a-${post}-${employment}`, personId: 'one', employment, ...more })
    .appointment;
}
const organisation = { id: 'org', townshipId: null } as Organisation;
function appoint(command: Appointment, facts: Partial<PostingFacts> = {}) {
  const of = { ...organisation, townshipId: command.townshipId };
  return codesOf(decidePosting(null, command, { organisation: of, others: [], ...facts }));
}

describe('one person in two posts', () => {
  it.each(POST_NAMES)('STA-02 R-7.1.2 a village helper who becomes %s, and the other way round', (post) => {
    if (post.endsWith('administrator') || post === 'village_helper') return;
    const helper = held('village_helper', 'volunteer');
    // Employment is another rule's business, so both posts are of one kind here.
    const other = held(post, 'civil_servant', {
      employment: isReserved(post) ? 'civil_servant' : 'volunteer',
    });
    const acts: readonly string[] = POSTS[post].acts;
    const isGated = isReserved(post) || acts.includes('accept');
    expect(appoint(other, { others: [helper] }).includes('STA-02')).toBe(isGated);
    expect(appoint(helper, { others: [other] }).includes('STA-02')).toBe(isGated);
  });

  it('STA-01 R-5.2.2 not by two steps: hired here and of the organ there, in either order', () => {
    const approver = held('township_approver');
    const hiredClerk = held('township_window_clerk', 'outsourced');
    expect(appoint(hiredClerk, { others: [approver] })).toEqual(['STA-01']);
    expect(appoint(approver, { others: [hiredClerk] })).toEqual(['STA-01']);
    expect(appoint(held('township_window_clerk', 'public_institution'), { others: [approver] })).toEqual([]);
    expect(appoint(hiredClerk, { others: [held('township_issue_clerk')] })).toEqual([]);
  });

  it('STA-01 STA-02 only while both hold, and only of the same person', () => {
    const approver = held('township_approver', 'civil_servant', { until: localDate('2026-03-31') });
    const later = { from: localDate('2026-04-01') };
    expect(appoint(held('township_window_clerk', 'outsourced', later), { others: [approver] })).toEqual([]);
    const somebody = { personId: 'another' };
    expect(appoint(held('village_helper', 'volunteer', somebody), { others: [approver] })).toEqual([]);
  });

  it('GOV-08 nobody records a post of their own', () => {
    expect(appoint(held('township_window_clerk'), { recorderId: 'one' })).toEqual(['GOV-08']);
    expect(appoint(held('township_window_clerk'), { recorderId: 'manager' })).toEqual([]);
  });
});

describe('employment', () => {
  const change = (state: Appointment | null, employment: Employment, others: readonly Appointment[] = []) =>
    codesOf(decideEmploymentChange(state, { employment }, { others }));

  it.each(POST_NAMES)('STA-01 R-5.2.2 whoever is %s is not hired out by a second step', (post) => {
    for (const employment of Object.keys(EMPLOYMENT_NAMES) as Employment[]) {
      if (employment === 'civil_servant') continue;
      const isOfTheOrgan = employment === 'public_institution';
      const codes = change(held(post), employment);
      expect(codes, employment).toEqual(isReserved(post) && !isOfTheOrgan ? ['STA-01'] : []);
    }
  });

  it('STA-01 nor beside a reserved post of the same person; GOV-01 no change; GOV-04 no appointment', () => {
    const clerk = held('township_window_clerk', 'public_institution');
    expect(change(clerk, 'outsourced', [clerk, held('township_reviewer')])).toEqual(['STA-01']);
    expect(change(clerk, 'public_institution')).toEqual(['GOV-01']);
    expect(change(null, 'outsourced')).toEqual(['GOV-04']);
  });

  it('design §6 the change and the training are folded into the appointment', () => {
    const envelope = { at: NOW, actor: 'a', actingFor: null, version: 2, typeVersion: 1 };
    const before = held('township_window_clerk', 'civil_servant', { trainedItemIds: ['x'] });
    const hired = evolveAppointment(before, {
      ...envelope,
      type: 'employmentChanged',
      payload: { employment: 'outsourced' },
    });
    const trained = evolveAppointment(hired, {
      ...envelope,
      type: 'trainingRecorded',
      payload: { itemIds: ['x', 'y'] },
    });
    expect(trained).toEqual({ ...before, employment: 'outsourced', trainedItemIds: ['x', 'y'] });
  });
});

describe('training, leave and the end', () => {
  it('R-5.2.5 only what is new is recorded; GOV-01, GOV-03, GOV-04', () => {
    const clerk = held('township_window_clerk', 'outsourced', { trainedItemIds: ['x'] });
    const train = (itemIds: string[], state: Appointment | null = clerk) =>
      decideTraining(state, { itemIds }, NOW);
    expect(train(['x', 'y', 'y'])).toMatchObject({ ok: true, events: [{ payload: { itemIds: ['y'] } }] });
    expect(codesOf(train(['x']))).toEqual(['GOV-01']);
    expect(codesOf(train([]))).toEqual(['GOV-03']);
    expect(codesOf(train(['y'], null))).toEqual(['GOV-04']);
    expect(codesOf(train(['y'], { ...clerk, until: localDate('2026-03-15') }))).toEqual(['GOV-04']);
  });

  it('E-12 a cover: another person, the same post and place, days that are known and within', () => {
    const covered = held('township_window_clerk', 'outsourced', { until: localDate('2026-12-31') });
    const days = { from: localDate('2026-03-16'), until: localDate('2026-03-20') };
    const cover = held('township_window_clerk', 'outsourced', {
      ...days,
      id: 'c',
      personId: 'two',
      covers: covered.id,
    });
    const codes = (change: Partial<Appointment>, of: Appointment | null = covered) =>
      appoint({ ...cover, ...change }, { covered: of });
    expect(codes({})).toEqual([]);
    expect(codes({}, null)).toEqual(['GOV-04']);
    expect(codes({ personId: 'one' })).toEqual(['AUT-02']);
    expect(codes({ post: 'township_issue_clerk' })).toEqual(['AUT-02']);
    expect(codes({ until: null })).toEqual(['GOV-02']);
    expect(codes({ until: localDate('2027-01-01') })).toEqual(['GOV-02']);
    expect(codes({ from: localDate('2024-01-01') })).toEqual(['GOV-02']);
  });

  it('STA-06 E-12 whoever keeps a seal or has cases in hand hands them over first', () => {
    const keeper = held('township_seal_keeper');
    const lastDay = localDate('2026-03-31');
    const end = (duties: object) => decidePostingEnd(keeper, { lastDay }, { ...NO_DUTIES, ...duties }, NOW);
    expect(codesOf(end({}))).toEqual([]);
    expect(codesOf(end({ seals: ['甲', '乙'], cases: ['示例-1'] }))).toEqual(['STA-06', 'STA-06', 'STA-06']);
    expect(textsOf(end({ cases: ['示例-1'] }))).toEqual(['该人员还有1件已认领的办件：示例-1。']);
  });
});
