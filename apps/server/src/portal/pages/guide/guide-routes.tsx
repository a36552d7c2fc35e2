import { findCounty, findItem } from '../../../features/catalogue/index.ts';
import { findItemOrgan, listItemPlaces } from '../../../features/delegations/index.ts';
import type { HttpApp } from '../../../platform/http/create-http.ts';
import { page, problem } from '../../site/answer.ts';
import { bindPage } from '../../site/bind-page.ts';
import { queryText } from '../../site/form-fields.ts';
import type { Site } from '../../site/visit.ts';
import { GuidePage } from './guide-page.tsx';

/** `/items/:id`: the guide of an item, with the places of a county when one is chosen. */
export function guideRoutes(app: HttpApp, site: Site): void {
  const { ctx } = site;
  const { reference, certificateTemplates } = ctx;
  bindPage(app, site, '/items/:id', async ({ visit, params, query }) => {
    const found = findItem(reference, params.id ?? '');
    if (found === undefined) return problem('unknown_item');
    const county = findCounty(reference, queryText(query, 'county'));
    const itemId = found.item.id;
    return page(
      <GuidePage
        shell={visit.shell}
        {...found}
        open={certificateTemplates.has(itemId)}
        counties={reference.counties}
        organ={county && (await findItemOrgan(ctx, { county, itemId }))}
        chosen={
          county === undefined
            ? null
            : {
                countyId: county.id,
                name: county.name,
                places: await listItemPlaces(ctx, { county, itemId }),
              }
        }
      />,
    );
  });
}
