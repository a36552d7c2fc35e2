import { describe, expect, it } from 'vitest';
import { caseFacts, caseWorld, done, submitted, walked } from '../testing/case-world.ts';
import { noticeCommand } from '../testing/commands.ts';
import { TOWN_A } from '../testing/county.ts';
import { at } from '../testing/moment.ts';
import { at3March, cast, STAGES } from '../testing/stages.ts';
import { flagsOf } from './case-flags.ts';
import { lightOf } from './case-light.ts';
import { decideSupplementNotice } from './decide-supplement-notice.ts';
import { settleCase } from './settle-case.ts';
import { standingWaitOf, waitingFor } from './waiting-for.ts';

const world = caseWorld('entrusted_decision');
const { calendar } = world;
const now = at('2026-03-03', 12);

describe('waitingFor', () => {
  it('R-1.2.9 委托办理: every stage waits for its next act, a delivered case for none', () => {
    expect(STAGES.map((stage) => waitingFor(at3March(world, stage), now))).toEqual([
      ...['accept', 'accept', 'review', 'decide', 'request_seal', 'seal', 'issue', 'deliver'],
      null,
    ]);
  });

  it('R-1.3.3 委托受理: pre-review, then the way to the county, then review and decision there', () => {
    const entrusted = caseWorld('entrusted_acceptance');
    const steps = [
      [cast.clerk, 'confirm_place'],
      [cast.clerk, 'accept'],
      [cast.reviewer, 'pre_review'],
      [cast.reviewer, 'transfer'],
      [cast.countyReviewer, 'take_over'],
      [cast.countyReviewer, 'review'],
    ] as const;
    const waits = steps.map((_, index) =>
      waitingFor(walked(entrusted, submitted(entrusted, TOWN_A), steps.slice(0, index + 1)), now),
    );
    expect(waits).toEqual(['accept', 'pre_review', 'transfer', 'take_over', 'review', 'decide']);
  });

  it('L-32 L-45 the applicant, or a special procedure', () => {
    const received = submitted(world, TOWN_A);
    const told = done(world, received, cast.clerk, now, (c) => decideSupplementNotice(c, noticeCommand(c)));
    expect(waitingFor(told, now)).toBe('supplement');
    expect(lightOf(told, calendar, now)).toBeNull();
    const paused = walked(world, at3March(world, 'accepted'), [[cast.reviewer, 'pause']]);
    expect(waitingFor(paused, at('2026-03-04'))).toBe('special_procedure');
    expect(flagsOf(paused, calendar, at('2026-03-04'))).toEqual(['paused']);
  });

  it('L-45 a row stands under the procedure until it is ended, and from that day on under what comes next', () => {
    const paused = walked(world, at3March(world, 'accepted'), [[cast.reviewer, 'pause']]);
    expect(standingWaitOf(paused)).toBe('special_procedure');
    const resumed = { ...paused, pauses: paused.pauses.map((pause) => ({ ...pause, through: pause.from })) };
    expect(standingWaitOf(resumed)).toBe('review');
    expect(STAGES.map((stage) => standingWaitOf(at3March(world, stage)))).toEqual(
      STAGES.map((stage) => waitingFor(at3March(world, stage), at('2026-03-20'))),
    );
  });
});

describe('lights and flags', () => {
  it('E-28 L-32 the five days of the receipt: yellow on the third, orange on the fourth', () => {
    const received = submitted(world, TOWN_A);
    const lights = ['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-09'].map((day) =>
      lightOf(received, calendar, at(day)),
    );
    expect(lights).toEqual(['green', 'green', 'yellow', 'orange', 'orange']);
  });

  it('E-28 late is red and flagged, and the flag stays when it is decided late', () => {
    const accepted = at3March(world, 'accepted');
    expect(lightOf(accepted, calendar, at('2026-03-04'))).toBe('green');
    expect(flagsOf(accepted, calendar, at('2026-03-04'))).toEqual([]);
    expect(lightOf(accepted, calendar, at('2026-04-20'))).toBe('red');
    expect(flagsOf(accepted, calendar, at('2026-04-20'))).toEqual(['overdue']);
    const decidedInTime = at3March(world, 'decided');
    expect(lightOf(decidedInTime, calendar, at('2026-04-20'))).toBeNull();
    expect(flagsOf(decidedInTime, calendar, at('2026-04-20'))).toEqual([]);
  });

  it('E-26 deemed acceptance is flagged', () => {
    const later = at('2026-03-11');
    const { state } = settleCase(submitted(world, TOWN_A), caseFacts(world, TOWN_A), later);
    expect(flagsOf(state, calendar, later)).toEqual(['deemed_accepted']);
    expect(waitingFor(state, later)).toBe('review');
  });

  it('E-24 L-45 a case that has ended or is decided is not paused any more, and has no light', () => {
    const paused = walked(world, at3March(world, 'accepted'), [[cast.reviewer, 'pause', '2026-03-04']]);
    const withdrawn = walked(world, paused, [[cast.clerk, 'withdraw', '2026-03-05']]);
    expect(flagsOf(paused, calendar, at('2026-03-06'))).toEqual(['paused']);
    expect(flagsOf(withdrawn, calendar, at('2026-03-06'))).toEqual([]);
    expect(lightOf(withdrawn, calendar, at('2026-03-06'))).toBeNull();
    expect(waitingFor(withdrawn, at('2026-03-06'))).toBeNull();
    expect(waitingFor({ ...withdrawn, transit: paused.transit, status: 'accepted' }, now)).toBeNull();
    const decided = { ...at3March(world, 'decided'), pauses: paused.pauses };
    expect(flagsOf(decided, calendar, at('2026-03-06'))).toEqual([]);
  });

  it('L-32 before acceptance no clock of the case runs and nothing is late', () => {
    expect(flagsOf(submitted(world, TOWN_A), calendar, at('2026-03-04'))).toEqual([]);
  });
});
