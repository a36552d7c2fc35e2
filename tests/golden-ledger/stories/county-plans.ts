import type { CityFilingEvent, CountyPlanEvent, WorkGroupEvent } from '@tongban/domain/delegation';
import { localDate } from '@tongban/domain/time';
import { BUREAU, COUNTY, SUPERVISOR } from '../../../packages/domain/testing/county.ts';
import { at } from '../../../packages/domain/testing/moment.ts';
import type { Story } from '../story.ts';
import { governanceStory } from './governance-story.ts';

const content = (contentId: string) => ({ contentId, commitment: 'c'.repeat(64) });

/** A county's plan and its amendment. */
export function countyPlan(): Story {
  const publish = (version: number, on: string, number: string) =>
    [
      at(on),
      {
        type: 'countyPlanPublished',
        typeVersion: 1,
        payload: {
          version,
          number,
          publishedOn: localDate(on),
          measureCount: 3,
          content: content(`plan-${version}`),
        },
      },
    ] as const;
  return governanceStory<CountyPlanEvent>(`county-plan:${COUNTY}`, [
    publish(1, '2026-01-12', '曹政字〔2026〕1号'),
    publish(2, '2026-05-12', '曹政字〔2026〕9号'),
  ]);
}

/** The work group, named anew when its people changed. */
export function workGroup(): Story {
  const named = (on: string, people: string) =>
    [
      at(on),
      {
        type: 'workGroupNamed',
        typeVersion: 1,
        payload: {
          members: [
            { id: 'member-1', role: 'leader', organisationId: BUREAU },
            { id: 'member-2', role: 'member', organisationId: SUPERVISOR },
          ],
          people: content(people),
          namedOn: localDate(on),
        },
      },
    ] as const;
  return governanceStory<WorkGroupEvent>(`work-group:${COUNTY}`, [
    named('2026-01-06', 'people-1'),
    named('2026-06-06', 'people-2'),
  ]);
}

/** The plan itself is filed with the city. */
export function cityFilingOfPlan(): Story {
  return governanceStory<CityFilingEvent>('city-filing:plan:1', [
    [
      at('2026-01-13'),
      {
        type: 'cityFilingSubmitted',
        typeVersion: 1,
        payload: { list: { townshipId: null, version: 1 }, submittedOn: localDate('2026-01-13') },
      },
    ],
  ]);
}
