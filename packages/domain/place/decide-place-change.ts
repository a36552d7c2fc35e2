import { type Decided, decided, type Refusal, refuse, refused } from '../terms/index.ts';
import { checkPlaceFacts } from './check-place-facts.ts';
import type { Place, PlaceEvent, PlaceFacts } from './place.ts';

/** Replaces what is known of a place. GOV-04 no such place; GOV-01 the name of another; the rest as `checkPlaceFacts`. */
export function decidePlaceChange(
  state: Place | null,
  command: PlaceFacts,
  facts: { readonly neighbours: readonly Place[] },
): Decided<PlaceEvent> {
  if (state === null) return refused([refuse('GOV-04', { text: '没有找到该场所。' })]);
  const refusals: Refusal[] = [];
  if (facts.neighbours.some((other) => other.id !== state.id && other.name === command.name)) {
    refusals.push(refuse('GOV-01', { text: `已经登记了名称为${command.name}的场所。` }));
  }
  refusals.push(...checkPlaceFacts(state.kind, command));
  return refusals.length > 0
    ? refused(refusals)
    : decided({ type: 'placeChanged', typeVersion: 1, payload: command });
}
