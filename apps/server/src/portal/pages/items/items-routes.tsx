import { POWER_TYPE_TERMS, POWER_TYPES, type PowerType } from '@tongban/domain/catalogue';
import type { AppContext } from '../../../app-context.ts';
import { listItems } from '../../../features/catalogue/index.ts';
import type { HttpApp } from '../../../platform/http/create-http.ts';
import { page, problem, redirect } from '../../site/answer.ts';
import { bindPage } from '../../site/bind-page.ts';
import { queryText } from '../../site/form-fields.ts';
import type { Site } from '../../site/visit.ts';
import { applicantRoutes } from './applicant-routes.tsx';
import { departmentRoutes } from './department-routes.tsx';
import { powerTypeHref, searchHref } from './item-links.ts';
import { ItemListPage } from './item-list-page.tsx';
import { ItemsPage } from './items-page.tsx';
import { lettersOf } from './letters.ts';
import { LettersPage } from './letters-page.tsx';
import { lifeEventRoutes } from './life-event-routes.tsx';
import { rowsOfItems } from './rows-of-items.ts';

const LONGEST_QUESTION = 60;

/** The catalogue and the ways through it. */
export function itemsRoutes(app: HttpApp, site: Site): void {
  const { ctx } = site;
  bindPage(app, site, '/items', async ({ visit, query }) => {
    // Addresses of the first version, in print and in bookmarks.
    const question = queryText(query, 'q', LONGEST_QUESTION);
    if (question !== '') return redirect(searchHref(question));
    const type = powerTypeIn(queryText(query, 'type').replace('_', '-'));
    if (type !== undefined) return redirect(powerTypeHref(type));
    const groups = POWER_TYPES.map((each) => ({ type: each, rows: rowsOfType(ctx, each) }));
    return page(<ItemsPage shell={visit.shell} groups={groups} />);
  });
  bindPage(app, site, '/items/types/:type', async ({ visit, params }) => {
    const type = powerTypeIn(params.type ?? '');
    if (type === undefined) return problem('not_found');
    const rows = rowsOfType(ctx, type);
    return page(
      <ItemListPage
        shell={visit.shell}
        way="types"
        eyebrow="按权力类型"
        title={POWER_TYPE_TERMS[type].name}
        lead={TYPE_LEADS[type]}
        path={powerTypeHref(type)}
        jsonHref={`/api/v1/items?type=${type}`}
        siblings={{
          label: '按权力类型查看',
          links: POWER_TYPES.map((each) => ({
            href: powerTypeHref(each),
            label: POWER_TYPE_TERMS[each].name,
            count: listItems(ctx.reference, { powerType: each }).length,
            isHere: each === type,
          })),
        }}
        rows={rows}
      />,
    );
  });
  bindPage(app, site, '/items/letters', async ({ visit }) =>
    page(<LettersPage shell={visit.shell} letters={lettersOf(ctx.reference.items)} />),
  );
  departmentRoutes(app, site);
  applicantRoutes(app, site);
  lifeEventRoutes(app, site);
}

const TYPE_LEADS: Readonly<Record<PowerType, string>> = {
  licence: '开店、办厂、建房、经营等，依法须经批准才能从事的事。',
  confirmation: '对身份、关系或者事实作出认定的事。',
  other_power: '备案等其他须向行政机关办理的事。',
  public_service: '就业、培训、补贴、优待和生活缴费等服务。',
};

function rowsOfType(ctx: AppContext, powerType: PowerType) {
  return rowsOfItems(
    ctx,
    listItems(ctx.reference, { powerType }).map(({ id }) => id),
  );
}

/** The kind of power of an address: `other-power`. */
function powerTypeIn(word: string): PowerType | undefined {
  return POWER_TYPES.find((type) => type.replace('_', '-') === word);
}
