import {
  type CaseActor,
  type CaseContext,
  type CaseEvent,
  type CaseState,
  decideSubmission,
  evolveCase,
  settleCase,
} from '@tongban/domain/case';
import type { Decided } from '@tongban/domain/terms';
import type { Instant } from '@tongban/domain/time';
import {
  accepted,
  type CaseWorld,
  caseFacts,
  type submission,
} from '../../../packages/domain/testing/case-world.ts';
import { at } from '../../../packages/domain/testing/moment.ts';
import type { Story, StoryEvent } from '../story.ts';

/** One act on the case, on a day of its own, by today's decider. */
export type Step = readonly [
  actor: CaseActor,
  day: string,
  decide: (context: CaseContext) => Decided<CaseEvent>,
];

type Submission = ReturnType<typeof submission>;

/** The stream that today's deciders make of a submission and what follows; what fell due meanwhile is recorded first. */
export function caseStory(
  world: CaseWorld,
  clerk: CaseActor,
  submitted: Submission,
  steps: readonly Step[],
): Story {
  const facts = caseFacts(world, submitted.place.townshipId, submitted.itemId);
  const stream = new Recording();
  stream.add(submitted.receivedAt, clerk, accepted(decideSubmission(submitted, facts, submitted.receivedAt)));
  for (const [actor, day, decide] of steps) takeStep(world, stream, actor, at(day), decide);
  return { countyId: submitted.countyId, stream: `case:${submitted.caseId}`, events: stream.events };
}

function takeStep(
  world: CaseWorld,
  stream: Recording,
  actor: CaseActor,
  now: Instant,
  decide: Step[2],
): void {
  const before = stream.state();
  const townshipId = actor.appointment.townshipId ?? before.custody.townshipId;
  const facts = caseFacts(world, townshipId, before.itemId);
  stream.add(now, null, settleCase(before, facts, now).due);
  stream.add(now, actor, accepted(decide({ state: stream.state(), actor, facts, now })));
}

/** Events as they are recorded, and the case that they fold to. */
class Recording {
  readonly events: StoryEvent<CaseEvent>[] = [];
  #state: CaseState | null = null;

  /** `actor` null = by force of law, written by the system. */
  add(now: Instant, actor: CaseActor | null, events: readonly CaseEvent[]): void {
    for (const event of events) {
      const recorded = {
        ...event,
        at: now,
        actor: actor?.personId ?? 'system',
        actingFor: actor?.appointment.organisationId ?? null,
      };
      this.events.push(recorded);
      this.#state = evolveCase(this.#state, { ...recorded, version: this.events.length });
    }
  }

  state(): CaseState {
    if (this.#state === null) throw new Error('Nothing was submitted');
    return this.#state;
  }
}
