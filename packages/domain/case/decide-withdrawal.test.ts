import { describe, expect, it } from 'vitest';
import { attempt, caseWorld, contextOf, done, refusalCodes, worldOf } from '../testing/case-world.ts';
import { organisationRecords } from '../testing/county.ts';
import { at } from '../testing/moment.ts';
import { at3March, cast } from '../testing/stages.ts';

const world = caseWorld('entrusted_decision');
const NOW = at('2026-03-05');

describe('撤回申请', () => {
  it.each(['submitted', 'accepted', 'reviewed'] as const)(
    'E-24 any time before the decision: %s',
    (stage) => {
      const state = done(world, at3March(world, stage), cast.clerk, NOW, (c) => attempt(c, 'withdraw'));
      expect(state).toMatchObject({ status: 'withdrawn', closedAt: NOW });
    },
  );

  it.each(['decided', 'issued', 'delivered'] as const)('CAS-20 E-24 not after it: %s', (stage) => {
    expect(
      refusalCodes(attempt(contextOf(world, at3March(world, stage), cast.clerk, NOW), 'withdraw')),
    ).toEqual(['CAS-20']);
  });

  it('design §2.1 no gate keeps an applicant from withdrawing', () => {
    const bare = worldOf(organisationRecords());
    expect(
      refusalCodes(attempt(contextOf(bare, at3March(world, 'accepted'), cast.clerk, NOW), 'withdraw')),
    ).toEqual([]);
  });

  it('AUT-03 at the place that keeps the file', () => {
    expect(
      refusalCodes(attempt(contextOf(world, at3March(world, 'accepted'), cast.hallClerk, NOW), 'withdraw')),
    ).toEqual(['AUT-03']);
  });
});
