import type { PlaceId } from '@tongban/domain/place';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { findCounty } from '../../catalogue/index.ts';
import { type KnownPlace, unrecorded, whereOf } from '../place-where.ts';
import { selectPlace } from '../places.store.ts';

/** One place; a hall or centre also when nothing is recorded of it. Undefined when there is no such place. */
export async function readPlace(
  ctx: Pick<AppContext, 'database' | 'reference'>,
  countyId: string,
  placeId: PlaceId,
): Promise<KnownPlace | undefined> {
  const county = findCounty(ctx.reference, countyId);
  if (county === undefined) return undefined;
  const row = await inSnapshot(ctx.database, (tx) => selectPlace(tx, countyId, placeId));
  if (row === undefined) {
    const where = whereOf(county, placeId);
    return where && unrecorded(where);
  }
  const township = county.townships.find(({ id }) => id === row.township_id) ?? null;
  return { place: row.state, where: { county, township }, version: row.version };
}
