import { describe, expect, it } from 'vitest';
import {
  accepted,
  attempt,
  caseWorld,
  contextOf,
  done,
  recorded,
  refusalCodes,
  submitted,
  walked,
} from '../testing/case-world.ts';
import { content, decisionCommand } from '../testing/commands.ts';
import { BUREAU, TOWN_A } from '../testing/county.ts';
import { at } from '../testing/moment.ts';
import { at3March, cast } from '../testing/stages.ts';
import { localDate } from '../time/index.ts';
import { allowedActs } from './allowed-acts.ts';
import { decideDecision } from './decide-decision.ts';
import { decideOutsideResult, type OutsideResultCommand } from './decide-outside-result.ts';
import { waitingFor } from './waiting-for.ts';

const SYSTEM = '市场主体登记系统';
const NOW = at('2026-03-09');
const world = { ...caseWorld('entrusted_decision'), outsideSystem: SYSTEM };
const reviewed = at3March(world, 'reviewed');
const granted: OutsideResultCommand = {
  outcome: 'granted',
  number: ' 20260309-1 ',
  decidedOn: localDate('2026-03-09'),
  reason: null,
};

const record = (command: Partial<OutsideResultCommand> = {}, actor = cast.approver, state = reviewed) =>
  decideOutsideResult(contextOf(world, state, actor, NOW), { ...granted, ...command });
const decidedOutside = () =>
  done(world, reviewed, cast.approver, NOW, (context) => decideOutsideResult(context, granted));

describe('results of outside systems', () => {
  it('design §5 number, day and result are recorded with the chain of any decision, and no paper', () => {
    const [event] = accepted(record());
    expect(event).toMatchObject({
      type: 'outsideResultRecorded',
      payload: {
        outcome: 'granted',
        mode: 'entrusted_decision',
        deciderId: cast.approver.personId,
        decidingOrganId: BUREAU,
        reason: null,
        result: { system: SYSTEM, number: '20260309-1', decidedOn: '2026-03-09' },
      },
    });
    const state = recorded(reviewed, accepted(record()), NOW);
    expect(state).toMatchObject({ status: 'decided', decision: { document: null } });
    expect(state?.decision?.chain.map(({ gate }) => gate)).toContain('agreement');
  });

  it('design §5 EXT-05 the result is issued and delivered without any seal of ours', () => {
    const state = decidedOutside();
    expect(waitingFor(state, NOW)).toBe('issue');
    const to = (actor: typeof cast.issuer, act: 'request_seal' | 'seal') =>
      refusalCodes(attempt(contextOf(world, state, actor, NOW), act));
    expect(to(cast.reviewer, 'request_seal')).toContain('EXT-05');
    expect(to(cast.keeper, 'seal')).toContain('EXT-05');
    const closed = walked(world, state, [
      [cast.issuer, 'issue', '2026-03-09'],
      [cast.issuer, 'deliver'],
    ]);
    expect(closed).toMatchObject({ status: 'closed', sealUse: null });
  });

  it('EXT-01 EXT-02 such an item is not decided here, and no other item outside', () => {
    const outside = contextOf(world, reviewed, cast.approver, NOW);
    expect(refusalCodes(decideDecision(outside, decisionCommand()))).toEqual(['EXT-01']);
    const here = contextOf({ ...world, outsideSystem: null }, reviewed, cast.approver, NOW);
    expect(refusalCodes(decideOutsideResult(here, granted))).toEqual(['EXT-02']);
  });

  it.each([
    ['tomorrow', '2026-03-10', ['EXT-03']],
    ['before it was accepted', '2026-03-02', ['EXT-03']],
    ['today', '2026-03-09', []],
    ['the day of acceptance', '2026-03-03', []],
  ])('EXT-03 decided %s', (_, day, codes) => {
    expect(refusalCodes(record({ decidedOn: localDate(day) }))).toEqual(codes);
  });

  it('EXT-04 CAS-24 a number is needed, and reasons for a refusal', () => {
    expect(refusalCodes(record({ number: '  ', outcome: 'refused' }))).toEqual(['CAS-24', 'EXT-04']);
    expect(refusalCodes(record({ outcome: 'refused', reason: content('why') }))).toEqual([]);
  });

  it('CAS-03 CAS-20 CAS-21 AUT-02 all gates are asked as for any decision', () => {
    expect(refusalCodes(record({}, cast.clerk))).toContain('AUT-02');
    expect(refusalCodes(record({}, cast.approver, at3March(world, 'accepted')))).toContain('CAS-20');
    const acceptance = { ...caseWorld('entrusted_acceptance'), outsideSystem: SYSTEM };
    const there = walked(acceptance, submitted(acceptance, TOWN_A), [
      [cast.clerk, 'confirm_place'],
      [cast.clerk, 'accept'],
      [cast.reviewer, 'pre_review'],
    ]);
    const context = contextOf(acceptance, there, cast.approver, at('2026-03-03'));
    expect(refusalCodes(decideOutsideResult(context, granted))).toContain('CAS-03');
  });

  it('design §2.6 the screen calls the act by what it is', () => {
    const acts = allowedActs(contextOf(world, reviewed, cast.approver, NOW));
    expect(acts.find(({ act }) => act === 'decide')).toEqual({
      act: 'decide',
      name: '登记外部办理结果',
      consequence: `登记${SYSTEM}的编号、日期和结果；本系统不另行出具证照。`,
      allowed: true,
      refusals: [],
    });
  });
});
