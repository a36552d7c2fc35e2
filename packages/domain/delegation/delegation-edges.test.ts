import { describe, expect, it } from 'vitest';
import { codesOf, textsOf } from '../testing/codes-of.ts';
import { addMilliseconds, localDate } from '../time/index.ts';
import { isAgreementSuspended, lastDayOf } from './agreement.ts';
import { townshipGovernmentOn } from './check-parties.ts';
import { decideAgreementSigning } from './decide-agreement-signing.ts';
import { decideAnnouncement } from './decide-announcement.ts';
import { decideReadiness } from './decide-readiness.ts';
import { listVersionOn } from './delegation-list.ts';
import {
  agreement,
  announced,
  announcement,
  empty,
  file,
  list,
  readiness,
  sign,
  signMemo,
  start,
  suspend,
  terms,
} from './testing/commands.ts';
import {
  EARLIER,
  MUCH_LATER,
  NOW,
  organisation,
  organisations,
  recallOf,
  TODAY,
  TOMORROW,
  YESTERDAY,
} from './testing/county-of-tests.ts';

describe('edges of the rules', () => {
  it('GOV-02 a filing may be of the day of signing, a suspension of the last day', () => {
    expect(codesOf(file({ filedOn: YESTERDAY }))).toEqual([]);
    expect(codesOf(suspend({ from: MUCH_LATER, until: null }))).toEqual([]);
  });

  it('GOV-01 another generation is announced, another preparation made anew', () => {
    const before = { ...announcement, generation: 2, recordedAt: NOW };
    const state = { ...empty, announcements: [before] };
    expect(codesOf(decideAnnouncement(state, announcement, { list }, NOW))).toEqual([]);
    const later = { kind: 'accounts', from: TODAY, until: null, recordedAt: NOW } as const;
    const command = { ...readiness, from: YESTERDAY };
    expect(codesOf(decideReadiness({ ...empty, readiness: [later] }, command, { list }, NOW))).toEqual([]);
    const same = { ...later, from: YESTERDAY, until: TODAY };
    expect(codesOf(decideReadiness({ ...empty, readiness: [same] }, readiness, { list }, NOW))).toEqual([
      'GOV-01',
    ]);
  });

  it('DLG-10 nothing is prepared or announced where no list was ever published', () => {
    expect(codesOf(decideReadiness(null, readiness, { list: null }, NOW))).toEqual(['DLG-10']);
    expect(codesOf(decideAnnouncement(null, announcement, { list: null }, NOW))).toEqual(['DLG-10']);
  });

  it('DLG-04 a memo with somebody who is not on record', () => {
    expect(codesOf(signMemo({ supervisorId: 'nobody' }))).toEqual(['DLG-04']);
  });

  it('GOV-01 DLG-13 another generation’s start or recall is not this one’s', () => {
    const goLives = [{ generation: 2, startOn: TODAY, recordedAt: NOW }];
    const state = { ...announced, goLives, recalls: [recallOf(2)] };
    expect(codesOf(start({}, state))).toEqual([]);
    const twice = [...announced.announcements, { ...announcement, generation: 2, recordedAt: NOW }];
    expect(codesOf(start({}, { ...announced, announcements: twice }))).toEqual([]);
  });

  it('R-1.2.12 a mass organisation that holds the power entrusts too', () => {
    const federation = organisation('holder', 'mass_organisation', null, [
      ['power_holder', 'i1'],
      ['power_holder', 'i2'],
    ]);
    const known = { organisations: new Map([...organisations, ['holder', federation]]) };
    expect(codesOf(decideAgreementSigning(null, terms, known, NOW))).toEqual([]);
  });

  it('DLG-06 the same thing wrong with two items is told once', () => {
    expect(textsOf(sign({ departmentId: 'watcher' }))).toEqual(['watcher在2023-06-16不是该事项的赋权部门。']);
  });

  it('E-05 the government of a township is the one that exists on the day', () => {
    const gov = (id: string, validFrom: typeof TODAY, validUntil: typeof TODAY | null) => ({
      ...organisation(id, 'township_government', 't1', []),
      validFrom,
      validUntil,
    });
    const all = new Map(
      [
        gov('old', EARLIER, YESTERDAY),
        { ...organisation('bureau', 'county_department', 't1', []) },
        gov('new', TODAY, null),
      ].map((o) => [o.id, o]),
    );
    const on = (day: typeof TODAY) => townshipGovernmentOn(all, 't1', day)?.id ?? null;
    expect([EARLIER, YESTERDAY, TODAY, MUCH_LATER].map(on)).toEqual(['old', 'old', 'new', 'new']);
    expect(on(localDate('2022-12-31'))).toBeNull();
    expect(townshipGovernmentOn(all, 't2', TODAY)).toBeNull();
  });

  it('R-2.2.1 of the list versions known and effective the newest counts, whatever their order', () => {
    const version = (number: number, from: typeof TODAY) => ({
      version: number,
      publishedOn: EARLIER,
      effectiveFrom: from,
      rows: [],
      recordedAt: NOW,
    });
    const [one, two, three] = [version(1, EARLIER), version(2, TODAY), version(3, TODAY)];
    const newestOf = (versions: (typeof one)[], day: typeof TODAY, knownAt = NOW) =>
      listVersionOn({ townshipId: 't1', versions }, day, knownAt)?.version ?? null;
    expect(newestOf([one, two, three], TODAY)).toBe(3);
    expect(newestOf([three, two, one], TODAY)).toBe(3);
    expect(newestOf([two, one], TODAY)).toBe(2);
    expect(newestOf([two, one], YESTERDAY)).toBe(1);
    expect(newestOf([one, two], TODAY, addMilliseconds(NOW, -1))).toBeNull();
  });

  it('design §2.1 DLG-13 a suspension or termination counts once it is known', () => {
    const before = addMilliseconds(NOW, -1);
    const suspended = {
      ...agreement,
      suspensions: [{ from: TODAY, until: TOMORROW, recordedAt: NOW }],
      termination: { lastDay: TODAY, reason: '示例', recordedAt: NOW },
    };
    const days = [YESTERDAY, TODAY, TOMORROW, localDate('2023-06-17')];
    expect(days.map((day) => isAgreementSuspended(suspended, day, NOW))).toEqual([false, true, true, false]);
    expect(isAgreementSuspended(suspended, TODAY, before)).toBe(false);
    expect([lastDayOf(suspended, before), lastDayOf(suspended, NOW)]).toEqual([MUCH_LATER, TODAY]);
  });

  it('E-01 a run-off of one day is one', () => {
    expect(codesOf(sign({ inFlight: { kind: 'finish', withinDays: 1 } }))).toEqual([]);
  });
});
