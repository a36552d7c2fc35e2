import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoCounty, openDemoCounty } from '../../../features/cases/testing/demo-county.ts';
import { openVisitor, type Visitor } from '../../testing/visitor.ts';

let county: DemoCounty;
let visitor: Visitor;
beforeAll(async () => {
  county = await openDemoCounty();
  visitor = openVisitor(county.app);
});
afterAll(() => county.close());

const search = async (query: string) => (await visitor.get(`/search?q=${encodeURIComponent(query)}`)).html;

describe('the search page', () => {
  it('R-4.3.4 says why an item answers, and brings the bundle of an event of life', async () => {
    const html = await search('我想在家门口开个小饭馆要办啥');
    expect(html).toContain('常用说法“小饭馆”');
    expect(html).toContain('href="/life-events/open-restaurant"');
  });

  it('R-4.3.4 asks whether a word that only sounds alike was meant', async () => {
    const html = await search('残及证');
    expect(html).toContain('您是不是要找“');
    expect(html).toContain(`href="/search?q=${encodeURIComponent('残疾证')}"`);
  });

  it('R-1.1.6 a county in the question leads to its places, and the guide opens with them', async () => {
    const html = await search('单县交电费');
    expect(html).toContain('您提到了单县');
    expect(html).toContain('href="/items/electricity-fee-payment?county=county-04"');
    expect(html).toContain('href="/places/county-04"');
  });

  it('finds a township by name, pinyin or initials', async () => {
    expect(await search('庄寨镇')).toContain('庄寨镇便民服务中心');
    expect(await search('zhuangzhai')).toContain('庄寨镇便民服务中心');
  });

  it.each([
    ['我的证批下来了吗', '/progress'],
    ['这个证是真的假的，怎么核验', '/verify'],
    ['办事大厅几点上班', '/places'],
    ['我要投诉', '/help#not-satisfied'],
  ])('design §11 “%s” is about no item: the page of the site is shown', async (query, href) => {
    expect(await search(query)).toContain(`<a class="entry" href="${href}">`);
  });

  it.each(['村便民服务站', '庄寨镇便民服务中心', '便民服务中心几点上班'])(
    'design §11 “%s” brings no items that merely share a word with it',
    async (query) => {
      const html = await search(query);
      expect(html).toContain('<a class="entry" href="/places">');
      expect(html).not.toContain('id="found-items"');
    },
  );

  it('design §11 what is asked beside a page of the site is still searched', async () => {
    expect(await search('食品经营许可证真伪核验')).toContain('href="/items/food-business-licence"');
  });

  it('design §11 nothing found is no dead end', async () => {
    const html = await search('火星签证');
    expect(html).toContain('没有找到与“火星签证”相关的事项');
    expect(html).toContain('href="tel:12345"');
  });

  it('the addresses of the first version lead on', async () => {
    const old = await visitor.get(`/items?q=${encodeURIComponent('开小饭馆')}`);
    expect(old).toMatchObject({ status: 303, location: `/search?q=${encodeURIComponent('开小饭馆')}` });
    expect((await visitor.get('/items?type=public_service')).location).toBe('/items/types/public-service');
  });
});
