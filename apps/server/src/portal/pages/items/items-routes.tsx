import { POWER_TYPES, type PowerType } from '@tongban/domain/catalogue';
import { listItems, searchRegions } from '../../../features/catalogue/index.ts';
import type { HttpApp } from '../../../platform/http/create-http.ts';
import { page, problem } from '../../site/answer.ts';
import { bindPage } from '../../site/bind-page.ts';
import { queryText } from '../../site/form-fields.ts';
import type { Site } from '../../site/visit.ts';
import { placeHref } from '../places/place-links.ts';
import { ItemsPage } from './items-page.tsx';
import { LifeEventPage } from './life-event-page.tsx';
import { rowsOfItems } from './rows-of-items.ts';

const MOST_PLACES = 8;
const LONGEST_QUESTION = 60;

/** The catalogue, its search, and the bundles for an event of life. */
export function itemsRoutes(app: HttpApp, site: Site): void {
  const { reference, search } = site.ctx;
  bindPage(app, site, '/items', async ({ visit, query }) => {
    const question = queryText(query, 'q', LONGEST_QUESTION);
    const type = queryText(query, 'type');
    const rows = (ids: readonly string[], withType = false) => rowsOfItems(site.ctx, ids, { withType });
    return page(
      <ItemsPage
        shell={visit.shell}
        query={question}
        found={question === '' ? null : rows(idsOf(search.searchItems(question)), true)}
        places={question === '' ? [] : placesCalled(site, question)}
        groups={POWER_TYPES.map((each) => ({ type: each, rows: rows(idsOf(listItems(reference, each))) }))}
        chosen={isPowerType(type) ? type : null}
      />,
    );
  });
  bindPage(app, site, '/life-events/:id', async ({ visit, params }) => {
    const event = reference.lifeEvents.find(({ id }) => id === params.id);
    if (event === undefined) return problem('not_found');
    return page(
      <LifeEventPage
        shell={visit.shell}
        event={event}
        rowsOf={(ids) => rowsOfItems(site.ctx, ids, { withType: true })}
      />,
    );
  });
}

function placesCalled({ ctx }: Site, question: string) {
  // One character names too many places to be a question about one.
  if ([...question].length < 2) return [];
  return searchRegions(ctx.reference, question)
    .slice(0, MOST_PLACES)
    .map(({ county, township }) => ({
      href: placeHref(county.id, township === null ? undefined : township.id),
      name: township === null ? `${county.name}各服务网点` : `${county.name}${township.name}便民服务中心`,
    }));
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}

function isPowerType(text: string): text is PowerType {
  return POWER_TYPES.some((type) => type === text);
}
