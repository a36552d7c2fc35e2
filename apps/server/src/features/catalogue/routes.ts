import type { AppContext } from '../../app-context.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { done } from '../../platform/outcome.ts';
import { presentForm, presentRegions, presentSummary } from './catalogue.present.ts';
import { findItem } from './find-item.ts';

/** The catalogue for anybody: search, forms, regions. */
export function catalogueRoutes(
  app: HttpApp,
  {
    reference,
    search,
    certificateTemplates,
  }: Pick<AppContext, 'reference' | 'search' | 'certificateTemplates'>,
): void {
  const isOpen = (itemId: string) => certificateTemplates.has(itemId);
  bindEndpoint(app, 'searchItems', 'public', async ({ query }) =>
    done({ items: search.searchItems(query.q).map((summary) => presentSummary(summary, isOpen)) }),
  );
  bindEndpoint(app, 'readItemForm', 'public', async ({ params }) => {
    const found = findItem(reference, params.itemId);
    return found ? done(presentForm(found)) : { kind: 'problem', problem: { code: 'unknown_item' } };
  });
  bindEndpoint(app, 'listRegions', 'public', async () => done(presentRegions(reference)));
}
