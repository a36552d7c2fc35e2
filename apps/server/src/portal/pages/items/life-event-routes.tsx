import { findLifeEvent } from '../../../features/catalogue/index.ts';
import type { HttpApp } from '../../../platform/http/create-http.ts';
import { page, problem } from '../../site/answer.ts';
import { bindPage } from '../../site/bind-page.ts';
import type { Site } from '../../site/visit.ts';
import { LifeEventPage } from './life-event-page.tsx';
import { LifeEventsPage } from './life-events-page.tsx';
import { rowsOfItems } from './rows-of-items.ts';

/** `/life-events` and each bundle. */
export function lifeEventRoutes(app: HttpApp, site: Site): void {
  bindPage(app, site, '/life-events', async ({ visit }) =>
    page(<LifeEventsPage shell={visit.shell} lifeEvents={site.ctx.reference.lifeEvents} />),
  );
  bindPage(app, site, '/life-events/:id', async ({ visit, params }) => {
    const event = findLifeEvent(site.ctx.reference, params.id ?? '');
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
