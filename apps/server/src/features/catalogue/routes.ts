import type { AppContext } from '../../app-context.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { done } from '../../platform/outcome.ts';
import { presentForm, presentRegions, presentSummary } from './catalogue.present.ts';
import { listDepartments } from './departments.ts';
import { findItem } from './find-item.ts';
import { findLifeEvent } from './find-life-event.ts';
import { presentGuide, presentLifeEvent } from './guides.present.ts';
import { listItems } from './list-items.ts';
import { presentSearch } from './search.present.ts';

const UNKNOWN_ITEM = { kind: 'problem', problem: { code: 'unknown_item' } } as const;

/** The catalogue for anybody: lists, guides, search, forms, regions. */
export function catalogueRoutes(app: HttpApp, ctx: Pick<AppContext, 'reference' | 'search'>): void {
  // Whatever has a guide is handled here: as a case, as one decided outside, or as a payment.
  const isOpen = (itemId: string) => ctx.reference.guides.has(itemId);
  bindEndpoint(app, 'searchItems', 'public', async ({ query }) => {
    const { q, type, department, applicants } = query;
    const wanted = new Set(
      listItems(ctx.reference, { powerType: type, departmentId: department, applicants }).map(({ id }) => id),
    );
    const found = ctx.search.searchItems(q).filter(({ id }) => wanted.has(id));
    return done({ items: found.map((summary) => presentSummary(summary, isOpen)) });
  });
  bindEndpoint(app, 'readGuide', 'public', async ({ params }) => {
    const found = findItem(ctx.reference, params.itemId);
    return found ? done(presentGuide(ctx.reference, found, isOpen)) : UNKNOWN_ITEM;
  });
  bindEndpoint(app, 'listDepartments', 'public', async () =>
    done({
      departments: listDepartments(ctx.reference).map(({ id, name }) => ({
        id,
        name,
        items: listItems(ctx.reference, { departmentId: id }).length,
      })),
    }),
  );
  bindEndpoint(app, 'listLifeEvents', 'public', async () =>
    done({ lifeEvents: ctx.reference.lifeEvents.map(presentLifeEvent) }),
  );
  bindEndpoint(app, 'readLifeEvent', 'public', async ({ params }) => {
    const event = findLifeEvent(ctx.reference, params.eventId);
    return event ? done(presentLifeEvent(event)) : { kind: 'problem', problem: { code: 'not_found' } };
  });
  bindEndpoint(app, 'searchPortal', 'public', async ({ query }) =>
    done(presentSearch(ctx.reference, ctx.search, query.q, isOpen)),
  );
  bindEndpoint(app, 'readItemForm', 'public', async ({ params }) => {
    const found = findItem(ctx.reference, params.itemId);
    return found ? done(presentForm(found)) : UNKNOWN_ITEM;
  });
  bindEndpoint(app, 'listRegions', 'public', async () => done(presentRegions(ctx.reference)));
}
