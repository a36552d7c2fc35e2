import { UNKNOWN_FACTS } from '@tongban/domain/place';
import { addDays, addMilliseconds, dateInShanghai } from '@tongban/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { type StaffHeaders, TEST_NOW } from '../../testing/test-app.ts';
import { type DemoCounty, openDemoCounty, READY } from '../cases/testing/demo-county.ts';
import { verifyInstallation } from '../verification/index.ts';
import { placesOf } from './index.ts';

const office = [1, 2, 3, 4, 5].map((weekday) => ({
  weekday,
  shifts: [
    { from: '08:30', until: '12:00' },
    { from: '13:30', until: '17:30' },
  ],
}));
const hours = { regular: office, extended: [], extendedNote: null };
const today = dateInShanghai(TEST_NOW);
const station = { villageName: '李庄', sharesPartyCentre: true, services: ['home_visit'], helpers: [] };

onEngines('places', (engine) => {
  let county: DemoCounty;
  let head: StaffHeaders;
  let centre: string;

  beforeAll(async () => {
    county = await openDemoCounty({ engine });
    head = await county.loginAs('head1');
    centre = `/api/v1/place-records/${county.countyId}/${county.townshipId(READY)}`;
  });
  afterAll(() => county.close());

  const post = (url: string, payload: object, headers: object = head) =>
    county.app.inject({ method: 'POST', url, headers: { ...headers }, payload });
  const publicly = async (path: string) => (await county.app.inject({ url: `/api/v1${path}` })).json();
  const record = (kind: string, facts: object) =>
    post('/api/v1/place-records', {
      kind,
      countyId: county.countyId,
      townshipId: county.townshipId(READY),
      facts: { ...UNKNOWN_FACTS, ...facts },
    });

  it('design §11 a centre of which nothing is recorded is there, and nothing is made up', async () => {
    const place = await publicly(`/counties/${county.countyId}/places/${county.townshipId(READY)}`);
    expect(place).toMatchObject({
      name: '庄寨镇便民服务中心',
      address: null,
      hours: null,
      version: 0,
      open: { kind: 'hours_unknown', text: '服务时间待县补充' },
    });
  });

  it('R-5.3.7 the head records the centre, and everybody reads whether it is open', async () => {
    const recorded = await record('centre', { name: '庄寨镇便民服务中心', hours, address: '示例路1号' });
    expect(recorded.statusCode).toBe(201);
    expect(recorded.json()).toEqual({ id: county.townshipId(READY), version: 1 });
    const places = (await publicly(`/counties/${county.countyId}/places`)).places;
    expect(places[0]).toMatchObject({ id: 'hall', version: 0 });
    const own = places.find(({ id }: { id: string }) => id === county.townshipId(READY));
    expect(own).toMatchObject({ address: '示例路1号', open: { kind: 'open', text: '现在开放，12:00结束' } });
    const found = findReady();
    const cards = await placesOf(county.ctx, found);
    expect(cards.get(county.townshipId(READY))).toMatchObject({
      address: '示例路1号',
      openText: '现在开放，12:00结束',
      hours: ['周一至周五　08:30–12:00，13:30–17:30'],
    });
    expect(cards.size).toBe(found.townships.length + 1);
    expect((await record('centre', { name: '庄寨镇便民服务中心' })).json()).toMatchObject({ code: 'GOV-01' });
  });

  function findReady() {
    const found = county.ctx.reference.counties.find(({ id }) => id === county.countyId);
    if (!found) throw new Error('no county');
    return found;
  }

  it('R-7.1.2 a station helps, and what it cannot be is refused with the clause', async () => {
    const refused = await record('station', {
      name: '李庄便民服务站',
      station: { ...station, services: ['home_visit', 'accept'] },
    });
    expect(refused.statusCode).toBe(403);
    expect(refused.json()).toMatchObject({ code: 'STA-02', clause: 'R-7.1.2' });
    const recorded = await record('station', { name: '李庄便民服务站', station });
    expect(recorded.statusCode).toBe(201);
    const { places } = await publicly(
      `/counties/${county.countyId}/places?township=${county.townshipId(READY)}`,
    );
    expect(places.map(({ kind }: { kind: string }) => kind)).toEqual(['centre', 'station']);
    const sitemap = await county.app.inject({ url: '/sitemap.xml' });
    expect(sitemap.body).toContain(`/stations/${recorded.json().id}</loc><lastmod>${today}</lastmod>`);
  });

  it('GOV-01 E-41 of two stations recorded under one name at once, one is refused', async () => {
    const twice = await Promise.all(
      [1, 2].map(() =>
        record('station', { name: '王楼便民服务站', station: { ...station, villageName: '王楼' } }),
      ),
    );
    const recorded = twice.filter(({ statusCode }) => statusCode === 201);
    const refused = twice.filter(({ statusCode }) => statusCode !== 201);
    expect(recorded).toHaveLength(1);
    expect(refused.map((response) => response.json())).toMatchObject([{ code: 'GOV-01' }]);
  });

  it('E-41 whoever saves over a newer version is told, and nothing changes', async () => {
    const facts = { ...UNKNOWN_FACTS, name: '庄寨镇便民服务中心', hours, address: '示例路2号' };
    const first = await post(`${centre}/changes`, { expectedVersion: 1, facts });
    expect(first.json()).toEqual({ id: county.townshipId(READY), version: 2 });
    const second = await post(`${centre}/changes`, { expectedVersion: 1, facts });
    expect(second.statusCode).toBe(409);
    expect(second.json()).toMatchObject({ code: 'CAS-27', actualVersion: 2 });
  });

  it.each([
    ['a day that is none', { from: '2026-02-30', until: null, reason: 'works', note: null }],
    ['a reason that is none', { from: '2026-03-20', until: null, reason: 'tired', note: null }],
  ])('an invalid closure is refused at the border: %s', async (_what, closure) => {
    expect((await post(`${centre}/closures`, { expectedVersion: 2, ...closure })).statusCode).toBe(400);
  });

  it('E-60 a closure is announced at once; acceptance and the county hall go on', async () => {
    const url = `/items/${county.eatery}/places?county=${county.countyId}`;
    const before = await publicly(url);
    const closure = { from: today, until: addDays(today, 1), reason: 'disaster', note: '暴雨' };
    expect((await post(`${centre}/closures`, { expectedVersion: 2, ...closure })).statusCode).toBe(200);
    expect(await publicly(url)).toEqual(before);
    const township = await publicly(`/townships/${county.townshipId(READY)}`);
    expect(township.centre.open).toMatchObject({ kind: 'closed', next: { on: '2026-03-18', from: '08:30' } });
    expect(township.notices[0]).toMatchObject({ kind: 'place_closed', on: today });
    const { id } = township.notices[0];
    const notice = await publicly(`/townships/${county.townshipId(READY)}/notices/${id}`);
    expect(notice.paragraphs.join('')).toContain('县政务服务大厅和网上申请照常');
    const page = await county.app.inject({
      url: `/places/${county.countyId}/${county.townshipId(READY)}/notices/${id}`,
    });
    expect(page.body).toContain('灾害天气或者突发事件（暴雨）');
  });

  it('E-60 opened again earlier, it is open', async () => {
    county.setClock(addMilliseconds(TEST_NOW, 60_000));
    const reopening = { expectedVersion: 3, number: 1, reopensOn: today };
    expect((await post(`${centre}/reopenings`, reopening)).statusCode).toBe(200);
    const township = await publicly(`/townships/${county.townshipId(READY)}`);
    expect(township.centre.open.kind).toBe('open');
    expect(township.notices.some(({ kind }: { kind: string }) => kind === 'place_closed')).toBe(false);
  });

  it('R-8.1.1 a township tells its list in force, each row as it stands now, and its notices', async () => {
    const township = await publicly(`/townships/${county.townshipId(READY)}`);
    expect(township.list).toMatchObject({ version: 1 });
    const eatery = township.rows.find(({ itemId }: { itemId: string }) => itemId === county.eatery);
    expect(eatery).toMatchObject({ modeName: '委托办理', standing: 'live', refusals: [] });
    const { notices, total } = await publicly(`/townships/${county.townshipId(READY)}/notices`);
    expect(notices.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(['list_published', 'delegation_announced', 'items_started']),
    );
    expect(total).toBe(notices.length);
  });

  it('what is nowhere is not found', async () => {
    for (const path of [
      `/api/v1/counties/${county.countyId}/places/nowhere`,
      '/api/v1/counties/nowhere/places',
      `/api/v1/counties/${county.countyId}/places?township=township-001`,
      '/api/v1/townships/nowhere',
      `/api/v1/townships/${county.townshipId(READY)}/notices/nothing`,
      `/places/${county.countyId}/${county.townshipId(READY)}/stations/hall`,
      `/places/${county.countyId}/${county.townshipId(READY)}/notices/nothing`,
    ]) {
      expect((await county.app.inject({ url: path })).statusCode, path).toBe(404);
    }
  });

  it('design §6 verify refolds the streams of places', async () => {
    const findings: unknown[] = [];
    for await (const finding of verifyInstallation(county.ctx)) findings.push(finding);
    expect(findings).toEqual([]);
  });
});
