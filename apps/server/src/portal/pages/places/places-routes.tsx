import type { County, Township } from '@tongban/domain/catalogue';
import { dateInShanghai } from '@tongban/domain/time';
import { everyItem, findCounty } from '../../../features/catalogue/index.ts';
import { listPlaceItems } from '../../../features/delegations/index.ts';
import { listPlaces, presentPlaceRecord, readPlace } from '../../../features/places/index.ts';
import { presentTownship, readTownship } from '../../../features/townships/index.ts';
import type { HttpApp } from '../../../platform/http/create-http.ts';
import { page, problem } from '../../site/answer.ts';
import { bindPage } from '../../site/bind-page.ts';
import type { Site } from '../../site/visit.ts';
import { rowsOfItems } from '../items/rows-of-items.ts';
import { CountyPage } from './county-page.tsx';
import { HallPage } from './hall-page.tsx';
import { noticesRoutes } from './notices-routes.tsx';
import { HALL } from './place-links.ts';
import { PlacesPage } from './places-page.tsx';
import { servedRows } from './served-rows.ts';
import { StationPage } from './station-page.tsx';
import { TownshipPage } from './township-page.tsx';
import { TownshipPrintPage } from './township-print-page.tsx';
import { townshipRecordRoutes } from './township-record-routes.tsx';

/** Where things are done: counties, then hall and townships, then stations and notices. */
export function placesRoutes(app: HttpApp, site: Site): void {
  const { ctx } = site;
  const { calendar, clock } = ctx;
  const townshipOf = ({ county, place }: Readonly<Record<string, string>>): Where | undefined => {
    const found = findCounty(ctx.reference, county ?? '');
    const township = found?.townships.find(({ id }) => id === place);
    return found && township && { county: found, township };
  };
  bindPage(app, site, '/places', async ({ visit }) =>
    page(<PlacesPage shell={visit.shell} counties={ctx.reference.counties} />),
  );
  bindPage(app, site, '/places/:county', async ({ visit, params }) => {
    const county = findCounty(ctx.reference, params.county ?? '');
    if (county === undefined) return problem('unknown_place');
    const now = clock.now();
    const places = await listPlaces(ctx, { county, township: null });
    const views = places.map((place) => presentPlaceRecord(place, now, calendar));
    return page(<CountyPage shell={visit.shell} county={county} places={views} />);
  });
  bindPage(app, site, `/places/:county/${HALL}`, async ({ visit, params }) => {
    const county = findCounty(ctx.reference, params.county ?? '');
    const known = county && (await readPlace(ctx, county.id, HALL));
    if (county === undefined || known === undefined) return problem('unknown_place');
    const ids = everyItem(ctx.reference).map(({ id }) => id);
    const items = await listPlaceItems(ctx, { county, township: null }, ids);
    const itemIds = items.map(({ itemId }) => itemId);
    const rows = rowsOfItems(ctx, itemIds, { withType: true, countyId: county.id });
    const hall = presentPlaceRecord(known, clock.now(), calendar);
    return page(<HallPage shell={visit.shell} hall={hall} rows={rows} />);
  });
  bindPage(app, site, '/places/:county/:place', async ({ visit, params }) => {
    const where = townshipOf(params);
    if (where === undefined) return problem('unknown_place');
    const record = presentTownship(await readTownship(ctx, where), ctx);
    return page(<TownshipPage shell={visit.shell} record={record} served={servedRows(ctx, record)} />);
  });
  bindPage(app, site, '/places/:county/:place/print', async ({ visit, params }) => {
    const where = townshipOf(params);
    if (where === undefined) return problem('unknown_place');
    const record = presentTownship(await readTownship(ctx, where), ctx);
    const today = dateInShanghai(clock.now());
    return page(<TownshipPrintPage shell={visit.shell} record={record} today={today} />);
  });
  bindPage(app, site, '/places/:county/:place/stations/:station', async ({ visit, params }) => {
    const where = townshipOf(params);
    const known = where && (await readPlace(ctx, where.county.id, params.station ?? ''));
    const isStation = known?.place.kind === 'station' && known.place.townshipId === where?.township.id;
    if (known === undefined || !isStation) return problem('unknown_place');
    const station = presentPlaceRecord(known, clock.now(), calendar);
    return page(<StationPage shell={visit.shell} station={station} />);
  });
  noticesRoutes(app, site, townshipOf);
  townshipRecordRoutes(app, site, townshipOf);
}

/** A township with its county. */
interface Where {
  readonly county: County;
  readonly township: Township;
}
