import { dateInShanghai } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { listStations, placeHref } from '../../../features/places/index.ts';
import type { PortalPage } from '../../portal-pages.ts';

/** The pages of all recorded village stations, with the day of their last change: for the sitemap. */
export async function recordedPlacePages(ctx: Pick<AppContext, 'database'>): Promise<readonly PortalPage[]> {
  const stations = await listStations(ctx);
  return stations.map((station) => ({
    kind: 'station',
    path: placeHref(station),
    lastModifiedOn: dateInShanghai(station.changedAt),
  }));
}
