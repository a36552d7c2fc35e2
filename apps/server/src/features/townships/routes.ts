import type { AppContext } from '../../app-context.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { done } from '../../platform/outcome.ts';
import { findCounty, findTownship } from '../catalogue/index.ts';
import { sendSpecimen } from '../registers/index.ts';
import { readTownship } from './operations/read-township.ts';
import { readTownshipAgreements, readTownshipSeals } from './operations/read-township-papers.ts';
import { readTownshipVersions } from './operations/read-township-versions.ts';
import { pageOfNotices } from './page-of-notices.ts';
import type { TownshipPlace } from './township-place.ts';
import { sendTownshipSheet } from './township-sheets.ts';
import { presentNotice, presentNoticeHead, presentTownship } from './townships.present.ts';

const UNKNOWN_PLACE = { kind: 'problem', problem: { code: 'unknown_place' } } as const;

/** What everybody may read of a township: the JSON of its pages. */
export function townshipRoutes(app: HttpApp, ctx: AppContext): void {
  const placeOf = (id: string): TownshipPlace | undefined => {
    const township = findTownship(ctx.reference, id);
    const county = township && findCounty(ctx.reference, township.countyId);
    return township && county && { county, township };
  };
  const read = async (id: string) => {
    const place = placeOf(id);
    return place && readTownship(ctx, place);
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
  bindEndpoint(app, 'listTownshipVersions', 'public', async ({ params }) => {
    const place = placeOf(params.townshipId);
    return place === undefined ? UNKNOWN_PLACE : done(await readTownshipVersions(ctx, place));
  });
  bindEndpoint(app, 'listTownshipAgreements', 'public', async ({ params }) => {
    const place = placeOf(params.townshipId);
    return place === undefined ? UNKNOWN_PLACE : done(await readTownshipAgreements(ctx, place));
  });
  bindEndpoint(app, 'listTownshipSeals', 'public', async ({ params }) => {
    const place = placeOf(params.townshipId);
    return place === undefined ? UNKNOWN_PLACE : done(await readTownshipSeals(ctx, place));
  });
  bindEndpoint(app, 'readPublicSpecimen', 'public', async ({ params }) => {
    const place = placeOf(params.townshipId);
    if (place === undefined) return UNKNOWN_PLACE;
    const { seals } = await readTownshipSeals(ctx, place);
    const seal = seals.find(({ id }) => id === params.sealId);
    return seal === undefined ? { kind: 'not_found' } : sendSpecimen(seal.name);
  });
  bindEndpoint(app, 'readTownshipSheet', 'public', async ({ params, query }) => {
    const place = placeOf(params.townshipId);
    return place === undefined ? UNKNOWN_PLACE : sendTownshipSheet(ctx, place, params.sheet, query.version);
  });
}
