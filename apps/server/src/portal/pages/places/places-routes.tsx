import { findCounty, listItems } from '../../../features/catalogue/index.ts';
import { listPlaceItems } from '../../../features/delegations/index.ts';
import type { HttpApp } from '../../../platform/http/create-http.ts';
import { page, problem } from '../../site/answer.ts';
import { bindPage } from '../../site/bind-page.ts';
import type { Site } from '../../site/visit.ts';
import { rowsOfItems } from '../items/rows-of-items.ts';
import { HALL } from './place-links.ts';
import { PlacePage } from './place-page.tsx';
import { CountyPage, PlacesPage } from './places-page.tsx';

/** Where things are done: counties, then hall and centres, then what each takes. */
export function placesRoutes(app: HttpApp, site: Site): void {
  const { ctx } = site;
  const { reference } = ctx;
  bindPage(app, site, '/places', async ({ visit }) =>
    page(<PlacesPage shell={visit.shell} counties={reference.counties} />),
  );
  bindPage(app, site, '/places/:county', async ({ visit, params }) => {
    const county = findCounty(reference, params.county ?? '');
    return county === undefined
      ? problem('unknown_place')
      : page(<CountyPage shell={visit.shell} county={county} />);
  });
  bindPage(app, site, '/places/:county/:place', async ({ visit, params }) => {
    const county = findCounty(reference, params.county ?? '');
    const township = county?.townships.find(({ id }) => id === params.place) ?? null;
    if (county === undefined || (township === null && params.place !== HALL)) return problem('unknown_place');
    const ids = listItems(reference).map(({ id }) => id);
    const items = await listPlaceItems(ctx, { county, township }, ids);
    const rows = rowsOfItems(
      ctx,
      items.map(({ itemId }) => itemId),
      { withType: true, countyId: county.id },
    );
    return page(<PlacePage shell={visit.shell} county={county} township={township} rows={rows} />);
  });
}
