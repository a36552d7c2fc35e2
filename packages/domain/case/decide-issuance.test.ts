import { describe, expect, it } from 'vitest';
import { attempt, caseWorld, contextOf, done, refusalCodes, worldOf } from '../testing/case-world.ts';
import { ITEM_X, TOWN_A } from '../testing/county.ts';
import { recallRecord } from '../testing/delegated-pair.ts';
import { at } from '../testing/moment.ts';
import { at3March, cast } from '../testing/stages.ts';

const world = caseWorld('entrusted_decision');
const NOW = at('2026-03-05');
const recalled = worldOf([
  ...world.records,
  recallRecord({ townshipId: TOWN_A, itemId: ITEM_X }, '2026-03-05'),
]);

describe('出件 and 送达', () => {
  it('R-5.3.2 L-44 the sealed paper is issued and delivered, and the case is closed', () => {
    const issued = done(world, at3March(world, 'sealed'), cast.issuer, NOW, (c) => attempt(c, 'issue'));
    expect(issued).toMatchObject({ status: 'issued', issuedAt: NOW, closedAt: null });
    const closed = done(world, issued, cast.issuer, NOW, (c) => attempt(c, 'deliver'));
    expect(closed).toMatchObject({ status: 'closed', closedAt: NOW });
  });

  it('CAS-20 nothing is issued without its seal, nothing delivered that is not issued', () => {
    const decided = contextOf(world, at3March(world, 'requested'), cast.issuer, NOW);
    expect(refusalCodes(attempt(decided, 'issue'))).toEqual(['CAS-20']);
    const sealed = contextOf(world, at3March(world, 'sealed'), cast.issuer, NOW);
    expect(refusalCodes(attempt(sealed, 'deliver'))).toEqual(['CAS-20']);
  });

  it('DLG-13 issuing asks the gates; delivering what was lawfully issued does not', () => {
    expect(
      refusalCodes(attempt(contextOf(recalled, at3March(world, 'sealed'), cast.issuer, NOW), 'issue')),
    ).toEqual(['DLG-13']);
    expect(
      refusalCodes(attempt(contextOf(recalled, at3March(world, 'issued'), cast.issuer, NOW), 'deliver')),
    ).toEqual([]);
  });

  it('AUT-02 the window clerk does not issue', () => {
    expect(
      refusalCodes(attempt(contextOf(world, at3March(world, 'sealed'), cast.clerk, NOW), 'issue')),
    ).toEqual(['AUT-02']);
  });
});
