import { describe, expect, it } from 'vitest';
import { attempt, caseWorld, contextOf, done, refusalCodes, walked } from '../testing/case-world.ts';
import { at } from '../testing/moment.ts';
import { at3March, cast } from '../testing/stages.ts';
import { PAUSE_KINDS, type PauseKind } from '../time/index.ts';
import { clockOf } from './case-clock.ts';
import { decidePause, decideResume } from './decide-pause.ts';

const world = caseWorld('entrusted_decision');
const running = at3March(world, 'accepted');
const NOW = at('2026-03-04');

describe('暂停期限 and 恢复期限', () => {
  const context = contextOf(world, running, cast.reviewer, NOW);

  it.each(PAUSE_KINDS)('L-45 %s stops the clock from today', (kind) => {
    const paused = done(world, running, cast.reviewer, NOW, (c) =>
      decidePause(c, { pauseId: 'a', kind, noticeNumber: '听证-1' }),
    );
    expect(paused.pauses).toEqual([{ id: 'a', kind, from: '2026-03-04', through: null }]);
  });

  it('CAS-08 no other reason stops it, and none without a written notice', () => {
    const survey = 'site_survey' as PauseKind;
    expect(
      refusalCodes(decidePause(context, { pauseId: 'a', kind: survey, noticeNumber: '现场-1' })),
    ).toEqual(['CAS-08']);
    expect(refusalCodes(decidePause(context, { pauseId: 'a', kind: 'hearing', noticeNumber: ' ' }))).toEqual([
      'CAS-08',
    ]);
  });

  it('CAS-20 no clock runs before acceptance or after the decision', () => {
    for (const stage of ['placed', 'decided'] as const) {
      const other = contextOf(world, at3March(world, stage), cast.reviewer, NOW);
      expect(refusalCodes(attempt(other, 'pause'))).toEqual(['CAS-20']);
    }
  });

  it('L-45 the days from the first through the last are taken out of the limit', () => {
    const before = clockOf(running, world.calendar, NOW);
    expect(before).toMatchObject({
      promisedDueOn: '2026-03-17',
      statutoryDueOn: '2026-03-31',
      state: 'running',
    });
    const resumed = walked(world, running, [
      [cast.reviewer, 'pause', '2026-03-04'],
      [cast.reviewer, 'resume', '2026-03-06'],
    ]);
    expect(clockOf(resumed, world.calendar, at('2026-03-09'))).toMatchObject({ promisedDueOn: '2026-03-20' });
  });

  it('CAS-20 only a pause that lasts can end, once', () => {
    expect(refusalCodes(decideResume(context, { pauseId: 'a' }))).toEqual(['CAS-20']);
    const resumed = walked(world, running, [
      [cast.reviewer, 'pause', '2026-03-04'],
      [cast.reviewer, 'resume', '2026-03-06'],
    ]);
    const again = contextOf(world, resumed, cast.reviewer, at('2026-03-09'));
    expect(refusalCodes(decideResume(again, { pauseId: resumed.pauses[0]?.id ?? '' }))).toEqual(['CAS-20']);
  });
});
