import type { AppContext } from '../../../app-context.ts';
import { findCounty, findTownship } from '../../catalogue/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import type { KnownPlace } from '../place-where.ts';
import { placeScopes } from '../places.policy.ts';
import { listPlaces } from './list-places.ts';

/** The places that the actor keeps. */
export async function listOwnPlaces(
  ctx: Pick<AppContext, 'database' | 'reference'>,
  actor: StaffActor,
): Promise<KnownPlace[]> {
  const places = new Map<string, KnownPlace>();
  for (const { countyId, townshipId } of placeScopes(actor)) {
    const county = findCounty(ctx.reference, countyId);
    const township = townshipId === null ? null : (findTownship(ctx.reference, townshipId) ?? null);
    if (county === undefined || (townshipId !== null && township === null)) continue;
    for (const known of await listPlaces(ctx, { county, township })) {
      places.set(`${countyId}/${known.place.id}`, known);
    }
  }
  return [...places.values()];
}
