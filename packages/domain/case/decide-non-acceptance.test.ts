import { describe, expect, it } from 'vitest';
import type { NotAcceptedKind } from '../terms/index.ts';
import { caseWorld, contextOf, done, refusalCodes } from '../testing/case-world.ts';
import { content, noticeCommand, supplementCommand, voucher } from '../testing/commands.ts';
import { at } from '../testing/moment.ts';
import { at3March, cast } from '../testing/stages.ts';
import type { CaseState } from './case-state.ts';
import { decideNonAcceptance } from './decide-non-acceptance.ts';
import { decideSupplementAtWindow } from './decide-supplement.ts';
import { decideSupplementNotice } from './decide-supplement-notice.ts';

const world = caseWorld('entrusted_decision');
const NOW = at('2026-03-04');
const received = at3March(world, 'submitted');
const waiting = done(world, received, cast.clerk, NOW, (c) => decideSupplementNotice(c, noticeCommand(c)));
const command = (kind: NotAcceptedKind) => ({ kind, reason: content('why'), voucher: voucher() });

function refusedFor(state: CaseState, kind: NotAcceptedKind): string[] {
  return refusalCodes(decideNonAcceptance(contextOf(world, state, cast.clerk, NOW), command(kind)));
}

describe('不予受理', () => {
  it.each(['not_required', 'not_competent'] as const)(
    'L-32 %s ends the case with a dated voucher',
    (kind) => {
      const ended = done(world, received, cast.clerk, NOW, (c) => decideNonAcceptance(c, command(kind)));
      expect(ended).toMatchObject({
        status: 'not_accepted',
        closedAt: NOW,
        notAccepted: { kind, voucher: { number: '受理-1' } },
      });
    },
  );

  it('L-32 E-25 not supplemented, after a notice that is still open', () => {
    expect(refusedFor(waiting, 'not_supplemented')).toEqual([]);
  });

  it('CAS-06 nobody is turned away for not supplementing what was never asked or has been filed', () => {
    expect(refusedFor(received, 'not_supplemented')).toEqual(['CAS-06']);
    const filed = done(world, waiting, cast.clerk, NOW, (c) =>
      decideSupplementAtWindow(c, supplementCommand(c)),
    );
    expect(refusedFor(filed, 'not_supplemented')).toEqual(['CAS-06']);
  });

  it('CAS-20 not after acceptance', () => {
    expect(refusedFor(at3March(world, 'accepted'), 'not_competent')).toEqual(['CAS-20']);
  });
});
