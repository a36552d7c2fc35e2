import { ENDPOINTS, type Endpoint, type EndpointName, type GovernedSealView } from '@tongban/contract';
import { addMilliseconds, localDate } from '@tongban/domain/time';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { multipartBody, multipartHeaders } from '../../../../../tests/isolation/support/upload.ts';
import { inTransaction } from '../../platform/db/transaction.ts';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { TEST_NOW } from '../../testing/test-app.ts';
import { type DemoCounty, openDemoCounty, READY, UNFILED } from '../cases/testing/demo-county.ts';
import { refold } from '../delegations/index.ts';
import { appointPerson, loadOrganisations } from '../organisations/index.ts';

const MANAGER = 'county-manager';
const HEAD = 'head1';
const KEEPER = 'keeper1';

const endpoints = (Object.entries(ENDPOINTS) as [EndpointName, Endpoint][]).filter(([, { path }]) =>
  /^\/governance\/(?:existing-)?seal/u.test(path),
);
const UUID = '01890000-0000-7000-8000-000000000001';
const stale = { expectedVersion: 4711 };
const identity = { id: UUID, kind: 'acceptance', sealOwnerId: 'none', townshipId: null, name: '受理专用章' };
const over = { receiverId: 'none', witnessId: 'none', isIntact: true, impressionFileId: null };
const BODIES: Partial<Record<EndpointName, object>> = {
  authoriseSeal: { ...identity, authorisation: '示例', authorisedOn: '2026-03-01' },
  enterSeal: { ...identity, authorisation: null },
  carveSeal: { ...stale, maker: '示例', filingReceipt: '示例', carvedOn: '2026-03-01' },
  releaseSeal: { ...stale, ...over },
  handOverSeal: { ...stale, ...over, reason: 'change', returnOn: null },
  nameSealDeputy: { ...stale, personId: 'none' },
  reportSealLoss: { reason: '示例', lastConfirmedUseAt: null },
  pursueSealLoss: { ...stale, policeReport: '示例', notice: null },
  changeSealStatus: { ...stale, act: 'suspend', reason: '示例' },
};

