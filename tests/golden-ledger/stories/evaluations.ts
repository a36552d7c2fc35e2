import type { EvaluationEvent } from '@tongban/domain/delegation';
import { localDate } from '@tongban/domain/time';
import { ITEM_X, TOWN_A } from '../../../packages/domain/testing/county.ts';
import { at } from '../../../packages/domain/testing/moment.ts';
import type { Story } from '../story.ts';
import { governanceStory } from './governance-story.ts';

const figures = {
  received: 12,
  accepted: 11,
  closed: 9,
  overdue: 1,
  returnedForCorrection: 3,
  transferred: 2,
  withdrawn: 1,
  averageWorkingDays: '3.5',
};

/** One pair evaluated twice: it needed help, and then had poor effect. */
export function evaluation(): Story {
  const pair = { townshipId: TOWN_A, itemId: ITEM_X, generation: 1 };
  const opinion = (contentId: string) => ({ contentId, commitment: 'c'.repeat(64) });
  return governanceStory<EvaluationEvent>(`evaluation:${TOWN_A}:${ITEM_X}`, [
    [
      at('2026-07-02'),
      {
        type: 'evaluationRecorded',
        typeVersion: 1,
        payload: {
          ...pair,
          from: localDate('2026-01-01'),
          until: localDate('2026-06-30'),
          figures,
          judgement: 'needs_help',
          opinion: opinion('opinion-1'),
        },
      },
    ],
    [
      at('2027-01-05'),
      {
        type: 'evaluationRecorded',
        typeVersion: 1,
        payload: {
          ...pair,
          from: localDate('2026-07-01'),
          until: localDate('2026-12-31'),
          figures: { ...figures, received: 0, averageWorkingDays: null },
          judgement: 'poor_effect',
          opinion: opinion('opinion-2'),
        },
      },
    ],
  ]);
}
