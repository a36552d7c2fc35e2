import { type Decided, decided, type Refusal, refused } from '../terms/index.ts';
import { addDays } from '../time/index.ts';
import type { CapacityEnding } from './decide-capacity-end.ts';
import { decideCapacityGrant } from './decide-capacity-grant.ts';
import { isHeldOn, type Organisation, type OrganisationEvent } from './organisation.ts';

/**
 * What the receiving body is granted from the day after (E-06): the same capacities by the same document. What it holds on that
 * day already it holds on; all else as `decideCapacityGrant`.
 */
export function receiveCapacities(
  successor: Organisation | null,
  { capacities, lastDay, basis }: CapacityEnding,
): Decided<OrganisationEvent> {
  const from = addDays(lastDay, 1);
  const refusals: Refusal[] = [];
  const events: OrganisationEvent[] = [];
  for (const { kind, itemId } of capacities) {
    const isHeld = (successor?.capacities ?? []).some(
      (c) => c.kind === kind && c.itemId === itemId && isHeldOn(c, from),
    );
    if (isHeld) continue;
    const answer = decideCapacityGrant(successor, { kind, itemId, from, until: null, basis });
    if (answer.ok) events.push(...answer.events);
    else refusals.push(...answer.refusals);
  }
  return refusals.length > 0 ? refused(refusals) : decided(...events);
}
