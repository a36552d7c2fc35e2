import { describe, expect, it } from 'vitest';
import { caseWorld, done, submitted, walked } from '../testing/case-world.ts';
import { noticeCommand } from '../testing/commands.ts';
import { TOWN_A } from '../testing/county.ts';
import { at } from '../testing/moment.ts';
import { at3March, cast, STAGES } from '../testing/stages.ts';
import { decideSupplementNotice } from './decide-supplement-notice.ts';
import { nextActOf } from './next-act.ts';

const world = caseWorld('entrusted_decision');
const now = at('2026-03-03', 12);

describe('nextActOf', () => {
  it('R-1.1.7 R-1.2.9 the place comes before acceptance and never again; each stage then has its own act', () => {
    expect(STAGES.map((stage) => nextActOf(at3March(world, stage), true, now))).toEqual([
      ...['confirm_place', 'accept', 'review', 'decide', 'request_seal', 'seal', 'issue', 'deliver'],
      null,
    ]);
  });

  it('R-1.1.7 an item tied to no place is accepted at once', () => {
    expect(nextActOf(at3March(world, 'submitted'), false, now)).toBe('accept');
  });

  it('L-32 L-45 what was asked for is received, a special procedure is ended', () => {
    const received = submitted(world, TOWN_A);
    const told = done(world, received, cast.clerk, now, (c) => decideSupplementNotice(c, noticeCommand(c)));
    expect(nextActOf(told, true, now)).toBe('receive_supplement');
    const paused = walked(world, at3March(world, 'accepted'), [[cast.reviewer, 'pause']]);
    expect(nextActOf(paused, true, at('2026-03-04'))).toBe('resume');
  });
});
