import type { CountyListsView, DraftRowView, ListDeskView } from '@tongban/contract';
import { DELEGATION_PRINCIPLES } from '@tongban/domain/terms';
import { addDays, dateInShanghai } from '@tongban/domain/time';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { type StaffHeaders, TEST_NOW } from '../../testing/test-app.ts';
import { type DemoCounty, openDemoCounty, READY } from '../cases/testing/demo-county.ts';
import { verifyInstallation } from '../verification/index.ts';

const today = dateInShanghai(TEST_NOW);
const approval = {
  publishedOn: today,
  effectiveFrom: addDays(today, 1),
  principles: [...DELEGATION_PRINCIPLES],
  announcement: null,
};

onEngines('lists of townships', (engine) => {
  let county: DemoCounty;
  let writer: StaffHeaders;
  let approver: StaffHeaders;
  let empty: { id: string; name: string };

  beforeAll(async () => {
    county = await openDemoCounty({ engine });
    writer = await county.loginAs('item-manager');
    approver = await county.loginAs('county-manager');
    const lists = await get<CountyListsView>('/delegation-lists');
    const found = lists.townships.find(({ inForce, coming }) => inForce === null && coming === null);
    if (!found) throw new Error('Every township of the demo has a list.');
    empty = { id: found.townshipId, name: found.townshipName };
  });
  afterAll(() => county.close());

  const get = async <T>(path: string, headers = writer): Promise<T> =>
    (await county.app.inject({ url: `/api/v1${path}`, headers: { ...headers } })).json();
  const post = (path: string, payload: object, headers: object = writer) =>
    county.app.inject({
      method: 'POST',
      url: `/api/v1/delegation-lists/${path}`,
      headers: { ...headers },
      payload,
    });
  const desk = (townshipId: string) => get<ListDeskView>(`/delegation-lists/${townshipId}`);
  const begin = async (townshipId: string, source: object, isAssessed = false) => {
    const opened = await post(`${townshipId}/draft`, { draftId: uuid(), source, isAssessed });
    expect(opened.statusCode).toBe(201);
    return opened.json() as { draftId: string; version: number; faults: { refusal: { code: string } }[] };
  };
  const discard = async (townshipId: string) => {
    const { draft } = await desk(townshipId);
    await post(`${townshipId}/draft/discard`, { expectedVersion: draft?.version });
  };

  it('R-2.2.1 every township of the county stands in one list, with its draft and what is in force', async () => {
    const { townships, countyName } = await get<CountyListsView>('/delegation-lists');
    expect(countyName).toBe('曹县');
    expect(townships.find(({ townshipName }) => townshipName === READY)).toMatchObject({
      inForce: { version: 1 },
      draft: null,
    });
  });

  it('R-2.1.1 a draft from the catalogue has its 49 rows, each to be assessed for this township', async () => {
    const { faults } = await begin(empty.id, { kind: 'catalogue' });
    const { draft, items } = await desk(empty.id);
    expect(draft?.rows).toHaveLength(49);
    expect(items[0]).toMatchObject({ no: 1, departmentIds: [expect.any(String)] });
    expect(new Set(faults.map(({ refusal }) => refusal.code))).toEqual(new Set(['DLG-01']));
    await discard(empty.id);
    expect((await desk(empty.id)).draft).toBeNull();
  });

  it('R-2.2.4 a township’s list is copied, written and approved by two people, and is smaller than the catalogue', async () => {
    await begin(empty.id, { kind: 'township', townshipId: county.townshipId(READY) }, true);
    const { draft } = await desk(empty.id);
    const rows = (draft?.rows ?? []).slice(0, 3).map(
      (row): DraftRowView => ({
        ...row,
        limits: { acceptDays: 0, transferDays: 0, approveDays: 1 },
        scope: { text: '本乡镇（街道）行政区域内', bound: null },
      }),
    );
    const saved = await post(`${empty.id}/draft/changes`, { expectedVersion: 1, rows });
    expect(saved.json()).toMatchObject({ version: 2, faults: [] });

    const early = await post(`${empty.id}/draft/approve`, { expectedVersion: 2, ...approval }, approver);
    expect(early.json()).toMatchObject({ code: 'GOV-04' });
    expect((await post(`${empty.id}/draft/submit`, { expectedVersion: 2 })).json()).toMatchObject({
      version: 3,
    });
    const own = await post(`${empty.id}/draft/approve`, { expectedVersion: 3, ...approval });
    expect(own.statusCode).toBe(403);
    expect(own.json()).toMatchObject({ code: 'GOV-08' });
    const unlooked = { expectedVersion: 3, ...approval, principles: [] };
    expect((await post(`${empty.id}/draft/approve`, unlooked, approver)).json()).toMatchObject({
      code: 'GOV-03',
    });

    const announcement = { announcedOn: today, place: '曹县人民政府网站' };
    const approved = await post(
      `${empty.id}/draft/approve`,
      { expectedVersion: 3, ...approval, announcement },
      approver,
    );
    expect(approved.json()).toEqual({ townshipId: empty.id, version: 1, announced: 3, notAnnounced: [] });
    const after = await desk(empty.id);
    expect(after).toMatchObject({ draft: null, inForce: null, versions: [{ version: 1, itemCount: 3 }] });
    const compared = await get<object>(`/delegation-lists/${empty.id}/comparison?from=0&to=1`);
    expect(compared).toMatchObject({
      from: null,
      difference: { added: [{}, {}, {}], removed: [], changed: [] },
    });
    const findings: unknown[] = [];
    for await (const finding of verifyInstallation(county.ctx)) findings.push(finding);
    expect(findings).toEqual([]);
  });

  it('GOV-05 a row that leaves the list in force is refused before anybody tries, beside the row', async () => {
    const ready = county.townshipId(READY);
    await begin(ready, { kind: 'list_in_force' });
    const { draft } = await desk(ready);
    const rows = draft?.rows.slice(1);
    const { faults } = (await post(`${ready}/draft/changes`, { expectedVersion: 1, rows })).json();
    expect(faults).toEqual([
      { itemId: draft?.rows[0]?.itemId, refusal: expect.objectContaining({ code: 'GOV-05' }) },
    ]);
    const { difference } = await get<{ difference: object }>(`/delegation-lists/${ready}/draft/check`);
    expect(difference).toMatchObject({ added: [], removed: [{ itemId: draft?.rows[0]?.itemId }] });
    await discard(ready);
  });

  it('E-41, E-42 the same draft twice is one; another, or an older version, is told who was faster', async () => {
    const township = county.townshipId('普连集镇');
    const wish = { draftId: uuid(), source: { kind: 'empty' } };
    expect((await post(`${township}/draft`, wish)).json()).toMatchObject({ version: 1 });
    expect((await post(`${township}/draft`, wish)).json()).toMatchObject({ version: 1 });
    const other = await post(`${township}/draft`, { ...wish, draftId: uuid() }, approver);
    expect(other.statusCode).toBe(409);
    expect(other.json()).toMatchObject({ code: 'CAS-27', lastEvents: [{ actor: '秦书敏' }] });
    expect((await post(`${township}/draft/changes`, { expectedVersion: 7, rows: [] })).statusCode).toBe(409);
    expect((await post(`${township}/draft/submit`, { expectedVersion: 1 })).json()).toMatchObject({
      code: 'GOV-03',
    });
    await discard(township);
  });

  it('what was handed up is written in only after it was given back, with the reason', async () => {
    const township = county.townshipId('普连集镇');
    await begin(township, { kind: 'list_in_force' });
    await post(`${township}/draft/submit`, { expectedVersion: 1 });
    const change = { expectedVersion: 2, rows: [] };
    expect((await post(`${township}/draft/changes`, change)).json()).toMatchObject({ code: 'GOV-04' });
    await post(`${township}/draft/return`, { expectedVersion: 2, note: '请补充承接能力说明' }, approver);
    expect((await desk(township)).draft).toMatchObject({
      status: 'drafting',
      returnNote: '请补充承接能力说明',
    });
    expect((await post(`${township}/draft/changes`, { ...change, expectedVersion: 3 })).statusCode).toBe(200);
    await discard(township);
  });

  it('DLG-08 of two who publish at once one does, and there is one list', async () => {
    const lists = await get<CountyListsView>('/delegation-lists');
    const bare = lists.townships.find((t) => t.inForce === null && t.coming === null)?.townshipId ?? '';
    await begin(bare, { kind: 'township', townshipId: county.townshipId(READY) }, true);
    await post(`${bare}/draft/submit`, { expectedVersion: 1 });
    const publish = () => post(`${bare}/draft/approve`, { expectedVersion: 2, ...approval }, approver);
    const statuses = (await Promise.all([publish(), publish()])).map(({ statusCode }) => statusCode);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 404 || status === 409)).toHaveLength(1);
    expect((await desk(bare)).versions).toHaveLength(1);
  });

  it('design §2.5 another county, another post and nobody at all find nothing', async () => {
    const ready = county.townshipId(READY);
    const opening = { draftId: uuid(), source: { kind: 'empty' } };
    const elsewhere = county.ctx.reference.counties.find(({ id }) => id !== county.countyId);
    const foreign = elsewhere?.townships[0]?.id ?? '';
    for (const [township, headers, status] of [
      [foreign, approver, 404],
      [ready, await county.loginAs('window1'), 403],
      [ready, {}, 401],
    ] as const) {
      const url = `/api/v1/delegation-lists/${township}`;
      expect((await county.app.inject({ url, headers: { ...headers } })).statusCode).toBe(status);
      expect((await post(`${township}/draft`, opening, headers)).statusCode).toBe(status);
    }
    const url = `/api/v1/delegation-lists?county=${elsewhere?.id}`;
    expect((await county.app.inject({ url, headers: { ...approver } })).statusCode).toBe(404);
    const copied = { draftId: uuid(), source: { kind: 'township', townshipId: foreign } };
    expect((await post(`${ready}/draft`, copied)).statusCode).toBe(404);
  });
});
