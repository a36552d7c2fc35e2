import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoCounty, openDemoCounty } from '../../../features/cases/testing/demo-county.ts';
import { openVisitor, type Visitor } from '../../testing/visitor.ts';

const GUIDE = '/items/small-workshop-eatery-registration';

let county: DemoCounty;
let visitor: Visitor;
beforeAll(async () => {
  county = await openDemoCounty();
  visitor = openVisitor(county.app);
});
afterAll(() => county.close());

describe('the chosen county', () => {
  it('R-1.1.6 is asked for once, by post, and then shown by the guide and the front page', async () => {
    const before = await visitor.get(GUIDE);
    expect(before.html).toContain('您想在哪个县区办？');
    const chosen = await visitor.post('/county', { county: county.countyId, returnTo: `${GUIDE}#where` });
    expect(chosen).toMatchObject({ status: 303, location: `${GUIDE}#where` });
    const { html } = await visitor.follow(chosen);
    expect(html).toContain('曹县以下');
    expect((await visitor.get('/')).html).toContain('换一个县区（现在是曹县）');
  });

  it('R-1.1.6 an address that names another county is shown as it says', async () => {
    const { html } = await visitor.get(`${GUIDE}?county=county-01`);
    expect(html).toContain('换一个县区（现在是牡丹区）');
  });

  it('design §9 is forgotten on request, and never leads to another site', async () => {
    await visitor.get('/county');
    const forgotten = await visitor.post('/county', { county: '', returnTo: '//evil.example/' });
    expect(forgotten.location).toBe('/');
    expect((await visitor.get(GUIDE)).html).toContain('您想在哪个县区办？');
  });
});
