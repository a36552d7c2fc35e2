import { describe, expect, it } from 'vitest';
import { accepted, caseWorld, contextOf, refusalCodes } from '../testing/case-world.ts';
import { TOWN_A, TOWN_B } from '../testing/county.ts';
import { at } from '../testing/moment.ts';
import { at3March, cast } from '../testing/stages.ts';
import { decidePlace } from './decide-place.ts';

const world = caseWorld('entrusted_decision');

describe('确认所涉乡镇', () => {
  const context = contextOf(world, at3March(world, 'submitted'), cast.clerk, at('2026-03-03'));

  it('R-1.1.7 confirms each township once', () => {
    const events = accepted(decidePlace(context, { townships: [TOWN_B, TOWN_A, TOWN_B], placeBound: true }));
    expect(events).toMatchObject([
      { type: 'affectedTownshipsConfirmed', payload: { townships: [TOWN_A, TOWN_B] } },
    ]);
  });

  it('CAS-22 an item tied to a place touches at least one township; another touches none', () => {
    expect(refusalCodes(decidePlace(context, { townships: [], placeBound: true }))).toEqual(['CAS-22']);
    expect(refusalCodes(decidePlace(context, { townships: [], placeBound: false }))).toEqual([]);
  });

  it('CAS-20 after the decision the place is settled', () => {
    const decided = contextOf(world, at3March(world, 'decided'), cast.clerk, at('2026-03-03'));
    expect(refusalCodes(decidePlace(decided, { townships: [TOWN_A], placeBound: true }))).toEqual(['CAS-20']);
  });

  it('AUT-02 AUT-03 only a clerk of the place where the file lies', () => {
    const state = at3March(world, 'submitted');
    const command = { townships: [TOWN_A], placeBound: true };
    const by = (actor: (typeof cast)[keyof typeof cast]) =>
      refusalCodes(decidePlace(contextOf(world, state, actor, at('2026-03-03')), command));
    expect(by(cast.approver)).toEqual(['AUT-02']);
    expect(by(cast.hallClerk)).toEqual(['AUT-03']);
  });
});
