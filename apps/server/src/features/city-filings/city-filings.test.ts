import type { CityFilingPageView, CityFilingView } from '@tongban/contract';
import { addDays, dateInShanghai } from '@tongban/domain/time';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { type StaffHeaders, TEST_NOW } from '../../testing/test-app.ts';
import { endedBatch, letBatchesRun } from '../batches/testing/batch-of.ts';
import { type DemoCounty, openDemoCounty, READY, UNFILED } from '../cases/testing/demo-county.ts';
import { verifyInstallation } from '../verification/index.ts';

const today = dateInShanghai(TEST_NOW);

onEngines('filings with the city', (engine) => {
  let county: DemoCounty;
  let manager: StaffHeaders;
  let city: StaffHeaders;
  const idOf = (name: string) => `${county.townshipId(name)}:1`;

  beforeAll(async () => {
    county = await openDemoCounty({ engine });
    manager = await county.loginAs('county-manager');
    city = await county.loginAs('city');
    await letBatchesRun(county.ctx);
  });
  afterAll(async () => {
    await county.ctx.jobs.stop();
    await county.close();
  });

  const get = (path: string, headers: object = manager) =>
    county.app.inject({ url: `/api/v1${path}`, headers: { ...headers } });
  const post = (path: string, payload: object, headers: object = manager) =>
    county.app.inject({ method: 'POST', url: `/api/v1${path}`, headers: { ...headers }, payload });
  const one = (id: string, countyId = county.countyId) => `/city-filings/${countyId}/${id}`;
  const read = async (id: string, headers = manager): Promise<CityFilingView> =>
    (await get(one(id), headers)).json();
  const list = async (state: string, headers = manager): Promise<CityFilingPageView> =>
    (await get(`/city-filings?state=${state}&limit=200`, headers)).json();

  it('R-3.1.5 every township’s newest list waits to be handed in, and three days after its issue it is late', async () => {
    const page = await list('not_submitted');
    expect(page).toMatchObject({ maySubmit: true, counties: [{ name: '曹县' }] });
    const row = page.rows.find(({ title }) => title === `${READY}清单第1版`);
    expect(row).toMatchObject({ isLate: true, stateName: '未报备', number: null });
    const all = await list('not_submitted', city);
    expect(all.counties).toHaveLength(10);
    expect(all.maySubmit).toBe(false);
    expect(all.rows.length).toBeGreaterThanOrEqual(page.rows.length);
    expect(all.states.find(({ value }) => value === 'not_submitted')?.late).toBeGreaterThan(0);
  });

  it('R-3.1.5 handed in, sent back, handed in again, numbered', async () => {
    const id = idOf(READY);
    expect(await read(id)).toMatchObject({ version: 0, maySubmit: true, mayAnswer: false });
    expect((await post(`${one(id)}/submission`, { expectedVersion: 0 })).json()).toEqual({ id, version: 1 });
    expect((await post(`${one(id)}/submission`, { expectedVersion: 1 })).json()).toMatchObject({
      code: 'GOV-01',
    });
    expect(await read(id, city)).toMatchObject({ row: { state: 'submitted' }, mayAnswer: true });
    const back = { expectedVersion: 1, reason: '缺少公布文件' };
    expect((await post(`${one(id)}/return`, { ...back, reason: ' ' }, city)).json()).toMatchObject({
      code: 'GOV-03',
    });
    expect((await post(`${one(id)}/return`, back, city)).statusCode).toBe(200);
    expect(await read(id)).toMatchObject({
      row: { state: 'returned' },
      steps: [
        { kind: 'submitted', on: today, reason: null },
        { kind: 'returned', reason: '缺少公布文件' },
      ],
      maySubmit: true,
    });
    await post(`${one(id)}/submission`, { expectedVersion: 2 });
    const number = { expectedVersion: 3, number: '菏政服备〔2026〕1号', filedOn: today };
    const early = { ...number, filedOn: addDays(today, -1) };
    expect((await post(`${one(id)}/number`, early, city)).json()).toMatchObject({ code: 'GOV-02' });
    expect((await post(`${one(id)}/number`, number, city)).json()).toEqual({ id, version: 4 });
    expect((await post(`${one(id)}/number`, number, city)).statusCode).toBe(409);
    const { rows } = await list('filed');
    expect(rows).toMatchObject([{ title: `${READY}清单第1版`, number: number.number, filedOn: today }]);

    const other = idOf(UNFILED);
    await post(`${one(other)}/submission`, { expectedVersion: 0 });
    const taken = { ...number, expectedVersion: 1 };
    expect((await post(`${one(other)}/number`, taken, city)).json()).toMatchObject({ code: 'GOV-01' });
  });

  it('ADR 0012 many lists are handed in by one start, each by its own act', async () => {
    const { rows } = await list('not_submitted');
    const filingIds = [idOf(READY), ...rows.map(({ id }) => id)];
    const batchId = uuid();
    const start = `/counties/${county.countyId}/city-filing-submissions`;
    const started = await post(start, { batchId, filingIds });
    expect(started.statusCode, started.body).toBe(201);
    const ended = await endedBatch(county.app, manager, { countyId: county.countyId, batchId });
    expect(ended.rows.filter(({ status }) => status === 'done')).toHaveLength(rows.length);
    expect(ended.rows.filter(({ status }) => status === 'refused')).toHaveLength(1);
    expect((await list('not_submitted')).rows).toEqual([]);
    const foreign = { batchId: uuid(), filingIds: ['township-elsewhere:1'] };
    expect((await post(start, foreign)).statusCode).toBe(404);
  });

  it('GOV-01 a number given to two lists at the same instant stands on one', async () => {
    const handedIn = (await list('submitted')).rows.map(({ id }) => id).slice(0, 2);
    const same = { expectedVersion: 1, number: '菏政服备〔2026〕9号', filedOn: today };
    const answers = await Promise.all(handedIn.map((id) => post(`${one(id)}/number`, same, city)));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    expect(answers.find(({ statusCode }) => statusCode === 409)?.json()).toMatchObject({ code: 'GOV-01' });
  });

  it('design §2.5 another county and another post find nothing, and a list that was never published is none', async () => {
    const elsewhere = county.ctx.reference.counties.find(({ id }) => id !== county.countyId);
    const foreign = one(`${elsewhere?.townships[0]?.id}:1`, elsewhere?.id);
    expect((await get(foreign)).statusCode).toBe(404);
    expect((await post(`${foreign}/submission`, { expectedVersion: 0 })).statusCode).toBe(404);
    expect(
      (await post(`${foreign}/number`, { expectedVersion: 1, number: '1', filedOn: today }, city)).statusCode,
    ).toBe(404);
    expect((await get(`/city-filings?county=${elsewhere?.id}`)).statusCode).toBe(404);
    expect((await get(one(`${county.townshipId(READY)}:9`))).statusCode).toBe(404);
    const never = await post(`${one(`${county.townshipId(READY)}:9`)}/submission`, { expectedVersion: 0 });
    expect(never.json()).toMatchObject({ code: 'GOV-04' });
    expect((await post(`${one('x')}/submission`, { expectedVersion: 0 })).statusCode).toBe(404);
    expect((await post(`${one(idOf(READY))}/submission`, { expectedVersion: 4 }, city)).statusCode).toBe(403);
    expect((await post(`${one(idOf(READY))}/return`, { expectedVersion: 4, reason: '缺' })).statusCode).toBe(
      403,
    );
    expect((await get(one(idOf(READY)), await county.loginAs('head1'))).statusCode).toBe(403);
    expect((await get(one(idOf(READY)), {})).statusCode).toBe(401);
  });

  it('ADR 0003 ledger, rows and texts fit together', async () => {
    const findings: unknown[] = [];
    for await (const finding of verifyInstallation(county.ctx)) findings.push(finding);
    expect(findings).toEqual([]);
  });
});
