import type { CityFilingPageView, CountyPlanView } from '@tongban/contract';
import { addDays, dateInShanghai } from '@tongban/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { type StaffHeaders, TEST_NOW } from '../../testing/test-app.ts';
import { type DemoCounty, openDemoCounty } from '../cases/testing/demo-county.ts';
import { verifyInstallation } from '../verification/index.ts';

const today = dateInShanghai(TEST_NOW);
const measures = [
  { text: '逐乡镇公布个性化赋权事项清单', organisationId: null, dueOn: today },
  { text: '组织窗口人员培训', organisationId: null, dueOn: null },
];
const draft = { title: '曹县“县乡通办”实施方案', measures };

onEngines('county plans', (engine) => {
  let county: DemoCounty;
  let writer: StaffHeaders;
  let manager: StaffHeaders;
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
    writer = await county.loginAs('item-manager');
    manager = await county.loginAs('county-manager');
  });
  afterAll(() => county.close());

  const get = (path: string, headers: object = manager) =>
    county.app.inject({ url: `/api/v1${path}`, headers: { ...headers } });
  const read = async (headers: object = manager): Promise<CountyPlanView> =>
    (await get(`/county-plans?county=${county.countyId}`, headers)).json();
  const post = (path: string, payload: object, headers: object = manager, countyId = county.countyId) =>
    county.app.inject({
      method: 'POST',
      url: `/api/v1/county-plans/${countyId}/${path}`,
      headers: { ...headers },
      payload,
    });

  it('R-3.1.3 the work group has one leader of the county’s government, and is named anew as a whole', async () => {
    const { organisations, workGroup } = await read();
    expect(workGroup).toBeNull();
    const idOf = (name: string) => organisations.find((each) => each.name === name)?.id ?? '';
    const leader = { role: 'leader', organisationId: idOf('曹县人民政府'), name: '李某', title: '县长' };
    const member = {
      role: 'member',
      organisationId: idOf('曹县行政审批服务局'),
      name: '王某',
      title: '局长',
    };
    const group = { expectedVersion: 0, namedOn: today, members: [leader, member] };
    const two = { ...group, members: [leader, { ...member, role: 'leader' }] };
    expect((await post('work-group', two)).json()).toMatchObject({ code: 'GOV-10' });
    const nameless = { ...group, members: [leader, { ...member, name: '' }] };
    expect((await post('work-group', nameless)).json()).toMatchObject({ code: 'GOV-03' });
    expect((await post('work-group', group)).json()).toEqual({ id: county.countyId, version: 1 });
    expect((await post('work-group', group)).statusCode).toBe(409);
    const next = { ...group, expectedVersion: 1, members: [leader, { ...member, name: '赵某' }] };
    expect((await post('work-group', next)).json()).toMatchObject({ version: 2 });
    expect((await read()).workGroup?.members).toMatchObject([
      { roleName: '组长', name: '李某', title: '县长', organisationName: '曹县人民政府' },
      { roleName: '成员', name: '赵某' },
    ]);
  });

  it('GOV-08, R-3.1.1 a plan is written by one, published by another, late after its day, and filed with the city', async () => {
    expect((await post('draft', { expectedVersion: 0, ...draft }, writer)).json()).toMatchObject({
      version: 1,
    });
    expect((await post('draft', { expectedVersion: 0, ...draft }, manager)).statusCode).toBe(409);
    const changed = await post('draft', { expectedVersion: 1, ...draft, title: '' }, writer);
    expect(changed.json()).toMatchObject({ version: 2 });
    expect((await read(writer)).draft).toMatchObject({ version: 2, isOwn: true });
    expect((await read()).draft).toMatchObject({ isOwn: false, changedByName: '秦书敏' });
    const publication = { expectedVersion: 2, number: '曹政字〔2026〕1号', publishedOn: today };
    expect((await post('publication', publication)).json()).toMatchObject({ code: 'GOV-03' });
    await post('draft', { expectedVersion: 2, ...draft }, writer);
    expect((await post('publication', publication)).statusCode).toBe(409);
    const now = { ...publication, expectedVersion: 3 };
    expect((await post('publication', now, writer)).json()).toMatchObject({ code: 'GOV-08' });
    const early = { ...now, publishedOn: addDays(today, 1) };
    expect((await post('publication', early)).json()).toMatchObject({ code: 'GOV-02' });
    expect((await post('publication', now)).json()).toEqual({ id: county.countyId, version: 1 });
    const { versions, draft: left, dueOn } = await read(await county.loginAs('city'));
    expect([left, dueOn]).toEqual([null, '2022-11-30']);
    expect(versions).toMatchObject([
      {
        version: 1,
        number: publication.number,
        isLate: true,
        title: draft.title,
        measures: [{ no: 1, text: measures[0]?.text, dueOn: today }, { no: 2 }],
      },
    ]);

    const waiting: CityFilingPageView = (await get('/city-filings?state=not_submitted')).json();
    const plan = waiting.rows.find(({ townshipId }) => townshipId === null);
    expect(plan).toMatchObject({ id: 'plan:1', rowCount: 2, isLate: false, issuedOn: today });
    const submitted = await county.app.inject({
      method: 'POST',
      url: `/api/v1/city-filings/${county.countyId}/plan:1/submission`,
      headers: { ...manager },
      payload: { expectedVersion: 0 },
    });
    expect(submitted.json()).toEqual({ id: 'plan:1', version: 1 });
  });

  it('ADR 0012 a draft is thrown away, and leaves no trace', async () => {
    await post('draft', { expectedVersion: 0, ...draft }, writer);
    expect((await post('draft/discard', { expectedVersion: 7 }, writer)).statusCode).toBe(409);
    expect((await post('draft/discard', { expectedVersion: 1 }, writer)).statusCode).toBe(200);
    expect((await read()).draft).toBeNull();
    expect((await post('draft/discard', { expectedVersion: 1 }, writer)).statusCode).toBe(404);
  });

  it('design §2.5 another county and another post find nothing', async () => {
    const elsewhere = county.ctx.reference.counties.find(({ id }) => id !== county.countyId)?.id ?? '';
    expect((await get(`/county-plans?county=${elsewhere}`)).statusCode).toBe(404);
    const bodies = {
      'work-group': { expectedVersion: 0, namedOn: today, members: [] },
      draft: { expectedVersion: 0, ...draft },
      'draft/discard': { expectedVersion: 1 },
      publication: { expectedVersion: 1, number: '1', publishedOn: today },
    };
    for (const [path, body] of Object.entries(bodies)) {
      expect((await post(path, body, manager, elsewhere)).statusCode, path).toBe(404);
      expect((await post(path, body, await county.loginAs('city'))).statusCode, path).toBe(403);
      expect((await post(path, body, {})).statusCode, path).toBe(401);
    }
    expect((await get('/county-plans', await county.loginAs('head1'))).statusCode).toBe(403);
  });

  it('ADR 0003 names and texts stand in no ledger, and everything can be checked', async () => {
    const ledger = await get(
      `/administration/ledger?county=${county.countyId}`,
      await county.loginAs('audit-admin'),
    );
    expect(ledger.body).not.toContain('赵某');
    const findings: unknown[] = [];
    for await (const finding of verifyInstallation(county.ctx)) findings.push(finding);
    expect(findings).toEqual([]);
  });
});
