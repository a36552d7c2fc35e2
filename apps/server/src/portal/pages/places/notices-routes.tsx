import type { County, Township } from '@tongban/domain/catalogue';
import {
  noticeHref,
  pageOfNotices,
  presentNotice,
  presentNoticeHead,
  readTownship,
} from '../../../features/townships/index.ts';
import type { HttpApp } from '../../../platform/http/create-http.ts';
import { page, problem, redirect } from '../../site/answer.ts';
import { bindPage } from '../../site/bind-page.ts';
import { queryText } from '../../site/form-fields.ts';
import type { Site } from '../../site/visit.ts';
import { NoticePage } from './notice-page.tsx';
import { NoticesPage } from './notices-page.tsx';

type TownshipOf = (
  params: Readonly<Record<string, string>>,
) => { readonly county: County; readonly township: Township } | undefined;

/** The notices of a township, all and one. */
export function noticesRoutes(app: HttpApp, site: Site, townshipOf: TownshipOf): void {
  const { ctx } = site;
  bindPage(app, site, '/places/:county/:place/notices', async ({ visit, params, query }) => {
    const where = townshipOf(params);
    if (where === undefined) return problem('unknown_place');
    const { notices } = await readTownship(ctx, where);
    const asked = Number(queryText(query, 'page') || '1');
    const shown = pageOfNotices(notices, Number.isSafeInteger(asked) && asked > 0 ? asked : 1);
    if (shown.page > shown.pageCount) return redirect(noticeHref(where.county.id, where.township.id));
    const heads = shown.notices.map((notice) => presentNoticeHead(notice, where));
    return page(<NoticesPage shell={visit.shell} {...where} {...shown} notices={heads} />);
  });
  bindPage(app, site, '/places/:county/:place/notices/:notice', async ({ visit, params }) => {
    const where = townshipOf(params);
    if (where === undefined) return problem('unknown_place');
    const { notices } = await readTownship(ctx, where);
    const notice = notices.find(({ id }) => id === params.notice);
    if (notice === undefined) return problem('not_found');
    return page(<NoticePage shell={visit.shell} {...where} notice={presentNotice(notice, where, ctx)} />);
  });
}
