import type { County } from '@tongban/domain/catalogue';
import { dateInShanghai } from '@tongban/domain/time';
import { findCounty, findItem, itemNamed, lifeEventsWith } from '../../../features/catalogue/index.ts';
import { listItemPlaces, readItemService } from '../../../features/delegations/index.ts';
import { placesOf } from '../../../features/places/index.ts';
import type { HttpApp } from '../../../platform/http/create-http.ts';
import { page, problem } from '../../site/answer.ts';
import { bindPage, type PageCall } from '../../site/bind-page.ts';
import { queryText } from '../../site/form-fields.ts';
import type { Site } from '../../site/visit.ts';
import { GuidePage } from './guide-page.tsx';
import { GuidePrintPage } from './guide-print-page.tsx';
import { NoGuidePage } from './no-guide-page.tsx';

/** `/items/:id`: the guide of an item, with the places of the county that the address names or the visitor has chosen. */
export function guideRoutes(app: HttpApp, site: Site): void {
  const { ctx } = site;
  const countyOf = ({ visit, query }: PageCall): County | undefined =>
    findCounty(ctx.reference, queryText(query, 'county')) ?? visit.county;
  bindPage(app, site, '/items/:id', async (call) => {
    const id = call.params.id ?? '';
    const found = findItem(ctx.reference, id);
    if (found === undefined) {
      const item = itemNamed(ctx.reference, id);
      if (item === undefined) return problem('unknown_item');
      return page(<NoGuidePage shell={call.visit.shell} item={item} />);
    }
    const county = countyOf(call);
    const itemId = found.item.id;
    const service = county && (await readItemService(ctx, { county, itemId }));
    return page(
      <GuidePage
        shell={call.visit.shell}
        csrfToken={call.visit.csrfToken}
        {...found}
        open
        endedSince={ctx.reference.ended.find(({ item }) => item.id === itemId)?.firstDayWithout ?? null}
        counties={ctx.reference.counties}
        lifeEvents={lifeEventsWith(ctx.reference, itemId)}
        organ={service?.organ}
        chosen={
          county === undefined || service === undefined
            ? null
            : { county, places: service.places, cards: await placesOf(ctx, county) }
        }
      />,
    );
  });
  bindPage(app, site, '/items/:id/print', async (call) => {
    const found = findItem(ctx.reference, call.params.id ?? '');
    if (found === undefined) return problem('unknown_item');
    const county = countyOf(call);
    const places = county && (await listItemPlaces(ctx, { county, itemId: found.item.id }));
    return page(
      <GuidePrintPage
        shell={call.visit.shell}
        {...found}
        countyName={county?.name ?? null}
        places={(places ?? []).filter(({ open }) => open)}
        today={dateInShanghai(ctx.clock.now())}
      />,
    );
  });
}
