import type { PlaceFactsView } from '@tongban/contract';
import type { PlaceFacts } from '@tongban/domain/place';

/**
 * The facts as they came over the wire. Services and helper categories are still any text: the rule (`checkPlaceFacts`)
 * refuses what is none of them, with the clause, where a schema could only say that the form is wrong.
 */
export function placeFactsOf(facts: PlaceFactsView): PlaceFacts {
  return facts as PlaceFacts;
}
