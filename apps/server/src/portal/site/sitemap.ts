import type { HttpApp } from '../../platform/http/create-http.ts';
import { recordedPlacePages } from '../pages/places/recorded-place-pages.ts';
import { type PortalPage, portalFeeds, portalPages } from '../portal-pages.ts';
import { escapedXml, originOf } from './origin.ts';
import type { Site } from './visit.ts';

/** Who knows pages: the reference data, and what the database adds. */
const SOURCES: readonly ((site: Site) => Promise<readonly PortalPage[]>)[] = [
  async ({ ctx }) => portalPages(ctx.reference),
  async ({ ctx }) => portalFeeds(ctx.reference),
  ({ ctx }) => recordedPlacePages(ctx),
];

/** What belongs to one person, or to staff, is not for search engines. */
const NOT_LISTED = ['/workbench/', '/drafts/', '/receipts/', '/county', '/search', '/verify/', '/assets/'];

const OPEN = { permission: 'public', session: false } as const;

/** `/sitemap.xml` and `/robots.txt` (国办发〔2017〕47号: pages must be found by search engines). */
export function sitemapRoutes(app: HttpApp, site: Site): void {
  app.get('/sitemap.xml', { config: OPEN }, async (request, reply) => {
    const pages = (await Promise.all(SOURCES.map((source) => source(site)))).flat();
    const origin = originOf(site.ctx, request);
    return reply
      .type('application/xml; charset=utf-8')
      .header('cache-control', 'public, max-age=3600')
      .send(sitemapOf(pages, origin));
  });
  app.get('/robots.txt', { config: OPEN }, async (request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .header('cache-control', 'public, max-age=3600')
      .send(
        [
          'User-agent: *',
          ...NOT_LISTED.map((path) => `Disallow: ${path}`),
          `Sitemap: ${originOf(site.ctx, request)}/sitemap.xml`,
          '',
        ].join('\n'),
      ),
  );
}

function sitemapOf(pages: readonly PortalPage[], origin: string): string {
  const entries = pages.map(
    ({ path, lastModifiedOn }) =>
      `<url><loc>${escapedXml(origin + path)}</loc>${
        lastModifiedOn === undefined ? '' : `<lastmod>${lastModifiedOn}</lastmod>`
      }</url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`;
}
