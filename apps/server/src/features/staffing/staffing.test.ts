import { ENDPOINTS, type Endpoint, type EndpointName, type GovernedAppointmentRow } from '@tongban/contract';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inTransaction } from '../../platform/db/transaction.ts';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { type DemoCounty, openDemoCounty, READY } from '../cases/testing/demo-county.ts';
import { refold } from '../delegations/index.ts';

const MANAGER = 'county-manager';
const endpoints = (Object.entries(ENDPOINTS) as [EndpointName, Endpoint][]).filter(([, { path }]) =>
  path.startsWith('/governance/appointment'),
);
const UUID = '01890000-0000-7000-8000-0000000000b1';
const stale = { expectedVersion: 4711 };
const BODIES: Partial<Record<EndpointName, object>> = {
  appointPerson: {
    id: UUID,
    organisationId: 'none',
    personId: null,
    name: '某人',
    post: 'township_window_clerk',
    employment: 'outsourced',
    from: '2026-03-16',
    until: null,
    trainedItemIds: [],
    covers: null,
  },
  checkPostingSheet: { rows: [['姓名']] },
  startPostings: { rows: [['姓名']], batchId: UUID },
  startTrainings: { batchId: UUID, appointmentIds: ['a'], itemIds: ['i'] },
  changeEmployment: { ...stale, employment: 'outsourced' },
  recordTraining: { ...stale, itemIds: ['i'] },
  endAppointment: { ...stale, lastDay: '2026-03-31', releaseCases: false },
};

