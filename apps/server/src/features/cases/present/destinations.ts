import type { CaseView } from '@tongban/contract';
import type { TownshipId } from '@tongban/domain/catalogue';
import { casePlaceAt } from '../case-places.ts';
import type { CaseParts } from './case-parts.ts';

/**
 * Where the file may be sent from where it lies: a township passes it to the county or back to where it was handed in,
 * the county to any registered township, the one of the intake first (R-1.3.5, E-21).
 */
export function destinationsOf(
  parts: Pick<CaseParts, 'state' | 'organisations' | 'places' | 'townshipIds' | 'now'>,
): CaseView['destinations'] {
  const { state, organisations, places, townshipIds, now } = parts;
  const { custody, intakePlace } = state;
  const intake = intakePlace.townshipId;
  const first: (TownshipId | null)[] = intake === null ? [null] : [null, intake];
  const others = custody.townshipId === null ? townshipIds.filter((id) => id !== intake) : [];
  return [...first, ...others].flatMap((townshipId) => {
    const place = casePlaceAt(organisations, townshipId, state.itemId, now);
    const isHere = place?.organisationId === custody.organisationId && townshipId === custody.townshipId;
    return place === null || isHere ? [] : [{ townshipId, name: places.place(townshipId) }];
  });
}
