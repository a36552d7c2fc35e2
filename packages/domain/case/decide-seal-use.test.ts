import { describe, expect, it } from 'vitest';
import { attempt, caseWorld, contextOf, done, refusalCodes, worldOf } from '../testing/case-world.ts';
import { sealUseCommand } from '../testing/commands.ts';
import { TOWN_A } from '../testing/county.ts';
import { sealStatusRecord } from '../testing/delegated-pair.ts';
import { changed } from '../testing/governance-record.ts';
import { at } from '../testing/moment.ts';
import { person } from '../testing/people.ts';
import { at3March, cast } from '../testing/stages.ts';
import { decideSealUse } from './decide-seal-use.ts';

const world = caseWorld('entrusted_decision');
const NOW = at('2026-03-05');
const requested = at3March(world, 'requested');

/** The keeper's person in a world where that person keeps the seal. */
function keptBy(personId: string) {
  return {
    keeper: person('township_seal_keeper', TOWN_A, { personId }),
    kept: worldOf(changed(world.records, 'seal handed over', { personId })),
  };
}

describe('用印', () => {
  it('R-1.2.8 one impression by the keeper, bound to person, file and digest', () => {
    const state = done(world, requested, cast.keeper, NOW, (c) => decideSealUse(c, sealUseCommand(c)));
    expect(state.sealUse).toMatchObject({
      sealId: 'seal-town-a',
      keeperId: cast.keeper.personId,
      fileDigest: 'digest-sealed',
      at: NOW,
    });
    expect(state.sealUse?.chain.map((l) => l.gate)).toContain('seal');
    expect(refusalCodes(attempt(contextOf(world, state, cast.keeper, NOW), 'seal'))).toEqual(['CAS-20']);
  });

  it('SEA-04 E-14 another content than the requested one', () => {
    const context = contextOf(world, requested, cast.keeper, NOW);
    expect(refusalCodes(decideSealUse(context, sealUseCommand(context, { contentDigest: 'other' })))).toEqual(
      ['SEA-04'],
    );
  });

  it('SEA-04 nothing is sealed without a request', () => {
    expect(
      refusalCodes(attempt(contextOf(world, at3March(world, 'decided'), cast.keeper, NOW), 'seal')),
    ).toEqual(['SEA-04']);
  });

  it('SEA-04 E-12 only the present keeper', () => {
    const other = person('township_seal_keeper', TOWN_A, { personId: 'somebody' });
    expect(refusalCodes(attempt(contextOf(world, requested, other, NOW), 'seal'))).toEqual(['SEA-04']);
  });

  it.each([
    ['accepted the case', cast.clerk.personId],
    ['decided it', cast.approver.personId],
  ])('CAS-21 not by the person who %s', (_what, personId) => {
    const { keeper, kept } = keptBy(personId);
    expect(refusalCodes(attempt(contextOf(kept, requested, keeper, NOW), 'seal'))).toEqual(['CAS-21']);
  });

  it('SEA-04 not by the person who asked for the seal', () => {
    const { keeper, kept } = keptBy(cast.reviewer.personId);
    expect(refusalCodes(attempt(contextOf(kept, requested, keeper, NOW), 'seal'))).toEqual(['SEA-04']);
  });

  it('CAS-21 SEA-04 whoever accepted, decided and asked is told all of it', () => {
    const me = 'one-person';
    const state = {
      ...requested,
      acceptance: requested.acceptance && { ...requested.acceptance, acceptorId: me },
      decision: requested.decision && { ...requested.decision, deciderId: me },
      sealRequest: requested.sealRequest && { ...requested.sealRequest, requesterId: me },
    };
    const { keeper, kept } = keptBy(me);
    const answer = attempt(contextOf(kept, state, keeper, NOW), 'seal');
    expect(answer.ok ? [] : answer.refusals.map((r) => r.code)).toEqual(['CAS-21', 'CAS-21', 'SEA-04']);
  });

  it('SEA-03 E-10 a seal stopped after the request, told once', () => {
    const stopped = worldOf([...world.records, sealStatusRecord(TOWN_A, 'lost', '2026-03-05')]);
    const answer = attempt(contextOf(stopped, requested, cast.keeper, NOW), 'seal');
    expect(answer.ok ? [] : answer.refusals.map((r) => r.code)).toEqual(['SEA-03']);
  });

  it('STA-01 hired staff keep no seal', () => {
    const hired = person('township_seal_keeper', TOWN_A, { employment: 'outsourced' });
    expect(refusalCodes(attempt(contextOf(world, requested, hired, NOW), 'seal'))).toEqual(['STA-01']);
  });
});