onEngines('posts in the hands of the county', (engine) => {
  let county: DemoCounty;
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
  });
  afterAll(() => county.close());

  const send = async (method: 'GET' | 'POST', login: string | null, path: string, payload?: object) => {
    const session = login === null ? {} : await county.loginAs(login);
    const options: InjectOptions = { method, url: `/api/v1${path}`, headers: { ...session } };
    if (payload) options.payload = payload;
    return county.app.inject(options);
  };
  const call = (name: EndpointName, login: string | null, countyId = county.countyId) => {
    const { method, path }: Endpoint = ENDPOINTS[name];
    const url = path.replace('{countyId}', countyId).replace('{appointmentId}', UUID);
    const body = BODIES[name];
    return send(method as 'GET' | 'POST', login, url, body && { countyId, ...body });
  };
  const rowsOf = async (query: string): Promise<GovernedAppointmentRow[]> =>
    (await send('GET', MANAGER, `/governance/appointments?${query}`)).json().rows;
  const rowOf = async (post: string): Promise<GovernedAppointmentRow> => {
    const [row] = await rowsOf(`township=${county.townshipId(READY)}&post=${post}&state=current`);
    if (!row) throw new Error(`Nobody is ${post} of ${READY}.`);
    return row;
  };
  const appoint = (id: string, more: object) =>
    send('POST', MANAGER, '/governance/appointments', {
      ...BODIES.appointPerson,
      countyId: county.countyId,
      id,
      ...more,
    });

  it.each(endpoints.map(([name]) => name))(
    'design §9 %s: 401 without a session, 403 for a wrong post',
    async (name) => {
      expect((await call(name, null)).statusCode).toBe(401);
      for (const login of ['head1', 'item-manager', 'security-admin', 'city']) {
        expect((await call(name, login)).statusCode, login).toBe(403);
      }
    },
  );

  it.each(endpoints.filter(([, { params }]) => params).map(([name]) => name))(
    'design §2.5 %s finds no appointment of another county',
    async (name) => {
      expect((await call(name, MANAGER)).statusCode).toBe(404);
      expect((await call(name, MANAGER, 'county-01')).statusCode).toBe(404);
    },
  );

  it('R-5.2.5 a new person is appointed once, and trained; a stale version is a conflict', async () => {
    const { organisationId } = await rowOf('centre_head');
    const body = { organisationId, name: '新来的' };
    const first = await appoint(UUID, body);
    expect(first.statusCode).toBe(201);
    expect((await appoint(UUID, body)).json()).toEqual(first.json());
    expect(await rowsOf('q=新来的')).toMatchObject([
      {
        postName: '便民服务中心窗口人员',
        employmentName: '政府购买服务人员',
        trainedCount: 0,
        hasAccount: false,
      },
    ]);
    const path = `/governance/appointments/${county.countyId}/${UUID}`;
    const itemIds = [county.eatery];
    expect((await send('POST', MANAGER, `${path}/training`, { itemIds, ...stale })).statusCode).toBe(409);
    expect(
      (await send('POST', MANAGER, `${path}/training`, { itemIds, expectedVersion: 1 })).statusCode,
    ).toBe(200);
    expect((await send('GET', MANAGER, path)).json()).toMatchObject({
      version: 2,
      trainedItems: [{}],
      isOwn: false,
    });
    const row = await inTransaction(county.ctx.database, (tx) =>
      refold(tx, county.countyId, `appointment:${UUID}`),
    );
    expect(row).toMatchObject({ matches: true, version: 2 });
    const nameless = await appoint('01890000-0000-7000-8000-0000000000b2', { organisationId, name: '' });
    expect(nameless.statusCode).toBe(400);
    const administrator = { organisationId, post: 'security_administrator' };
    const refused = await appoint('01890000-0000-7000-8000-0000000000b3', administrator);
    expect(refused.json()).toMatchObject({ code: 'AUT-02' });
  });

  it('STA-01 STA-02 of two posts given at the same time that exclude each other one is recorded', async () => {
    const helper = await rowOf('village_helper');
    const { organisationId, personId } = helper;
    const clerk = { organisationId, personId, post: 'township_window_clerk', employment: 'volunteer' };
    expect((await appoint('01890000-0000-7000-8000-0000000000c1', clerk)).json()).toMatchObject({
      code: 'STA-02',
    });
    const newcomer = UUID;
    const asHelper = { organisationId, personId: newcomer, post: 'village_helper', employment: 'outsourced' };
    const asIssuer = { ...asHelper, post: 'township_issue_clerk', employment: 'outsourced' };
    const asReviewer = { ...asHelper, post: 'township_reviewer', employment: 'civil_servant' };
    const answers = await Promise.all([
      appoint('01890000-0000-7000-8000-0000000000c2', asIssuer),
      appoint('01890000-0000-7000-8000-0000000000c3', asReviewer),
    ]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 403]);
    expect(answers.find(({ statusCode }) => statusCode === 403)?.json()).toMatchObject({ code: 'STA-01' });
  });

  it('STA-01 R-5.2.2 who decides is not hired out by a second step; GOV-08 nobody records the own post', async () => {
    const approver = await rowOf('township_approver');
    const path = `/governance/appointments/${county.countyId}/${approver.id}`;
    const { version } = (await send('GET', MANAGER, path)).json();
    const change = { employment: 'outsourced', expectedVersion: version };
    expect((await send('POST', MANAGER, `${path}/employment`, change)).json()).toMatchObject({
      code: 'STA-01',
    });
    const manager = await county.actorIn('county_service_manager');
    const own = {
      organisationId: manager.appointments[0]?.organisationId,
      personId: manager.personId,
      post: 'county_approver',
      employment: 'civil_servant',
    };
    expect((await appoint('01890000-0000-7000-8000-0000000000c4', own)).json()).toMatchObject({
      code: 'GOV-08',
    });
  });

  it('STA-06 E-12 whoever keeps a seal does not leave with it; E-12 a cover for the days of a leave', async () => {
    const keeper = await rowOf('township_seal_keeper');
    const path = `/governance/appointments/${county.countyId}/${keeper.id}`;
    const seen = (await send('GET', MANAGER, path)).json();
    expect(seen.duties.seals).toHaveLength(1);
    const end = { expectedVersion: seen.version, lastDay: '2026-03-31', releaseCases: true };
    expect((await send('POST', MANAGER, `${path}/end`, end)).json()).toMatchObject({
      code: 'STA-06',
      status: 409,
    });
    const { organisationId } = keeper;
    const cover = { organisationId, post: keeper.post, employment: 'civil_servant', covers: keeper.id };
    const endless = await appoint('01890000-0000-7000-8000-0000000000c5', { ...cover, name: '代班人' });
    expect(endless.json()).toMatchObject({ code: 'GOV-02' });
    const dated = { ...cover, name: '代班人', until: '2026-03-20' };
    expect((await appoint('01890000-0000-7000-8000-0000000000c6', dated)).statusCode).toBe(201);
    expect(await rowsOf('q=代班人')).toMatchObject([{ coversName: '赵玉梅', until: '2026-03-20' }]);
    const issuer = await rowOf('township_issue_clerk');
    const issuerPath = `/governance/appointments/${county.countyId}/${issuer.id}`;
    const { version } = (await send('GET', MANAGER, issuerPath)).json();
    expect(
      (await send('POST', MANAGER, `${issuerPath}/end`, { ...end, expectedVersion: version })).statusCode,
    ).toBe(200);
  });
});
