import { POWER_TYPES } from '@tongban/domain/catalogue';
import { listDepartments, listItems } from '../../../features/catalogue/index.ts';
import type { HttpApp } from '../../../platform/http/create-http.ts';
import { page } from '../../site/answer.ts';
import { bindPage } from '../../site/bind-page.ts';
import type { Site } from '../../site/visit.ts';
import { rowsOfItems } from '../items/rows-of-items.ts';
import { HomePage } from './home-page.tsx';
import { EVERYDAY_ITEMS } from './needs.ts';

/** `/` */
export function homeRoutes(app: HttpApp, site: Site): void {
  bindPage(app, site, '/', async ({ visit }) =>
    page(
      <HomePage
        shell={visit.shell}
        csrfToken={visit.csrfToken}
        counties={site.ctx.reference.counties}
        county={visit.county}
        everyday={rowsOfItems(site.ctx, EVERYDAY_ITEMS, { withType: true })}
        departments={listDepartments(site.ctx.reference).length}
        counts={POWER_TYPES.map((type) => ({
          type,
          count: listItems(site.ctx.reference, { powerType: type }).length,
        }))}
      />,
    ),
  );
}