onEngines('seals in the hands of people', (engine) => {
  let county: DemoCounty;
  let bureau: string;
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
    const { ctx, countyId } = county;
    const organisations = [
      ...(await inTransaction(ctx.database, (tx) => loadOrganisations(tx, countyId))).values(),
    ];
    bureau = organisations.find(({ name }) => name === '曹县行政审批服务局')?.id ?? '';
    const townshipId = county.townshipId(READY);
    const organisationId = organisations.find((o) => o.townshipId === townshipId)?.id ?? '';
    const posting = { countyId, townshipId, organisationId, until: null, from: localDate('2026-01-01') };
    const second = {
      personId: 'second-keeper',
      post: 'township_seal_keeper',
      employment: 'civil_servant',
    } as const;
    const recorder = { personId: 'recorder', organisationId: null };
    const appointed = await appointPerson(ctx, recorder, { ...posting, ...second, trainedItemIds: [] });
    if (!appointed.ok) throw new Error(JSON.stringify(appointed));
  });
  afterAll(() => county.close());

  const get = async (login: string, path: string) =>
    county.app.inject({ url: `/api/v1/governance/${path}`, headers: { ...(await county.loginAs(login)) } });
  const post = async (login: string, path: string, payload: object) =>
    county.app.inject({
      method: 'POST',
      url: `/api/v1/governance/${path}`,
      headers: { ...(await county.loginAs(login)) },
      payload,
    });
  const sealOf = async (townshipName: string): Promise<string> => {
    const { rows } = (
      await get(MANAGER, `seals?kind=approval_no2&township=${county.townshipId(townshipName)}`)
    ).json();
    return `seals/${county.countyId}/${rows[0].id}`;
  };
  const read = async (login: string, path: string): Promise<GovernedSealView> =>
    (await get(login, path)).json();
  const personIn = async (townshipName: string, post_: 'township_seal_keeper' | 'centre_head') =>
    (await county.actorIn(post_, townshipName)).personId;
  const call = async (
    name: EndpointName,
    login: string | null,
    sealId: string,
    countyId = county.countyId,
  ) => {
    const { method, path }: Endpoint = ENDPOINTS[name];
    const url = `/api/v1${path.replace('{countyId}', countyId).replace('{sealId}', sealId).replace('{fileId}', UUID)}`;
    const session = login === null ? {} : await county.loginAs(login);
    const options: InjectOptions = { method, url, headers: { ...session } };
    if (name === 'suggestSealName') options.query = { countyId, owner: bureau, kind: 'acceptance' };
    if (name === 'fileSealImpression') {
      options.headers = { ...session, ...multipartHeaders };
      options.payload = multipartBody('印模.pdf');
    } else if (BODIES[name]) {
      options.payload = { countyId, ...BODIES[name] };
    }
    return county.app.inject(options);
  };

  it.each(endpoints.map(([name]) => name))(
    'design §9 %s: 401 without a session, 403 for a wrong post',
    async (name) => {
      expect((await call(name, null, UUID)).statusCode).toBe(401);
      for (const login of ['window1', 'approver1', 'justice', 'security-admin']) {
        expect((await call(name, login, UUID)).statusCode, login).toBe(403);
      }
    },
  );

  it.each(endpoints.filter(([, { params }]) => params).map(([name]) => name))(
    'design §2.5 %s finds no seal of another township nor under another county',
    async (name) => {
      const sealId = (await sealOf(UNFILED)).split('/').at(-1) ?? '';
      const login = ['carveSeal', 'releaseSeal', 'changeSealStatus'].includes(name) ? MANAGER : HEAD;
      const elsewhere = await call(name, login, sealId, 'county-01');
      expect(elsewhere.statusCode).toBe(404);
      if (login === HEAD) expect((await call(name, HEAD, sealId)).statusCode).toBe(404);
    },
  );

  it('design §2.5 nobody has a seal made for another county', async () => {
    for (const name of ['authoriseSeal', 'enterSeal', 'suggestSealName'] as const) {
      expect((await call(name, MANAGER, UUID, 'county-01')).statusCode, name).toBe(404);
    }
  });

  it('R-1.2.3 R-1.2.6 from the document to the keeper, with an impression that is read and logged', async () => {
    const { countyId } = county;
    const named = await get(
      MANAGER,
      `seal-names?countyId=${countyId}&owner=${bureau}&kind=department_approval&township=${county.townshipId(READY)}`,
    );
    expect(named.json()).toMatchObject({ name: `曹县行政审批服务局审批专用章（${READY}）` });
    expect(named.json().specimen).toContain('样');
    const begun = {
      id: '01890000-0000-7000-8000-0000000000aa',
      countyId,
      kind: 'department_approval',
      sealOwnerId: bureau,
      townshipId: county.townshipId(READY),
      name: named.json().name,
      authorisation: '示例〔2026〕1号',
      authorisedOn: '2026-03-10',
    };
    const first = await post(MANAGER, 'seals', begun);
    expect(first.statusCode).toBe(201);
    expect((await post(MANAGER, 'seals', begun)).json()).toEqual(first.json());
    const twin = await post(MANAGER, 'seals', { ...begun, id: '01890000-0000-7000-8000-0000000000ab' });
    expect(twin.json()).toMatchObject({ code: 'GOV-07', status: 409 });

    const path = `seals/${countyId}/${begun.id}`;
    const carving = { maker: '示例刻章店', filingReceipt: '示例-1', carvedOn: '2026-03-11' };
    expect((await post(MANAGER, `${path}/carving`, { ...carving, ...stale })).statusCode).toBe(409);
    expect((await post(MANAGER, `${path}/carving`, { ...carving, expectedVersion: 1 })).statusCode).toBe(200);
    const uploaded = await call('fileSealImpression', MANAGER, begun.id);
    expect(uploaded.statusCode).toBe(201);
    const { fileId, digest } = uploaded.json();
    const release = {
      expectedVersion: 2,
      receiverId: await personIn(READY, 'township_seal_keeper'),
      witnessId: await personIn(READY, 'centre_head'),
      isIntact: true,
    };
    const none = await post(MANAGER, `${path}/release`, { ...release, impressionFileId: null });
    expect(none.json()).toMatchObject({ code: 'GOV-03' });
    const lost = await post(MANAGER, `${path}/release`, { ...release, impressionFileId: UUID });
    expect(lost.statusCode).toBe(400);
    const released = await post(MANAGER, `${path}/release`, { ...release, impressionFileId: fileId });
    expect(released.json()).toMatchObject({ id: begun.id, version: 5 });

    const seal = await read(KEEPER, path);
    expect(seal).toMatchObject({
      row: { status: 'active', statusName: '启用', custodianName: '赵玉梅', step: { text: '指定B角' } },
      authorised: { byName: '县级人民政府', on: '2026-03-10' },
      carved: { maker: '示例刻章店', filingReceipt: '示例-1', on: '2026-03-11' },
      impression: { fileId, digest },
    });
    expect(seal.acts.map(({ act }) => act)).toEqual(['hand_over', 'report_loss']);
    const picture = await get(HEAD, `${path}/impressions/${fileId}`);
    expect([picture.statusCode, picture.headers['cache-control']]).toEqual([200, 'no-store']);
    await county.ctx.accessLog.flush();
    const log = await county.app.inject({
      url: '/api/v1/administration/access-log?limit=100',
      headers: { ...(await county.loginAs('audit-admin')) },
    });
    expect(log.body).toContain('查看印模');
    const row = await inTransaction(county.ctx.database, (tx) => refold(tx, countyId, `seal:${begun.id}`));
    expect(row).toMatchObject({ matches: true, version: 5 });
  });

  it('E-12 of hand-overs at the same time one is recorded, and there is one keeper', async () => {
    const path = await sealOf(READY);
    const { version } = await read(HEAD, path);
    const witnessId = (await county.actorIn('county_service_manager')).personId;
    const handOver = { ...over, reason: 'change', returnOn: null, expectedVersion: version, witnessId };
    const answers = await Promise.all(
      [HEAD, MANAGER, HEAD].map((login) =>
        post(login, `${path}/hand-overs`, { ...handOver, receiverId: 'second-keeper' }),
      ),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409]);
    const after = await read(HEAD, path);
    expect(after.version).toBe(version + 2);
    expect(after.keepers.filter(({ isCustodian }) => isCustodian)).toHaveLength(1);
    expect(after.handOvers).toHaveLength(1);
    // The former keeper has nothing to do with it any more but to look on.
    expect((await read(KEEPER, path)).acts).toEqual([]);
    const again = { ...handOver, expectedVersion: after.version };
    const back = await personIn(READY, 'township_seal_keeper');
    const refused = await post(KEEPER, `${path}/hand-overs`, { ...again, receiverId: back });
    expect(refused.json()).toMatchObject({ code: 'AUT-02', status: 403 });
    expect((await post(HEAD, `${path}/hand-overs`, { ...again, receiverId: back })).statusCode).toBe(200);
  });

  it('E-12 a leave goes to the named deputy and back, GOV-08 and never witnessed by one of the two', async () => {
    const path = await sealOf(READY);
    const keeper = await personIn(READY, 'township_seal_keeper');
    const witnessId = await personIn(READY, 'centre_head');
    const version = async () => (await read(HEAD, path)).version;
    const leave = {
      ...over,
      reason: 'leave',
      returnOn: '2026-03-20',
      receiverId: 'second-keeper',
      witnessId,
    };
    const early = await post(HEAD, `${path}/hand-overs`, { ...leave, expectedVersion: await version() });
    expect(early.json()).toMatchObject({ code: 'GOV-04' });
    const named = { personId: 'second-keeper', expectedVersion: await version() };
    expect((await post(HEAD, `${path}/deputy`, named)).statusCode).toBe(200);
    const own = await post(HEAD, `${path}/hand-overs`, {
      ...leave,
      witnessId: keeper,
      expectedVersion: await version(),
    });
    expect(own.json()).toMatchObject({ code: 'GOV-08' });
    expect(
      (await post(HEAD, `${path}/hand-overs`, { ...leave, expectedVersion: await version() })).statusCode,
    ).toBe(200);
    expect((await read(HEAD, path)).row).toMatchObject({ returnOn: '2026-03-20' });
    expect((await read(HEAD, path)).returnTo).toBe(keeper);
    const back = { ...leave, reason: 'return', returnOn: null, receiverId: keeper };
    expect(
      (await post(HEAD, `${path}/hand-overs`, { ...back, expectedVersion: await version() })).statusCode,
    ).toBe(200);
    expect((await read(HEAD, path)).row).toMatchObject({
      custodianName: '赵玉梅',
      returnOn: null,
      step: null,
    });
  });

  it('E-10 the keeper reports a loss without a version: it stops at once, the papers are told, the county goes on', async () => {
    const path = await sealOf(UNFILED);
    const loss = await post('keeper2', `${path}/loss`, { reason: '保管柜被撬', lastConfirmedUseAt: null });
    expect(loss.statusCode).toBe(200);
    expect(await read('head2', path)).toMatchObject({
      row: { status: 'lost', step: { isLate: true } },
      papersToCheck: [],
      waitingCases: [],
      acts: [{ act: 'pursue_loss' }],
    });
    county.setClock(addMilliseconds(TEST_NOW, 3_600_000));
    const { version } = await read(MANAGER, path);
    const notice = { place: '曹县人民政府网站（示例）', publishedOn: '2026-03-16' };
    const pursued = { policeReport: '示例-报案', notice, expectedVersion: version };
    expect((await post('head2', `${path}/loss-pursuit`, pursued)).statusCode).toBe(200);
    const collected = { act: 'collect', reason: '找回后收回', expectedVersion: version + 1 };
    expect((await post(MANAGER, `${path}/status`, collected)).statusCode).toBe(200);
    const resumed = { act: 'resume', reason: '试试', expectedVersion: version + 2 };
    expect((await post(MANAGER, `${path}/status`, resumed)).json()).toMatchObject({ code: 'SEA-03' });
  });

  it('R-1.2.7 a seal of the former committees is entered, collected and abolished; the list tells what is late', async () => {
    const old = {
      id: '01890000-0000-7000-8000-0000000000ac',
      countyId: county.countyId,
      kind: 'former_committee',
      sealOwnerId: bureau,
      townshipId: null,
      name: '示例开发区管理委员会审批专用章',
      authorisation: null,
    };
    expect((await post(MANAGER, 'existing-seals', old)).statusCode).toBe(201);
    expect((await post(MANAGER, 'existing-seals', old)).json()).toMatchObject({ version: 1 });
    const path = `seals/${county.countyId}/${old.id}`;
    for (const [index, act] of ['collect', 'abolish', 'destroy'].entries()) {
      const change = { act, reason: '统一收回并废止', expectedVersion: index + 1 };
      expect((await post(MANAGER, `${path}/status`, change)).statusCode, act).toBe(200);
    }
    expect((await read(MANAGER, path)).acts).toEqual([]);
    const desk = (await get(MANAGER, 'seals')).json();
    expect(desk).toMatchObject({ mayAuthorise: true });
    expect(desk.rows.at(-1).step).toBeNull();
    const head = (await get(HEAD, 'seals')).json();
    expect(head.mayAuthorise).toBe(false);
    expect(new Set(head.rows.map(({ townshipName }: { townshipName: string }) => townshipName))).toEqual(
      new Set([READY]),
    );
    expect((await get(MANAGER, 'seal-choices')).json().counties).toMatchObject([
      { name: '曹县', authorityName: '县级人民政府' },
    ]);
  });
});
