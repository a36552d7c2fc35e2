import type { FastifyReply, FastifyRequest } from 'fastify';
import { findCounty } from '../../features/catalogue/index.ts';
import { type ListChange, listChanges } from '../../features/townships/index.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { listFeedHref, versionsHref } from '../pages/places/township-record-links.ts';
import { escapedXml, originOf } from './origin.ts';
import type { Site } from './visit.ts';

const ENTRIES = 100;
const OPEN = { permission: 'public', session: false } as const;

/** 清单变化 as Atom (RFC 4287): each published version of a list is an entry with what it changed, of the city and of each county. */
export function listFeedRoutes(app: HttpApp, site: Site): void {
  app.get('/feeds/lists.atom', { config: OPEN }, async (request, reply) => {
    const changes = await listChanges(site.ctx, site.ctx.reference.counties, ENTRIES);
    const title = `${site.ctx.reference.city.name}乡镇（街道）赋权事项清单变化`;
    return sendFeed(reply, { title, path: listFeedHref(), origin: originOf(site.ctx, request), changes });
  });
  app.get('/feeds/:county/lists.atom', { config: OPEN }, async (request: FastifyRequest, reply) => {
    const { county: id = '' } = request.params as Readonly<Record<string, string>>;
    const county = findCounty(site.ctx.reference, id);
    if (county === undefined) return reply.callNotFound();
    const changes = await listChanges(site.ctx, [county], ENTRIES);
    const title = `${county.name}乡镇（街道）赋权事项清单变化`;
    return sendFeed(reply, { title, path: listFeedHref(id), origin: originOf(site.ctx, request), changes });
  });
}

interface Feed {
  readonly title: string;
  readonly path: string;
  readonly origin: string;
  readonly changes: readonly ListChange[];
}

function sendFeed(reply: FastifyReply, feed: Feed): FastifyReply {
  return reply
    .type('application/atom+xml; charset=utf-8')
    .header('cache-control', 'public, max-age=600')
    .send(feedOf(feed));
}

/** Before the first list is published a feed is as old as the reform itself. */
const NOTHING_YET = '2022-11-01T00:00:00.000Z';

function feedOf({ title, path, origin, changes }: Feed): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
<id>${escapedXml(`urn:x-tongban:feed:${path}`)}</id>
<title>${escapedXml(title)}</title>
<updated>${changes[0]?.recordedAt ?? NOTHING_YET}</updated>
<author><name>通办</name></author>
<link rel="self" type="application/atom+xml" href="${escapedXml(origin + path)}"/>
${changes.map((change) => entryOf(change, origin)).join('\n')}
</feed>
`;
}

function entryOf(change: ListChange, origin: string): string {
  const { countyId, countyName, townshipId, townshipName, version, recordedAt } = change;
  const title = `${countyName}${townshipName}公布赋权事项清单第${version}版`;
  const href = `${origin}${versionsHref(countyId, townshipId, version)}`;
  return `<entry>
<id>urn:x-tongban:list:${escapedXml(townshipId)}:${version}</id>
<title>${escapedXml(title)}</title>
<updated>${recordedAt}</updated>
<link rel="alternate" type="text/html" href="${escapedXml(href)}"/>
<content type="text">${escapedXml(wordsOf(change))}</content>
</entry>`;
}

function wordsOf({ publishedOn, effectiveFrom, itemCount, difference }: ListChange): string {
  const { added, removed, changed } = difference;
  const named = (verb: string, rows: readonly { readonly name: string }[]) =>
    rows.length === 0 ? [] : [`${verb}${rows.length}项：${rows.map(({ name }) => name).join('、')}。`];
  return [
    `${publishedOn}公布，自${effectiveFrom}起生效，共${itemCount}项。`,
    ...named('增加', added),
    ...named('移出', removed),
    ...named('调整', changed),
  ].join('');
}
