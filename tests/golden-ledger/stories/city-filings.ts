import type { CityFilingEvent } from '@tongban/domain/delegation';
import { localDate } from '@tongban/domain/time';
import { TOWN_A } from '../../../packages/domain/testing/county.ts';
import { at } from '../../../packages/domain/testing/moment.ts';
import type { Story } from '../story.ts';
import { governanceStory } from './governance-story.ts';

/** A list is handed in to the city, sent back, handed in again and filed. */
export function cityFiling(): Story {
  const list = { townshipId: TOWN_A, version: 1 };
  const submitted = (on: string) =>
    [
      at(on),
      { type: 'cityFilingSubmitted', typeVersion: 1, payload: { list, submittedOn: localDate(on) } },
    ] as const;
  return governanceStory<CityFilingEvent>(`city-filing:${TOWN_A}:1`, [
    submitted('2026-01-13'),
    [
      at('2026-01-14'),
      {
        type: 'cityFilingReturned',
        typeVersion: 1,
        payload: {
          returnedOn: localDate('2026-01-14'),
          reason: { contentId: 'reason-1', commitment: 'c'.repeat(64) },
        },
      },
    ],
    submitted('2026-01-15'),
    [
      at('2026-01-16'),
      {
        type: 'cityFilingNumbered',
        typeVersion: 1,
        payload: { number: '菏政服备〔2026〕1号', filedOn: localDate('2026-01-16') },
      },
    ],
  ]);
}
