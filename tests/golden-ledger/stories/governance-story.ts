import type { Instant } from '@tongban/domain/time';
import { BUREAU, COUNTY } from '../../../packages/domain/testing/county.ts';
import type { LedgerEvent, Story, StoryEvent } from '../story.ts';

/** A governance stream, every event recorded by the clerk of the bureau. */
export function governanceStory<E extends LedgerEvent>(
  stream: string,
  events: readonly (readonly [at: Instant, event: E])[],
): Story {
  const recorded = events.map(([at, event]): StoryEvent => {
    const each: LedgerEvent = event;
    return { ...each, at, actor: 'person-recorder', actingFor: BUREAU };
  });
  return { countyId: COUNTY, stream, events: recorded };
}
