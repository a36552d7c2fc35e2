import { describe, expect, it } from 'vitest';
import { caseWorld, contextOf, done, refusalCodes, worldOf } from '../testing/case-world.ts';
import { noticeCommand, supplementCommand } from '../testing/commands.ts';
import { without } from '../testing/governance-record.ts';
import { at } from '../testing/moment.ts';
import { at3March, cast } from '../testing/stages.ts';
import type { CaseState } from './case-state.ts';
import { decideSupplementAtWindow } from './decide-supplement.ts';
import { decideSupplementNotice } from './decide-supplement-notice.ts';

const world = caseWorld('entrusted_decision');
const NOW = at('2026-03-04');

function told(state: CaseState, about: readonly string[] = ['material-1']): CaseState {
  return done(world, state, cast.clerk, NOW, (c) =>
    decideSupplementNotice(c, noticeCommand(c, { points: about.map((a, i) => ({ id: `p${i}`, about: a })) })),
  );
}

function supplemented(state: CaseState, materialIds: readonly string[] = ['material-1']): CaseState {
  const materials = materialIds.map((id) => ({ materialId: id, fileId: `new-${id}`, digest: `new-${id}` }));
  return done(world, state, cast.clerk, NOW, (c) =>
    decideSupplementAtWindow(c, supplementCommand(c, { materials })),
  );
}

function second(state: CaseState, about: readonly string[]): string[] {
  const context = contextOf(world, state, cast.clerk, NOW);
  const points = about.map((a, i) => ({ id: `q${i}`, about: a }));
  return refusalCodes(decideSupplementNotice(context, noticeCommand(context, { points })));
}

describe('一次性告知', () => {
  const received = at3March(world, 'submitted');

  it('L-32 tells everything at once; the case waits for the applicant', () => {
    const waiting = told(received, ['material-1', 'field-area']);
    expect(waiting).toMatchObject({ status: 'supplementing', notices: [{ issuedAt: NOW, resolved: [] }] });
    expect(waiting.notices[0]?.chain.length).toBeGreaterThan(5);
  });

  it('CAS-23 a notice without points says nothing', () => {
    expect(second(received, [])).toEqual(['CAS-23']);
  });

  it('CAS-06 no second notice on a point that could be seen the first time', () => {
    const answered = supplemented(told(received));
    expect(second(answered, ['material-2'])).toEqual(['CAS-06']);
    expect(second(answered, ['material-1', 'material-2'])).toEqual(['CAS-06']);
  });

  it('L-32 a new notice may speak of what was newly filed', () => {
    expect(second(supplemented(told(received)), ['material-1'])).toEqual([]);
  });

  it('CAS-06 of three rounds only the last filing counts as new', () => {
    const third = supplemented(told(supplemented(told(received), ['material-1'])), ['material-9']);
    expect(second(third, ['material-1'])).toEqual(['CAS-06']);
    expect(second(third, ['material-9'])).toEqual([]);
  });

  it('CAS-06 nothing newly filed, nothing to tell', () => {
    expect(second(supplemented(told(received), []), ['material-1'])).toEqual(['CAS-06']);
  });

  it('CAS-20 not while one is open, nor after acceptance', () => {
    expect(second(told(received), ['material-1'])).toContain('CAS-20');
    expect(second(at3March(world, 'accepted'), ['material-1'])).toEqual(['CAS-20']);
  });

  it('DLG-09 a notice is an act of the organ and asks the gates', () => {
    const bare = worldOf(without(world.records, 'announcement'));
    const context = contextOf(bare, received, cast.clerk, NOW);
    expect(refusalCodes(decideSupplementNotice(context, noticeCommand(context)))).toEqual(['DLG-09']);
  });
});
