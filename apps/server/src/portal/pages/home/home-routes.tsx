import { POWER_TYPES } from '@tongban/domain/catalogue';
import { findItem, limitsText, listItems } from '../../../features/catalogue/index.ts';
import type { HttpApp } from '../../../platform/http/create-http.ts';
import type { ItemCardProps } from '../../components/item-card.tsx';
import { ReferenceMark } from '../../components/reference-mark.tsx';
import { page } from '../../site/answer.ts';
import { bindPage } from '../../site/bind-page.ts';
import type { Site } from '../../site/visit.ts';
import { guideHref } from '../items/item-links.ts';
import { HomePage } from './home-page.tsx';

/** `/` */
export function homeRoutes(app: HttpApp, site: Site): void {
  const { reference } = site.ctx;
  bindPage(app, site, '/', async ({ visit }) =>
    page(
      <HomePage
        shell={visit.shell}
        openItems={openItems(site)}
        lifeEvents={reference.lifeEvents}
        counts={POWER_TYPES.map((type) => ({ type, count: listItems(reference, type).length }))}
      />,
    ),
  );
}

/** In the order of the catalogue. */
function openItems({ ctx }: Site): ItemCardProps[] {
  const open = listItems(ctx.reference).filter(({ id }) => ctx.certificateTemplates.has(id));
  return open.flatMap(({ id }) => {
    const found = findItem(ctx.reference, id);
    if (found === undefined) return [];
    const { item, guide } = found;
    return [
      {
        href: guideHref(id),
        title: item.name,
        ...(item.catalogueNo === null ? {} : { no: String(item.catalogueNo) }),
        organ: item.delegatingDepartment,
        places: ['乡镇（街道）便民服务中心', '县政务服务大厅', '网上'],
        limit: (
          <>
            {limitsText(guide)} <ReferenceMark />
          </>
        ),
      },
    ];
  });
}
