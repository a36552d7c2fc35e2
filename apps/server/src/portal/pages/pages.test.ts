import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoCounty, openDemoCounty, READY } from '../../features/cases/testing/demo-county.ts';
import { openTestApp } from '../../testing/test-app.ts';
import { expectSoundPage } from '../testing/html-rules.ts';
import { openVisitor, type Visitor } from '../testing/visitor.ts';

let county: DemoCounty;
let visitor: Visitor;
beforeAll(async () => {
  county = await openDemoCounty();
  visitor = openVisitor(county.app);
});
afterAll(() => county.close());

const PAGES = [
  '/',
  '/items',
  '/items/types/public-service',
  '/items/departments',
  '/items/departments/market-supervision',
  '/items/applicants/individuals',
  '/items/letters',
  '/search',
  '/search?q=%E5%BC%80%E5%B0%8F%E9%A5%AD%E9%A6%86',
  '/search?q=%E5%BA%84%E5%AF%A8%E9%95%87',
  '/county?returnTo=/items',
  '/life-events',
  '/items/small-workshop-eatery-registration',
  '/items/small-workshop-eatery-registration?county=county-03',
  '/items/construction-permit?county=county-01',
  '/items/marriage-registration?county=county-03',
  '/items/water-fee-payment',
  '/items/small-workshop-eatery-registration/apply',
  '/items/small-workshop-eatery-registration/apply?county=county-03',
  '/items/small-workshop-eatery-registration/apply?county=county-10',
  '/life-events/open-restaurant',
  '/places',
  '/places/county-03',
  '/places/county-03/hall',
  '/places/county-01/hall',
  '/progress',
  '/verify',
  '/verify/00000000000000000000000000',
  '/about',
  '/help',
  '/privacy',
  '/accessibility',
];

describe('every page', () => {
  it.each(PAGES)('design §8 §9: %s is small, sound, and carries no inline script or style', async (path) => {
    const { status, html, headers } = await visitor.get(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expectSoundPage(html);
    expect(html).toContain('演示环境');
    expect(html).toContain('href="/workbench/"');
  });

  it('R-2.1.1: every item of the catalogue has a guide that says what is 参考', async () => {
    for (const { id, name } of county.ctx.reference.items) {
      const { status, html } = await visitor.get(`/items/${id}?county=${county.countyId}`);
      expect(status).toBe(200);
      expectSoundPage(html);
      expect(html).toContain(`<h1>${name}</h1>`);
      expect(html).toContain('参考');
    }
  });

  it('links a style sheet and an icon that a browser may keep for a year', async () => {
    const { html } = await visitor.get('/');
    const links = [...html.matchAll(/href="(\/assets\/[^"]+)"/g)].map((match) => match[1] ?? '');
    expect(links).toHaveLength(2);
    for (const url of links) {
      const plain = await county.app.inject({ url });
      expect(plain.headers['cache-control']).toContain('immutable');
      const packed = await county.app.inject({ url, headers: { 'accept-encoding': 'gzip, br' } });
      expect(packed.headers['content-encoding']).toBe('gzip');
    }
  });
});

describe('finding', () => {
  it('R-2.1.1: lists all 49 by kind of power', async () => {
    const { html } = await visitor.get('/items');
    expect(html.match(/class="item-name"/g)).toHaveLength(49);
    for (const words of ['行政许可|33', '行政确认|2', '其他行政权力|4', '公共服务|10']) {
      const [name, count] = words.split('|');
      expect(html).toContain(`${name}<span class="filter-count figures">${count}项</span>`);
    }
    const { html: one } = await visitor.get('/items/types/confirmation');
    expect(one.match(/class="item-name"/g)).toHaveLength(2);
  });

  it('answers an everyday question best first, and says what to do when nothing is found', async () => {
    const { html } = await visitor.get(`/search?q=${encodeURIComponent('开小饭馆')}`);
    expect(html.match(/class="item-name" href="([^"]+)"/)?.[1]).toBe(
      '/items/small-workshop-eatery-registration',
    );
    const nothing = await visitor.get(`/search?q=${encodeURIComponent('¤¤')}`);
    expect(nothing.html).toContain('没有找到与“¤¤”相关的事项');
    expect(nothing.html).toContain('查看全部事项');
  });

  it('R-1.1.6: shows hall and centres of equal weight, and why the others are closed', async () => {
    const { html } = await visitor.get(`/items/small-workshop-eatery-registration?county=${county.countyId}`);
    const open = /<ul class="place-cards">.*?<details/s.exec(html)?.[0] ?? '';
    expect(open.match(/class="place-card"/g)).toHaveLength(3);
    expect(open).toContain('曹县政务服务大厅');
    expect(open).toContain(`${READY}便民服务中心`);
    expect(html).toContain('古营集镇');
    expect(html).toMatch(/备案.*?DLG-03/s);
  });

  it('design §11: a guide shows first what everybody needs, and folds what few read', async () => {
    const { html } = await visitor.get('/items/small-workshop-eatery-registration');
    const [open = '', folded = ''] = html.split('<div class="folds">');
    for (const title of ['办理要点', '办理条件', '申请材料', '到哪里办'])
      expect(open).toContain(`>${title}</h2>`);
    for (const title of ['办理流程', '部门和时限', '设定依据', '不服决定怎么办', '尚待县区核定的内容']) {
      expect(folded).toMatch(new RegExp(`<summary><h2 id="[a-z-]+">${title}</h2></summary>`));
    }
  });

  it('design §11: what is not known is 待县补充', async () => {
    const { html } = await visitor.get(`/places/${county.countyId}/${county.townshipId(READY)}`);
    expect(html.match(/待县补充</g)?.length).toBeGreaterThanOrEqual(3);
    expect(html).toContain('赋权事项清单');
  });
});

