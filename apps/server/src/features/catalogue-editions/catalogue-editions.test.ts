import type {
  EditionDeskView,
  EditionListView,
  EditionTouchedView,
  EditionView,
  MatrixView,
} from '@tongban/contract';
import { type LocalDate, localDate, startOfDay } from '@tongban/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inTransaction } from '../../platform/db/transaction.ts';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { type StaffHeaders, TEST_NOW } from '../../testing/test-app.ts';
import { type DemoCounty, openDemoCounty, READY } from '../cases/testing/demo-county.ts';
import { publishDelegationList, selectLists } from '../delegations/index.ts';
import { verifyInstallation } from '../verification/index.ts';

const FIRST_DAY = localDate('2026-04-01');
const NEW_ITEM = 'item-fifty';
const ACTOR = { personId: 'recorder', organisationId: null };

onEngines('catalogue editions', (engine) => {
  let county: DemoCounty;
  let writer: StaffHeaders;
  let second: StaffHeaders;
  let manager: StaffHeaders;
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
    writer = await county.loginAs('city');
    second = await county.loginAs('city2');
    manager = await county.loginAs('county-manager');
  });
  afterAll(() => county.close());

  const get = (path: string, headers: object = {}) =>
    county.app.inject({ url: `/api/v1${path}`, headers: { ...headers } });
  const post = (path: string, payload: object, headers: object = writer) =>
    county.app.inject({
      method: 'POST',
      url: `/api/v1/catalogue-edition-draft${path}`,
      headers: { ...headers },
      payload,
    });
  const desk = async (headers: object = writer): Promise<EditionDeskView> =>
    (await get('/catalogue-edition-draft', headers)).json();
  const edition = async (no: number): Promise<EditionView> => (await get(`/catalogue-editions/${no}`)).json();
  const namesOf = async () =>
    ((await get('/items')).json() as { items: { id: string; name: string; open: boolean }[] }).items;

  const added = () => ({
    kind: 'added',
    itemId: NEW_ITEM,
    name: '小型餐饮店备案',
    powerType: 'other_power',
    modes: ['entrusted_acceptance'],
    delegatingDepartment: '县级市场监管部门或行政审批服务局',
    supervisingDepartment: '县级市场监管部门',
    scopeText: null,
    reason: '群众经常办理，乡镇能够承接',
    basis: null,
  });
  const changes = () => [
    added(),
    { kind: 'ended', itemId: county.eatery, reason: '上级改为备案' },
    {
      kind: 'reworded',
      itemId: county.construction,
      name: '建筑工程施工许可（限额以下除外）',
      scopeText: '限额以上工程',
      reason: '名称统一',
    },
  ];
  const title = '菏泽市“县乡通办”事项指导目录';

  it('R-2.1 the edition of 2022 is the first, and says that no first day is known', async () => {
    const list: EditionListView = (await get('/catalogue-editions')).json();
    expect(list.editions).toEqual([
      {
        no: 1,
        title,
        number: '菏政字〔2022〕25号',
        publishedOn: '2022-11-15',
        effectiveFrom: null,
        lastDay: null,
        state: 'in_force',
        stateName: '现行',
        itemCount: 49,
        added: 0,
        ended: 0,
        reworded: 0,
      },
    ]);
    expect((await edition(1)).items).toHaveLength(49);
    expect((await get('/catalogue-editions/2')).statusCode).toBe(404);
    expect((await get('/catalogue-editions/2/sheet')).statusCode).toBe(404);
  });

  it('E-41 a draft is written in versions, and tells what would be refused', async () => {
    const broken = [{ ...added(), modes: [], reason: '' }];
    expect((await post('', { expectedVersion: 0, title, changes: broken })).json()).toMatchObject({
      version: 1,
    });
    expect((await post('', { expectedVersion: 0, title, changes: [] }, second)).statusCode).toBe(409);
    const { draft } = await desk();
    expect(draft?.faults).toMatchObject([
      { at: 0, refusal: { code: 'GOV-03' } },
      { at: 0, refusal: { code: 'GOV-03' } },
    ]);
    expect((await post('/submission', { expectedVersion: 1 })).json()).toMatchObject({ code: 'GOV-03' });
    expect((await post('', { expectedVersion: 1, title, changes: changes() })).json()).toMatchObject({
      version: 2,
    });
  });

  it('R-2.1 the draft shows its differences in words', async () => {
    const { draft } = await desk();
    expect(draft?.faults).toEqual([]);
    expect(draft?.differences).toMatchObject([
      { kindName: '新增', no: 50, name: '小型餐饮店备案', reason: '群众经常办理，乡镇能够承接' },
      { kindName: '终止', no: 5, reason: '上级改为备案' },
      {
        kindName: '调整表述',
        no: 6,
        fields: [
          { label: '事项名称', before: '建筑工程施工许可', after: '建筑工程施工许可（限额以下除外）' },
          { label: '事项范围', before: null, after: '限额以上工程' },
        ],
      },
    ]);
    expect(draft?.differences[0]?.fields).toContainEqual({ label: '依据', before: null, after: '待县补充' });
  });

  it('GOV-04, GOV-01 a draft that was handed up is given back before it is changed', async () => {
    expect((await post('/return', { expectedVersion: 2, note: '改' })).json()).toMatchObject({
      code: 'GOV-04',
    });
    expect((await post('/submission', { expectedVersion: 2 })).json()).toMatchObject({ version: 3 });
    expect((await post('/submission', { expectedVersion: 3 })).json()).toMatchObject({ code: 'GOV-01' });
    expect((await post('', { expectedVersion: 3, title, changes: [] })).json()).toMatchObject({
      code: 'GOV-04',
    });
    expect((await post('/return', { expectedVersion: 3, note: '请核对理由' }, second)).statusCode).toBe(200);
    expect((await desk()).draft?.returnNote).toBe('请核对理由');
    expect((await post('', { expectedVersion: 4, title, changes: changes() })).json()).toMatchObject({
      version: 5,
    });
    expect((await post('/submission', { expectedVersion: 5 })).statusCode).toBe(200);
  });

  const publication = { expectedVersion: 6, number: '菏政字〔2026〕8号', effectiveFrom: FIRST_DAY };
  it('GOV-08, GOV-02 the writer does not publish, and nobody before the next day', async () => {
    expect((await post('/publication', publication)).json()).toMatchObject({ code: 'GOV-08' });
    const early = { ...publication, effectiveFrom: '2026-03-16' };
    expect((await post('/publication', early, second)).json()).toMatchObject({ code: 'GOV-02' });
    const stale = { ...publication, expectedVersion: 5 };
    expect((await post('/publication', stale, second)).statusCode).toBe(409);
    expect((await post('/publication', publication, await county.loginAs('item-manager'))).statusCode).toBe(
      403,
    );
    expect((await post('/publication', publication, {})).statusCode).toBe(401);
  });

  it('ADR 0012 of two who publish at once one wins', async () => {
    const answers = await Promise.all([1, 2].map(() => post('/publication', publication, second)));
    const codes = answers.map(({ statusCode }) => statusCode).sort();
    expect(codes[0]).toBe(200);
    expect([404, 409]).toContain(codes[1]);
    const { editions }: EditionListView = (await get('/catalogue-editions')).json();
    expect(editions).toMatchObject([
      { no: 2, state: 'coming', itemCount: 49, added: 1, ended: 1, reworded: 1 },
      { no: 1, state: 'in_force', lastDay: '2026-03-31' },
    ]);
    expect((await desk()).draft).toBeNull();
  });

  it('R-2.1 a second edition from the same day is excluded by the database', async () => {
    const again = inTransaction(county.ctx.database, (tx) =>
      tx
        .insertInto('catalogue_edition')
        .values({
          county_id: county.ctx.reference.city.code,
          no: 3,
          version: 1,
          effective_from: FIRST_DAY,
          state: '{}',
        })
        .execute(),
    );
    await expect(again).rejects.toThrow(/unique/u);
  });

  const listOf = async () => {
    const { versions, inForce } = await listDesk();
    return { versions, inForce };
  };
  const listDesk = async () => (await get(`/delegation-lists/${county.townshipId(READY)}`, manager)).json();

  it('R-2.1 nothing changes before the first day, and lists in force never change by themselves', async () => {
    expect(await namesOf()).toHaveLength(49);
    const before = await listOf();
    county.setClock(startOfDay(FIRST_DAY));
    writer = await county.loginAs('city');
    second = await county.loginAs('city2');
    manager = await county.loginAs('county-manager');
    expect(await listOf()).toEqual(before);
    const items = await namesOf();
    expect(items).toHaveLength(49);
    expect(items.find(({ id }) => id === county.eatery)).toBeUndefined();
    expect(items.find(({ id }) => id === county.construction)?.name).toBe('建筑工程施工许可（限额以下除外）');
    expect(items.find(({ id }) => id === NEW_ITEM)).toMatchObject({ open: false });
    expect((await get(`/items/${county.eatery}/guide`)).statusCode).toBe(200);
    expect((await get(`/items/${NEW_ITEM}/guide`)).json()).toMatchObject({ code: 'unknown_item' });
  });

  it('R-2.3.1 a township that still lists an ended item shows it, in the matrix, on its page and in the editor', async () => {
    const townshipId = county.townshipId(READY);
    const matrix: MatrixView = (await get('/registers/matrix', manager)).json();
    expect(matrix.items.map(({ id }) => id)).toEqual(expect.arrayContaining([county.eatery, NEW_ITEM]));
    expect((await get(`/townships/${townshipId}`)).body).toContain(county.eatery);
    const { items } = (await listDesk()) as { items: { itemId: string; name: string }[] };
    expect(items.find(({ itemId }) => itemId === county.eatery)?.name).toContain('（目录已终止）');
    const page = await county.app.inject({ url: `/items/${county.eatery}` });
    expect(page.body).toContain('自2026年4月1日起不再列入市级指导目录');
    expect((await county.app.inject({ url: `/items/${NEW_ITEM}` })).body).toContain('办事指南还没有编制');
    expect((await county.app.inject({ url: `/items/${NEW_ITEM}/apply` })).statusCode).toBe(404);
    expect((await county.app.inject({ url: '/items' })).body).toContain('暂不能申请');
    expect((await county.app.inject({ url: '/catalogue/2' })).body).toContain('上级改为备案');
    expect((await county.app.inject({ url: '/catalogue/x' })).statusCode).toBe(404);
    expect((await county.app.inject({ url: '/search?q=小餐饮' })).body).toContain(county.eatery);
  });

  it('DLG-16 a list that takes effect after the end is not published with the item, an earlier one was', async () => {
    const townshipId = county.townshipId(READY);
    const [list] = await inTransaction(county.ctx.database, (tx) =>
      selectLists(tx, { countyId: county.countyId, townshipId }),
    );
    const last = list?.versions.at(-1);
    const again = (effectiveFrom: LocalDate) =>
      publishDelegationList(county.ctx, ACTOR, {
        countyId: county.countyId,
        townshipId,
        version: (last?.version ?? 0) + 1,
        publishedOn: effectiveFrom,
        effectiveFrom,
        rows: last?.rows ?? [],
      });
    const refused = await again(FIRST_DAY);
    expect('refusals' in refused && refused.refusals).toMatchObject([
      { code: 'DLG-16', text: expect.stringContaining('自2026-04-01起由市级指导目录终止') },
    ]);
    expect(await again(localDate('2026-03-31'))).toMatchObject({ ok: true });
  });

  it('R-2.1 the edition is an XLSX too', async () => {
    const sheet = await get('/catalogue-editions/2/sheet');
    expect(sheet.statusCode).toBe(200);
    expect(sheet.headers['content-type']).toContain('spreadsheetml');
  });

  it('R-2.3.1 lists in force with an ended item are shown to the city, and to each county its own', async () => {
    const touched: EditionTouchedView = (await get('/catalogue-editions/2/touched', second)).json();
    const ready = touched.townships.find(({ townshipName }) => townshipName === READY);
    expect(ready?.items).toMatchObject([{ itemId: county.eatery, firstDayWithout: FIRST_DAY }]);
    const own: EditionTouchedView = (await get('/catalogue-editions/2/touched', manager)).json();
    expect(own.townships.every(({ countyId }) => countyId === county.countyId)).toBe(true);
    expect(own.townships.length).toBeGreaterThan(0);
    expect((await get('/catalogue-editions/1/touched', manager)).json()).toEqual({
      no: 1,
      townships: [],
      counties: [],
    });
    expect((await get('/catalogue-editions/9/touched', manager)).statusCode).toBe(404);
    expect((await get('/catalogue-editions/2/touched', await county.loginAs('head1'))).statusCode).toBe(403);
    const home = (await get('/home', manager)).json() as {
      sections: { entries: { id: string; count: number }[] }[];
    };
    const entry = home.sections
      .flatMap(({ entries }) => entries)
      .find(({ id }) => id === 'catalogue_touched');
    expect(entry?.count).toBe(own.townships.length);
  });

  it('design §2.5 the desk of the city is not there for a county', async () => {
    expect((await get('/catalogue-edition-draft', manager)).statusCode).toBe(403);
    expect((await post('', { expectedVersion: 0, title, changes: [] }, manager)).statusCode).toBe(403);
    expect((await post('/discard', { expectedVersion: 1 })).statusCode).toBe(404);
    expect((await post('', { expectedVersion: 0, title, changes: [] })).statusCode).toBe(200);
    expect((await post('/discard', { expectedVersion: 2 })).statusCode).toBe(409);
    expect((await post('/discard', { expectedVersion: 1 })).statusCode).toBe(200);
  });

  it('ADR 0003 ledger and rows fit together', async () => {
    const findings: unknown[] = [];
    for await (const finding of verifyInstallation(county.ctx)) findings.push(finding);
    expect(findings).toEqual([]);
    expect(TEST_NOW < county.ctx.clock.now()).toBe(true);
  });
});
