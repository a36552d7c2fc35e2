import { type LawView, lawSchema, lawsSchema } from '@tongban/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { eateryApplication } from '../cases/testing/applications.ts';
import { takenIn } from '../cases/testing/case-walk.ts';
import { type DemoCounty, openDemoCounty, READY } from '../cases/testing/demo-county.ts';

/** The law that the guide of item 5 rests on, by its name. */
const LAW = '山东省食品小作坊小餐饮和食品摊点管理条例';

onEngines('laws and what rests on them', (engine) => {
  let county: DemoCounty;
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
  });
  afterAll(() => county.close());

  const get = async (login: string, path: string, query: Record<string, string> = {}) =>
    county.app.inject({
      url: `/api/v1/registers/${path}`,
      query,
      headers: { ...(await county.loginAs(login)) },
    });
  const read = async (login: string): Promise<LawView> =>
    lawSchema.parse((await get(login, 'law', { name: LAW })).json());
  const ofEatery = ({ touched }: LawView) => touched.filter(({ itemId }) => itemId === county.eatery);

  it('issue 4: every cited law stands once, and one whose text nobody read is 待核对 and shows no article', async () => {
    const { rows } = lawsSchema.parse((await get('county-manager', 'laws')).json());
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
    const { laws } = county.ctx.reference;
    for (const { name, state } of rows) {
      const text = laws.find(({ title }) => title.includes(name));
      if (text === undefined) expect(state, name).toBe('unchecked');
      if (state === 'unchecked') {
        const law = lawSchema.parse((await get('county-manager', 'law', { name })).json());
        expect(law.articles, name).toEqual([]);
      }
    }
  });

  it('issue 4: a law tells the guides that cite it, and lists, agreements and open cases of their items', async () => {
    const before = ofEatery(await read('county-manager'))[0]?.openCases ?? 0;
    await takenIn(county, eateryApplication(county, READY));
    const law = await read('county-manager');
    expect(law.citations).toContainEqual(expect.objectContaining({ itemId: county.eatery, itemNo: 5 }));
    const [own] = ofEatery(law);
    expect(own).toMatchObject({ countyId: county.countyId, openCases: before + 1 });
    expect(own?.listed).toBeGreaterThan(0);
    expect(own?.agreements).toBeGreaterThan(0);
  });

  it('R-1.2.10 design §2.5 a county counts no other county, the city every county, and who reads no catalogue nothing', async () => {
    const [whole, city] = [await read('county-manager'), await read('city')];
    expect(new Set(whole.touched.map(({ countyId }) => countyId))).toEqual(new Set([county.countyId]));
    // Of the counties here only this one has recorded anything.
    expect(city.touched).toEqual(whole.touched);
    expect((await get('head1', 'law', { name: LAW })).statusCode).toBe(403);
  });

  it('issue 4: a law that nothing cites is not found', async () => {
    expect((await get('county-manager', 'law', { name: '没有这部法' })).statusCode).toBe(404);
    expect((await get('county-manager', 'law')).statusCode).toBe(400);
  });
});
