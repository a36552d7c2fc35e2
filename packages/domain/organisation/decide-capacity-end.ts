import type { ItemId } from '../catalogue/index.ts';
import { type Decided, decided, type OrganisationId, type Refusal, refuse, refused } from '../terms/index.ts';
import { addDays, type LocalDate } from '../time/index.ts';
import {
  type Capacity,
  type CapacityKind,
  capacityUntil,
  isHeldOn,
  type Organisation,
  type OrganisationEvent,
} from './organisation.ts';

/** Which capacity: of a body there is one of a kind and item on a day. */
export interface CapacityKey {
  readonly kind: CapacityKind;
  readonly itemId: ItemId | null;
}

export interface CapacityEnding {
  readonly capacities: readonly CapacityKey[];
  readonly lastDay: LocalDate;
  /** The body that has them from the day after; null = they end. */
  readonly successorId: OrganisationId | null;
  readonly basis: string;
}

/**
 * Capacities end with a last day, or go to another body from the day after (E-06). What was done until then stays as it was.
 * GOV-02 an end after the one that stands already; GOV-03 nothing named, no document, or to oneself; GOV-04 without the body, or a
 * capacity that it does not hold on that day.
 */
export function decideCapacityEnd(
  state: Organisation | null,
  command: CapacityEnding,
): Decided<OrganisationEvent> {
  if (state === null) return refused([refuse('GOV-04', { text: '没有找到该机构的登记。' })]);
  const { capacities, lastDay, successorId, basis } = command;
  const refusals: Refusal[] = [];
  if (capacities.length === 0) refusals.push(refuse('GOV-03', { text: '没有选择职能。' }));
  if (basis.trim() === '')
    refusals.push(refuse('GOV-03', { text: '须写明职能调整所依据的文件名称和文号。' }));
  if (successorId === state.id) refusals.push(refuse('GOV-03', { text: '职能不能划给本机构。' }));
  const events: OrganisationEvent[] = [];
  for (const key of capacities) {
    const held = heldOn(state, key, lastDay);
    if (held === undefined) {
      refusals.push(refuse('GOV-04', { text: '该机构在最后一日没有所选的职能。' }));
    } else if (capacityUntil(held) === lastDay) {
      refusals.push(refuse('GOV-02', { text: '所选职能已经登记在该日终止。' }));
    } else {
      const payload = { ...key, from: held.from, lastDay, successorId, basis };
      events.push({ type: 'capacityEnded', typeVersion: 1, payload });
    }
  }
  return refusals.length > 0 ? refused(refusals) : decided(...events);
}

/** The capacities that go on after `lastDay`, and would have to end or go to somebody when the body ends. */
export function capacitiesBeyond(state: Organisation, lastDay: LocalDate): readonly CapacityKey[] {
  return state.capacities
    .filter((c) => isHeldOn(c, lastDay) && isHeldOn(c, addDays(lastDay, 1)))
    .map(({ kind, itemId }) => ({ kind, itemId }));
}

function heldOn(state: Organisation, key: CapacityKey, day: LocalDate): Capacity | undefined {
  return state.capacities.find((c) => c.kind === key.kind && c.itemId === key.itemId && isHeldOn(c, day));
}
