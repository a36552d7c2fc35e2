import type { AppContext } from '../../app-context.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { done } from '../../platform/outcome.ts';
import { findCounty, findTownship } from '../catalogue/index.ts';
import { readTownship } from './operations/read-township.ts';
import { pageOfNotices } from './page-of-notices.ts';
import { presentNotice, presentNoticeHead, presentTownship } from './townships.present.ts';

const UNKNOWN_PLACE = { kind: 'problem', problem: { code: 'unknown_place' } } as const;

/** What everybody may read of a township: the JSON of its pages. */
export function townshipRoutes(app: HttpApp, ctx: AppContext): void {
  const read = async (id: string) => {
    const township = findTownship(ctx.reference, id);
    const county = township && findCounty(ctx.reference, township.countyId);
    return township && county && readTownship(ctx, { county, township });
  };
  bindEndpoint(app, 'readTownship', 'public', async ({ params }) => {
    const record = await read(params.townshipId);
    return record === undefined ? UNKNOWN_PLACE : done(presentTownship(record, ctx));
  });
  bindEndpoint(app, 'listNotices', 'public', async ({ params, query }) => {
    const record = await read(params.townshipId);
    if (record === undefined) return UNKNOWN_PLACE;
    const { notices, ...rest } = pageOfNotices(record.notices, query.page);
    return done({ ...rest, notices: notices.map((notice) => presentNoticeHead(notice, record)) });
  });
  bindEndpoint(app, 'readNotice', 'public', async ({ params }) => {
    const record = await read(params.townshipId);
    if (record === undefined) return UNKNOWN_PLACE;
    const notice = record.notices.find(({ id }) => id === params.noticeId);
    return notice === undefined ? { kind: 'not_found' } : done(presentNotice(notice, record, ctx));
  });
}
