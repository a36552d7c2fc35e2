import {
  APPLICANT_GROUP_NAMES,
  APPLICANT_GROUPS,
  type ApplicantGroup,
  listItems,
} from '../../../features/catalogue/index.ts';
import type { HttpApp } from '../../../platform/http/create-http.ts';
import { page, problem } from '../../site/answer.ts';
import { bindPage } from '../../site/bind-page.ts';
import type { Site } from '../../site/visit.ts';
import { applicantGroupHref } from './item-links.ts';
import { ItemListPage } from './item-list-page.tsx';
import { rowsOfItems } from './rows-of-items.ts';

const LEADS: Readonly<Record<ApplicantGroup, string>> = {
  individuals: '以个人名义办理的事项。有些事项个人和企业都可以办，两边都会列出。',
  organisations: '企业、个体工商户、农民专业合作社和其他组织办理的事项。',
};

/** `/items/applicants/:group` */
export function applicantRoutes(app: HttpApp, site: Site): void {
  const { ctx } = site;
  bindPage(app, site, '/items/applicants/:group', async ({ visit, params }) => {
    const group = APPLICANT_GROUPS.find((each) => each === params.group);
    if (group === undefined) return problem('not_found');
    return page(
      <ItemListPage
        shell={visit.shell}
        way={group}
        eyebrow="按办理对象"
        title={APPLICANT_GROUP_NAMES[group]}
        lead={LEADS[group]}
        path={applicantGroupHref(group)}
        jsonHref={`/api/v1/items?applicants=${group}`}
        siblings={{ label: '按办理对象查看', links: [] }}
        rows={rowsOfItems(
          ctx,
          listItems(ctx.reference, { applicants: group }).map(({ id }) => id),
          { withType: true },
        )}
      />,
    );
  });
}
