import { afterAll, beforeAll, expect, it } from 'vitest';
import { readXlsx } from '../../platform/spreadsheet/read-xlsx.ts';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { type DemoCounty, openDemoCounty, READY } from '../cases/testing/demo-county.ts';

const EMPTY = '郑庄街道';

onEngines('what is public of a township', (engine) => {
  let county: DemoCounty;
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
  });
  afterAll(() => county.close());

  /** Asked by nobody in particular: without a session. */
  const get = (path: string) => county.app.inject({ url: path });
  const read = async (what: string, township = READY) =>
    (await get(`/api/v1/townships/${county.townshipId(township)}/${what}`)).json();
  const pageOf = (what: string, township = READY) =>
    get(`/places/${county.countyId}/${county.townshipId(township)}/${what}`);

  it('R-2.3.1 every version of the list stands with what it changed, and is a spreadsheet too', async () => {
    const record = await read('list-versions');
    expect(record).toMatchObject({ townshipName: READY, inForce: 1, versions: [{ version: 1 }] });
    const [{ itemCount, difference }] = record.versions;
    expect(difference.added).toHaveLength(itemCount);
    expect(await read('list-versions', EMPTY)).toMatchObject({ inForce: null, versions: [] });
    const page = await pageOf('versions');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain(`列入${itemCount}项`);

    const sheet = await get(`/api/v1/townships/${county.townshipId(READY)}/sheets/list?version=1`);
    const file = await readXlsx(sheet.rawPayload);
    expect('rows' in file ? file.rows : []).toHaveLength(itemCount + 2);
    const none = await get(`/api/v1/townships/${county.townshipId(READY)}/sheets/list?version=9`);
    expect(none.statusCode).toBe(404);
  });

  it('R-8.1.1 agreements stand with the day and the place of the announcement of each item', async () => {
    const { agreements } = await read('agreements');
    expect(agreements.length).toBeGreaterThan(1);
    expect(agreements[0]).toMatchObject({
      kindName: expect.stringMatching(/协议$/u),
      departmentName: expect.stringMatching(/^曹县/u),
      items: expect.arrayContaining([
        expect.objectContaining({
          announcedOn: expect.stringMatching(/^\d{4}-/u),
          announcedAt: expect.stringMatching(/./u),
        }),
      ]),
    });
    expect((await pageOf('agreements')).body).toContain('司法行政部门备案编号');
    expect((await pageOf('agreements', EMPTY)).body).toContain('还没有签订协议');
  });

  it('R-1.2.6, E-10 seals in force stand by name with a specimen marked as such; losses are told, keepers and police are not', async () => {
    const before = await read('seals');
    expect(before.losses).toEqual([]);
    const [seal] = before.seals;
    expect(seal).toMatchObject({ name: expect.stringContaining(READY), kindName: expect.any(String) });
    const specimen = await get(seal.specimenHref);
    expect(specimen.headers['content-type']).toContain('image/svg+xml');
    expect(specimen.body).toContain('样章');
    const page = (await pageOf('seals')).body;
    expect(page).toContain('样式示意，不是印模');
    expect(page).toContain(seal.specimenHref);
    expect(Object.keys(seal).sort()).toEqual([
      'id',
      'kindName',
      'name',
      'ownerName',
      'since',
      'specimenHref',
    ]);

    const keeper = await county.loginAs('county-manager');
    const path = `/api/v1/governance/seals/${county.countyId}/${seal.id}`;
    const lost = await county.app.inject({
      method: 'POST',
      url: `${path}/loss`,
      headers: { ...keeper },
      payload: {
        reason: '搬迁时遗失（示例）',
        lastConfirmedUseAt: null,
      },
    });
    expect(lost.statusCode, lost.body).toBe(200);
    const after = await read('seals');
    expect(after.seals.map(({ id }: { id: string }) => id)).not.toContain(seal.id);
    expect(after.losses).toEqual([
      { id: seal.id, name: seal.name, lostAt: expect.any(String), notice: null },
    ]);
    const told = (await pageOf('seals')).body;
    expect(told).toContain('此后的用印一律无效');
    expect(told).not.toContain('搬迁时遗失');
    expect((await get(seal.specimenHref)).statusCode).toBe(404);
  });

  it('design §2.5 a seal has its specimen in its own township only', async () => {
    const { seals } = await read('seals', '普连集镇');
    const foreign = `/api/v1/townships/${county.townshipId(READY)}/seals/${seals[0].id}/specimen`;
    expect((await get(foreign)).statusCode).toBe(404);
  });

  it.each(['agreements', 'seals', 'notices'])('issue 4: %s are a spreadsheet', async (sheet) => {
    const response = await get(`/api/v1/townships/${county.townshipId(READY)}/sheets/${sheet}`);
    const file = await readXlsx(response.rawPayload);
    expect('rows' in file ? file.rows.length : 0).toBeGreaterThan(2);
  });

  it('issue 4: the feed of the city and of a county tells each published list with what it changed', async () => {
    for (const path of ['/feeds/lists.atom', `/feeds/${county.countyId}/lists.atom`]) {
      const feed = await get(path);
      expect(feed.headers['content-type']).toContain('application/atom+xml');
      expect(feed.body).toContain(`<title>曹县${READY}公布赋权事项清单第1版</title>`);
      expect(feed.body).toMatch(/<content type="text">\d{4}-\d{2}-\d{2}公布，.+增加\d+项：/u);
      expect(feed.body.match(/<entry>/gu)?.length).toBe(feed.body.match(/<\/entry>/gu)?.length);
    }
    const other = county.ctx.reference.counties.find(({ id }) => id !== county.countyId);
    expect((await get(`/feeds/${other?.id}/lists.atom`)).body).not.toContain('<entry>');
    expect((await get('/feeds/no-such-county/lists.atom')).statusCode).toBe(404);
  });

  it('the pages of a township link each other, their JSON and the feed; a place that is none has none', async () => {
    const home = (await get(`/places/${county.countyId}/${county.townshipId(READY)}`)).body;
    for (const part of ['versions', 'agreements', 'seals']) {
      expect(home).toContain(`/${county.townshipId(READY)}/${part}"`);
      expect((await get(`/places/${county.countyId}/no-such-place/${part}`)).statusCode).toBe(404);
    }
    for (const path of ['/places', `/places/${county.countyId}`]) {
      expect((await get(path)).body).toMatch(/<a href="\/feeds\/.*lists\.atom"/u);
    }
    expect((await pageOf('versions')).body).toContain('type="application/atom+xml"');
    expect((await get('/sitemap.xml')).body).toContain('/feeds/lists.atom');
  });
});