describe('what is not there', () => {
  it.each([
    '/nothing',
    '/items/nothing',
    '/items/nothing/apply',
    '/places/nothing',
    '/places/county-03/x',
    '/life-events/x',
  ])('%s is a page with a way on, for a program a problem document', async (path) => {
    const { status, html } = await visitor.get(path);
    expect(status).toBe(404);
    expectSoundPage(html);
    expect(html).toContain('回到首页');
    const api = await county.app.inject({ url: path, headers: { accept: 'application/json' } });
    expect(api.statusCode).toBe(404);
    expect(api.headers['content-type']).toContain('application/problem+json');
  });

  it('below /api everybody gets the document', async () => {
    const { headers } = await visitor.get('/api/v1/nothing');
    expect(headers['content-type']).toContain('application/problem+json');
  });
});

describe('长辈版', () => {
  it('§3.11: is switched by post, kept in a cookie, and leads back to the page', async () => {
    await visitor.get('/places?x=1');
    const on = await visitor.post('/elder-mode', { elder: 'on', returnTo: '/places?x=1' });
    expect(on).toMatchObject({ status: 303, location: '/places?x=1' });
    expect((await visitor.get('/')).html).toContain('data-elder="true"');
    const off = await visitor.post('/elder-mode', { elder: 'off', returnTo: '//evil.example/' });
    expect(off.location).toBe('/');
    expect((await visitor.get('/')).html).not.toContain('data-elder');
  });
});

describe('a connection that can be read on the way', () => {
  it('design §9: takes no application; guides can still be read', async () => {
    const open = await openTestApp({ demo: false, env: { HOST: '0.0.0.0' } });
    const remote = { remoteAddress: '192.0.2.7', headers: { accept: 'text/html' } };
    const apply = await open.app.inject({ url: '/items/construction-permit/apply', ...remote });
    const guide = await open.app.inject({ url: '/items/construction-permit', ...remote });
    await open.close();
    expect(apply.statusCode).toBe(403);
    expect(apply.body).toContain('当前连接不加密');
    expect(guide.statusCode).toBe(200);
    // No demonstration: neither the ribbon nor the way into the workbench.
    expect(guide.body).not.toContain('演示环境');
    expect(guide.body).not.toContain('/workbench/');
  });
});
