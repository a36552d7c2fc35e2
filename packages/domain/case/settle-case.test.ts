import { describe, expect, it } from 'vitest';
import {
  attempt,
  caseFacts,
  caseWorld,
  contextOf,
  done,
  refusalCodes,
  submitted,
  walked,
  worldOf,
} from '../testing/case-world.ts';
import { noticeCommand, supplementCommand } from '../testing/commands.ts';
import { TOWN_A, TOWN_B } from '../testing/county.ts';
import { without } from '../testing/governance-record.ts';
import { at } from '../testing/moment.ts';
import { cast } from '../testing/stages.ts';
import { addMilliseconds, makeCalendar } from '../time/index.ts';
import { officialYears } from '../time/testing/official-calendar.ts';
import { outcomeClockOf } from './case-clock.ts';
import { decideSupplementAtWindow } from './decide-supplement.ts';
import { decideSupplementNotice } from './decide-supplement-notice.ts';
import { settleCase } from './settle-case.ts';

const world = caseWorld('entrusted_decision');
/** Received Monday 2026-03-02: the fifth working day is Monday 2026-03-09. */
const received = submitted(world, TOWN_A);
const facts = caseFacts(world, TOWN_A);
const dueEnd = addMilliseconds(at('2026-03-10', 0), -1);

describe('视为受理', () => {
  it('L-32 until 24:00 of the fifth working day nothing is deemed', () => {
    expect(settleCase(received, facts, dueEnd)).toEqual({ state: received, due: [] });
    expect(outcomeClockOf(received, world.calendar, dueEnd)).toMatchObject({
      state: 'running',
      dueOn: '2026-03-09',
    });
  });

  it('L-32 E-26 after it the case is accepted as from the day of receipt, by nobody', () => {
    const { state, due } = settleCase(received, facts, at('2026-03-10', 0));
    expect(due).toHaveLength(1);
    expect(state).toMatchObject({
      status: 'accepted',
      version: received.version + 1,
      acceptance: {
        mode: 'entrusted_decision',
        acceptedAt: received.receivedAt,
        deemed: true,
        acceptorId: null,
        clockStartsOn: '2026-03-02',
        voucher: null,
      },
    });
    expect(settleCase(state, facts, at('2026-03-20')).due).toEqual([]);
  });

  it('L-32 the worked example of the 2026 calendar: received 2026-09-21, deemed from 2026-09-30', () => {
    const late = submitted(world, TOWN_A, { receivedAt: at('2026-09-21') });
    expect(settleCase(late, facts, addMilliseconds(at('2026-09-30', 0), -1)).due).toEqual([]);
    expect(settleCase(late, facts, at('2026-09-30', 0)).due).toHaveLength(1);
  });

  it('L-32 a notice stops the five days, the full supplement starts them anew', () => {
    const told = done(world, received, cast.clerk, at('2026-03-06'), (c) =>
      decideSupplementNotice(c, noticeCommand(c)),
    );
    expect(settleCase(told, facts, at('2026-05-06')).due).toEqual([]);
    const filed = done(world, told, cast.clerk, at('2026-03-16'), (c) =>
      decideSupplementAtWindow(c, supplementCommand(c)),
    );
    expect(settleCase(filed, facts, at('2026-03-23')).due).toEqual([]);
    expect(settleCase(filed, facts, at('2026-03-24')).state.acceptance?.clockStartsOn).toBe('2026-03-16');
  });

  it('L-82 an unknown calendar year is never deemed', () => {
    const until2026 = worldOf(world.records, makeCalendar(officialYears.filter((y) => y.year <= 2026)));
    const late = submitted(until2026, TOWN_A, { receivedAt: at('2026-12-29') });
    const short = caseFacts(until2026, TOWN_A);
    expect(settleCase(late, short, at('2027-06-01')).due).toEqual([]);
    expect(outcomeClockOf(late, until2026.calendar, at('2027-06-01'))).toMatchObject({
      state: 'unknown_calendar',
      unknownYear: 2027,
    });
  });

  it('R-1.1.6 at the county hall the deemed case is the county’s own', () => {
    const atHall = submitted(world, null);
    expect(settleCase(atHall, caseFacts(world, null), at('2026-03-11')).state.acceptance?.mode).toBe(
      'own_power',
    );
  });

  it('E-03 the mode is the one of the receipt as known then; without the power the township only passes it on', () => {
    const bare = worldOf(without(world.records, 'go live'));
    expect(settleCase(received, caseFacts(bare, TOWN_A), at('2026-03-11')).state.acceptance?.mode).toBe(
      'entrusted_acceptance',
    );
    // Facts loaded for a neighbour who looks at the case prove no power of the township where it lies.
    expect(settleCase(received, caseFacts(world, TOWN_B), at('2026-03-11')).state.acceptance?.mode).toBe(
      'entrusted_acceptance',
    );
  });

  it('L-32 a deemed case is reviewed and decided like any other, and can no longer be turned away', () => {
    const later = at('2026-03-11');
    expect(refusalCodes(attempt(contextOf(world, received, cast.clerk, later), 'not_accept'))).toEqual([
      'CAS-20',
    ]);
    const decided = walked(world, received, [
      [cast.clerk, 'confirm_place', '2026-03-11'],
      [cast.reviewer, 'review'],
      [cast.approver, 'decide'],
    ]);
    expect(decided.acceptance?.deemed).toBe(true);
    expect(decided.version).toBe(received.version + 4);
  });
});
