import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoCounty, openDemoCounty } from '../features/cases/testing/demo-county.ts';
import { portalCss } from './layout/portal-css.ts';
import { onePageOfEachKind, portalPages } from './portal-pages.ts';
import { expectSoundPage } from './testing/html-rules.ts';
import { openVisitor, type Visitor } from './testing/visitor.ts';

const MOST_BYTES = 60 * 1024;

let county: DemoCounty;
let visitor: Visitor;
beforeAll(async () => {
  county = await openDemoCounty();
  visitor = openVisitor(county.app);
});
afterAll(() => county.close());

describe('the pages of the portal', () => {
  it('design §8 every page in the sitemap is there, sound, and at most 60 KB in the first view', async () => {
    // Pages are sent as they are: compressing a page with a token and a visitor's words in it would tell the token.
    const stylesheet = gzipSync(portalCss(), { level: 9 }).length;
    const pages = portalPages(county.ctx.reference);
    for (const { path } of pages) {
      const { status, html } = await visitor.get(path);
      expect([path, status]).toEqual([path, 200]);
      expectSoundPage(html);
      const transferred = Buffer.byteLength(html) + stylesheet;
      expect([path, transferred <= MOST_BYTES]).toEqual([path, true]);
    }
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
  }, 60_000);

  it('国办发〔2017〕47号 every page in the sitemap says its address, its title and what it is about', async () => {
    const titles = new Map<string, string>();
    for (const { kind, path } of onePageOfEachKind(portalPages(county.ctx.reference))) {
      const { html } = await visitor.get(path);
      const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
      expect(titles.get(title)).toBeUndefined();
      titles.set(title, kind);
      expect([path, html.includes(`<link rel="canonical" href="${path}"/>`)]).toEqual([path, true]);
      expect([path, /<meta name="description" content="[^"]{10,}/.test(html)]).toEqual([path, true]);
    }
  });

  it('R-8.1.1 lists and guides have a JSON twin that answers', async () => {
    const kinds = ['items', 'power-type', 'departments', 'department', 'applicants', 'letters'];
    const twins = [...kinds, 'life-events', 'life-event', 'guide', 'guide-print'];
    for (const { kind, path } of onePageOfEachKind(portalPages(county.ctx.reference))) {
      if (!twins.includes(kind)) continue;
      const { html } = await visitor.get(path);
      const twin = /<link rel="alternate" type="application\/json" href="([^"]+)"/.exec(html)?.[1] ?? '';
      const answer = await county.app.inject({ url: twin.replaceAll('&amp;', '&') });
      expect([path, answer.statusCode]).toEqual([path, 200]);
      expect(answer.headers['content-type']).toContain('application/json');
    }
  });

  it('国办发〔2017〕47号 the sitemap lists them with full addresses; robots keep out of what is personal', async () => {
    const sitemap = await county.app.inject({ url: '/sitemap.xml', headers: { host: 'tongban.example.cn' } });
    expect(sitemap.headers['content-type']).toContain('application/xml');
    expect(sitemap.body).toContain('<loc>http://tongban.example.cn/items/construction-permit</loc>');
    const listed = sitemap.body.match(/<loc>/g)?.length ?? 0;
    expect(listed).toBeGreaterThanOrEqual(portalPages(county.ctx.reference).length);
    const robots = await county.app.inject({ url: '/robots.txt', headers: { host: 'tongban.example.cn' } });
    expect(robots.body).toContain('Disallow: /receipts/');
    expect(robots.body).toContain('Sitemap: http://tongban.example.cn/sitemap.xml');
  });
});
