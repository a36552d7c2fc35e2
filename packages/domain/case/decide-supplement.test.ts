import { describe, expect, it } from 'vitest';
import { accepted, caseWorld, contextOf, done, recorded, refusalCodes } from '../testing/case-world.ts';
import { content, noticeCommand, supplementCommand } from '../testing/commands.ts';
import { at } from '../testing/moment.ts';
import { at3March, cast } from '../testing/stages.ts';
import { decideSupplementAtWindow, decideSupplementOnline } from './decide-supplement.ts';
import { decideSupplementNotice } from './decide-supplement-notice.ts';

const world = caseWorld('entrusted_decision');
const points = [
  { id: 'p1', about: 'material-1' },
  { id: 'p2', about: 'material-2' },
];
const waiting = done(world, at3March(world, 'submitted'), cast.clerk, at('2026-03-04'), (c) =>
  decideSupplementNotice(c, noticeCommand(c, { points })),
);
const NOW = at('2026-03-16');

describe('接收补正材料', () => {
  it('L-32 a complete supplement brings the case back, and the five days count from its receipt', () => {
    const complete = done(world, waiting, cast.clerk, NOW, (c) =>
      decideSupplementAtWindow(c, supplementCommand(c)),
    );
    expect(complete).toMatchObject({ status: 'submitted', receivedAt: NOW });
    expect(complete.materials.filter((m) => m.round === 1)).toHaveLength(2);
  });

  it('L-32 while a point is open the case keeps waiting and its receipt stays incomplete', () => {
    const half = done(world, waiting, cast.clerk, NOW, (c) =>
      decideSupplementAtWindow(
        c,
        supplementCommand(c, { resolvedPoints: ['p2'], answers: content('new answers') }),
      ),
    );
    expect(half).toMatchObject({
      status: 'supplementing',
      receivedAt: at('2026-03-02'),
      answers: content('new answers'),
    });
    const rest = done(world, half, cast.clerk, NOW, (c) => decideSupplementAtWindow(c, supplementCommand(c)));
    expect(rest.status).toBe('submitted');
  });

  it.each([
    ['no point', []],
    ['an unknown point', ['p9']],
    ['a point beside an unknown one', ['p1', 'p9']],
  ])('CAS-23 the answer must name points of the notice: %s', (_what, resolvedPoints) => {
    const context = contextOf(world, waiting, cast.clerk, NOW);
    const command = supplementCommand(context, { resolvedPoints });
    expect(refusalCodes(decideSupplementAtWindow(context, command))).toEqual(['CAS-23']);
    expect(refusalCodes(decideSupplementOnline(waiting, command, NOW))).toEqual(['CAS-23']);
  });

  it('CAS-23 a point answered before, or of another notice, is not open', () => {
    const half = recorded(
      waiting,
      accepted(
        decideSupplementOnline(
          waiting,
          supplementCommand({ state: waiting }, { resolvedPoints: ['p1'] }),
          NOW,
        ),
      ),
      NOW,
    );
    if (half === null) throw new Error('no case');
    expect(
      refusalCodes(
        decideSupplementOnline(half, supplementCommand({ state: half }, { resolvedPoints: ['p1'] }), NOW),
      ),
    ).toEqual(['CAS-23']);
    expect(
      refusalCodes(
        decideSupplementOnline(waiting, supplementCommand({ state: waiting }, { noticeId: 'other' }), NOW),
      ),
    ).toEqual(['CAS-23']);
  });

  it('CAS-20 nothing to supplement before a notice', () => {
    const state = at3March(world, 'submitted');
    const context = contextOf(world, state, cast.clerk, at('2026-03-03'));
    expect(refusalCodes(decideSupplementAtWindow(context, supplementCommand(context)))).toEqual(['CAS-20']);
    expect(refusalCodes(decideSupplementOnline(state, supplementCommand(context), NOW))).toEqual(['CAS-20']);
  });

  it('AUT-03 at a window of the place that keeps the file', () => {
    const context = contextOf(world, waiting, cast.hallClerk, NOW);
    expect(refusalCodes(decideSupplementAtWindow(context, supplementCommand(context)))).toEqual(['AUT-03']);
  });
});
