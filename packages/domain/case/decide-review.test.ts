import { describe, expect, it } from 'vitest';
import { attempt, caseWorld, contextOf, done, refusalCodes } from '../testing/case-world.ts';
import { TOWN_A } from '../testing/county.ts';
import { at } from '../testing/moment.ts';
import { person } from '../testing/people.ts';
import { at3March, cast } from '../testing/stages.ts';

const decides = caseWorld('entrusted_decision');
const accepts = caseWorld('entrusted_acceptance');
const NOW = at('2026-03-04');

describe('初步审查 and 审查', () => {
  it('L-34 the review names who, where, when and by what chain', () => {
    const state = done(decides, at3March(decides, 'accepted'), cast.reviewer, NOW, (c) =>
      attempt(c, 'review'),
    );
    expect(state).toMatchObject({
      status: 'reviewing',
      review: {
        reviewerId: cast.reviewer.personId,
        at: NOW,
        place: { townshipId: TOWN_A },
        conclusion: 'meets',
      },
    });
  });

  it('R-1.3.3 under 委托受理 the township pre-reviews', () => {
    const state = done(accepts, at3March(accepts, 'accepted'), cast.reviewer, NOW, (c) =>
      attempt(c, 'pre_review'),
    );
    expect(state).toMatchObject({
      status: 'reviewing',
      preReview: { place: { townshipId: TOWN_A } },
      review: null,
    });
  });

  it('CAS-03 under 委托受理 the township does not review for the decision', () => {
    const context = contextOf(accepts, at3March(accepts, 'accepted'), cast.reviewer, NOW);
    expect(refusalCodes(attempt(context, 'review'))).toEqual(['CAS-03']);
  });

  it.each(['outsourced', 'volunteer'] as const)('STA-01 %s staff review nothing', (employment) => {
    const hired = person('township_reviewer', TOWN_A, { employment });
    const context = contextOf(decides, at3March(decides, 'accepted'), hired, NOW);
    expect(refusalCodes(attempt(context, 'review'))).toEqual(['STA-01']);
    expect(refusalCodes(attempt(context, 'pre_review'))).toEqual(['STA-01']);
  });

  it('CAS-20 nothing is reviewed before acceptance or after the decision', () => {
    for (const stage of ['placed', 'decided'] as const) {
      const context = contextOf(decides, at3March(decides, stage), cast.reviewer, NOW);
      expect(refusalCodes(attempt(context, 'review'))).toEqual(['CAS-20']);
    }
  });

  it('AUT-02 a window clerk does not review', () => {
    const context = contextOf(decides, at3March(decides, 'accepted'), cast.clerk, NOW);
    expect(refusalCodes(attempt(context, 'review'))).toEqual(['AUT-02']);
  });
});
