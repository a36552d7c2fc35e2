import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { openTestApp, type StaffHeaders, type TestApp } from '../../testing/test-app.ts';
import { createAccount, createAdministrator } from '../staff/index.ts';
import { verifyInstallation } from '../verification/index.ts';
import { bodyDesk } from './testing/body-desk.ts';

const PASSWORD = 'a long enough phrase 7';

onEngines('an empty county', (engine) => {
  let test: TestApp;
  let desk: ReturnType<typeof bodyDesk>;
  let city: StaffHeaders;
  let countyId: string;
  const administrator = async (loginName: string) => {
    const account = { name: loginName, loginName, password: PASSWORD };
    const made = await createAdministrator(test.ctx, { ...account, post: 'city_administrator' });
    expect(made.kind).toBe('done');
    return test.loginAs(loginName);
  };
  beforeAll(async () => {
    test = await openTestApp({ engine, demo: false });
    desk = bodyDesk(test);
    city = await administrator('city-one');
    countyId = test.ctx.reference.counties[1]?.id ?? '';
  });
  afterAll(() => test.close());
  const done = async () =>
    (await desk.start(city, countyId)).steps.filter(({ isDone }) => isDone).map(({ id }) => id);

  it('R-3.1 an empty county has every step before it, and its townships are suggested by name', async () => {
    const start = await desk.start(city, countyId);
    expect(await done()).toEqual([]);
    expect(start.steps[0]).toMatchObject({
      id: 'government',
      to: '/governance/organisations',
      search: { county: countyId },
    });
    const { missingGovernments, rows } = await desk.list(city, `county=${countyId}`);
    const townships = test.ctx.reference.counties[1]?.townships ?? [];
    expect([rows.length, missingGovernments.length]).toEqual([0, townships.length]);
  });

  it('GB 32100 a credit code that is none is told at its field; the same post twice has one effect', async () => {
    const id = test.ctx.ids.uuid();
    const body = {
      ...{ id, kind: 'county_government', name: '某县人民政府', shortName: '人民政府' },
      ...{ creditCode: '1137', townshipId: null, validFrom: '2026-01-01', sealOwnerId: null },
    };
    const wrong = await desk.post(city, `organisations/${countyId}`, body);
    expect([wrong.statusCode, wrong.json().fields?.[0]?.field]).toEqual([400, 'creditCode']);
    const right = { ...body, creditCode: null };
    for (const _ of [1, 2]) {
      const answer = await desk.post(city, `organisations/${countyId}`, right);
      expect(answer.json()).toEqual({ id, version: 1 });
    }
    const cityBody = await desk.post(city, `organisations/${countyId}`, {
      ...right,
      id: 'x',
      kind: 'city_body',
    });
    expect(cityBody.statusCode).toBe(400);
    expect(await done()).toEqual(['government']);
  });

  it('E-05 governments of all townships are recorded at once, each by its own act, and a second time none', async () => {
    const { missingGovernments } = await desk.list(city, `county=${countyId}`);
    const rows = missingGovernments.map((each) => ({ id: test.ctx.ids.uuid(), ...each }));
    const send = () =>
      desk.post(city, `organisations/${countyId}/township-governments`, { validFrom: '2026-01-01', rows });
    expect((await send()).json()).toEqual({ recorded: rows.length, known: 0 });
    expect((await send()).json()).toEqual({ recorded: 0, known: rows.length });
    const elsewhere = test.ctx.reference.counties[2]?.townships[0]?.id ?? '';
    const foreign = await desk.post(city, `organisations/${countyId}/township-governments`, {
      validFrom: '2026-01-01',
      rows: [{ id: test.ctx.ids.uuid(), townshipId: elsewhere, name: '某镇人民政府' }],
    });
    expect(foreign.statusCode).toBe(404);
    expect(await done()).toEqual(['government', 'townships']);
  });

  it('GOV-08 the first manager is put in post by the city; a second administrator confirms once there is one', async () => {
    const bureau = await desk.register(city, countyId, {
      ...{ kind: 'county_department', name: '某县行政审批服务局', shortName: '行政审批服务局' },
    });
    const first = {
      ...{ kind: 'first_manager', organisationId: bureau, name: '周一' },
      ...{ employment: 'civil_servant', from: '2026-03-16' },
    };
    expect((await desk.start(city, countyId)).managerBodies).toEqual([]);
    const granted = await desk.grant(city, countyId, bureau, { expectedVersion: 1, kind: 'service_manager' });
    expect(granted.json()).toMatchObject({ version: 2 });
    expect((await desk.start(city, countyId)).managerBodies).toMatchObject([{ id: bureau }]);
    const second = await administrator('city-two');
    expect((await desk.write(city, countyId, { ...first, name: ' ' })).json()).toMatchObject({
      code: 'GOV-03',
    });
    const { id } = (await desk.write(city, countyId, first)).json();
    const rival = (await desk.write(second, countyId, { ...first, name: '周二' })).json();
    expect((await desk.start(city, countyId)).changes).toHaveLength(2);
    expect((await desk.confirm(city, countyId, id)).json()).toMatchObject({ code: 'GOV-08' });
    expect(await done()).not.toContain('manager');
    expect((await desk.confirm(second, countyId, id)).json()).toMatchObject({ id, version: 1 });
    expect((await desk.confirm(second, countyId, id)).statusCode).toBe(404);
    expect((await desk.confirm(city, countyId, rival.id)).json()).toMatchObject({ code: 'GOV-01' });
    expect((await desk.write(city, countyId, first)).json()).toMatchObject({ code: 'GOV-01' });
    expect(await done()).toContain('manager');

    const opened = await createAccount(test.ctx, {
      ...{ personId: id, name: '周一', loginName: 'manager-one', password: PASSWORD },
    });
    expect(opened.kind).toBe('done');
    const manager = await test.loginAs('manager-one');
    expect(await done()).toContain('account');
    expect((await desk.list(manager, '')).countyId).toBe(countyId);
    expect((await desk.start(manager, countyId)).managerBodies).toEqual([]);
    const elsewhere = test.ctx.reference.counties[2]?.id ?? '';
    expect((await desk.get(manager, `organisations?county=${elsewhere}`)).statusCode).toBe(404);
    expect((await desk.get(manager, `county-start?county=${elsewhere}`)).statusCode).toBe(404);
    expect((await desk.write(manager, countyId, first)).statusCode).toBe(404);
  });

  it('GOV-08 alone in the city, the one administrator confirms the own writing; the ledger stands by it', async () => {
    const alone = await openTestApp({ engine, demo: false });
    const other = bodyDesk(alone);
    const account = { name: 'only', loginName: 'only', password: PASSWORD };
    await createAdministrator(alone.ctx, { ...account, post: 'city_administrator' });
    const only = await alone.loginAs('only');
    const bureau = await other.register(only, countyId, {
      ...{ kind: 'county_department', name: '某县行政审批服务局', shortName: '行政审批服务局' },
    });
    await other.grant(only, countyId, bureau, { expectedVersion: 1, kind: 'service_manager' });
    const content = {
      ...{ kind: 'first_manager', organisationId: bureau, name: '周一' },
      ...{ employment: 'civil_servant', from: '2026-03-16' },
    };
    const { id } = (await other.write(only, countyId, content)).json();
    expect((await other.confirm(only, countyId, id)).statusCode).toBe(200);
    const findings = [];
    for await (const finding of verifyInstallation(alone.ctx)) findings.push(finding);
    expect(findings).toEqual([]);
    await alone.close();
  });
});
