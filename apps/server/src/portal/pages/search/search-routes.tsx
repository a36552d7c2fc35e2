import {
  countyInQuery,
  lifeEventsWith,
  placesInQuery,
  reasonText,
  searchLifeEvents,
} from '../../../features/catalogue/index.ts';
import { placeName } from '../../../features/delegations/index.ts';
import type { HttpApp } from '../../../platform/http/create-http.ts';
import { page } from '../../site/answer.ts';
import { bindPage } from '../../site/bind-page.ts';
import { queryText } from '../../site/form-fields.ts';
import type { Site } from '../../site/visit.ts';
import { lifeEventHref } from '../items/item-links.ts';
import { rowsOfItems } from '../items/rows-of-items.ts';
import { placeHref } from '../places/place-links.ts';
import { type SearchLink, SearchPage } from './search-page.tsx';
import { matterBeyondServices, servicesFor } from './site-services.ts';

const LONGEST_QUESTION = 60;
const MOST_PLACES = 8;
const MOST_EVENTS = 3;

/** `/search?q=`: items, bundles, places and pages of the site for a question. */
export function searchRoutes(app: HttpApp, site: Site): void {
  bindPage(app, site, '/search', async ({ visit, query }) => {
    const { reference, search } = site.ctx;
    const question = queryText(query, 'q', LONGEST_QUESTION);
    const { items, meant, near } = search.answerQuery(matterBeyondServices(question));
    const county = countyInQuery(reference, question);
    const rows = rowsOfItems(
      site.ctx,
      items.map(({ item }) => item.id),
      { withType: true, countyId: county?.id },
    );
    return page(
      <SearchPage
        shell={visit.shell}
        query={question}
        items={rows.map((row, index) => {
          const reason = items[index]?.reason;
          return reason === undefined ? row : { ...row, reason: reasonText(reason) };
        })}
        near={rowsOfItems(
          site.ctx,
          near.map(({ id }) => id),
          { withType: true },
        )}
        meant={meant}
        lifeEvents={eventLinks(site, question, items[0]?.item.id)}
        places={placeLinks(site, question)}
        services={servicesFor(question)}
        countyName={county?.name ?? null}
      />,
    );
  });
}

/** Bundles that the question names; else those in which the best item is a step. */
function eventLinks({ ctx }: Site, question: string, bestId: string | undefined): SearchLink[] {
  const named = searchLifeEvents(ctx.reference, question);
  const events = named.length > 0 || bestId === undefined ? named : lifeEventsWith(ctx.reference, bestId);
  return events.slice(0, MOST_EVENTS).map(({ id, name, audience }) => ({
    href: lifeEventHref(id),
    title: name,
    detail: audience,
  }));
}

function placeLinks({ ctx }: Site, question: string): SearchLink[] {
  return placesInQuery(ctx.reference, question)
    .slice(0, MOST_PLACES)
    .map(({ county, township }) => ({
      href: placeHref(county.id, township?.id),
      title: township === null ? `${county.name}各服务网点` : placeName(county.name, township.name),
      detail: township === null ? `${county.townships.length}个乡镇（街道）和县政务服务大厅` : county.name,
    }));
}
