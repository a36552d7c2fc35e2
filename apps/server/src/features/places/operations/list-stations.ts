import type { Place } from '@tongban/domain/place';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { selectStations } from '../places.store.ts';

/** Every recorded village station of the city. */
export async function listStations(ctx: Pick<AppContext, 'database'>): Promise<readonly Place[]> {
  const rows = await inSnapshot(ctx.database, selectStations);
  return rows.map((row) => row.state);
}
