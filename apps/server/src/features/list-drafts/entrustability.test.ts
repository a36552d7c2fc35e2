import type { EntrustabilityView } from '@tongban/contract';
import { addDays, dateInShanghai } from '@tongban/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { type StaffHeaders, TEST_NOW } from '../../testing/test-app.ts';
import { type DemoCounty, openDemoCounty } from '../cases/testing/demo-county.ts';
import { grantCapacity } from '../organisations/index.ts';

const today = dateInShanghai(TEST_NOW);

onEngines('entrustability', (engine) => {
  let county: DemoCounty;
  let manager: StaffHeaders;

  beforeAll(async () => {
    county = await openDemoCounty({ engine });
    manager = await county.loginAs('item-manager');
  });
  afterAll(() => county.close());

  const read = async (): Promise<EntrustabilityView> =>
    (await county.app.inject({ url: '/api/v1/entrustability', headers: { ...manager } })).json();
  const item = async (no: number) => {
    const found = (await read()).items.find((each) => each.no === no);
    if (!found) throw new Error(`no item ${no}`);
    return found;
  };
  const post = (path: string, payload: object, headers: object = manager, countyId = county.countyId) =>
    county.app.inject({
      method: 'POST',
      url: `/api/v1/counties/${countyId}/items/${path}`,
      headers: { ...headers },
      payload,
    });

  it('R-2.1.1, R-6.1.3 each of the 49 items has its bodies, and whether a memo is needed follows from their ids', async () => {
    const { items, countyName } = await read();
    expect([countyName, items.length]).toEqual(['曹县', 49]);
    for (const { departmentId, supervisorId, needsMemo, isCollection } of items) {
      if (isCollection) expect(needsMemo).toBeNull();
      else if (departmentId && supervisorId) expect(needsMemo).toBe(departmentId !== supervisorId);
    }
  });

  it('R-2.1.1 a county chooses among the bodies that hold the power, and another choice is told who was faster', async () => {
    const before = await item(5);
    const { itemId, supervisorId, departments } = before;
    const other = before.supervisors[0]?.id ?? '';
    const grant = { kind: 'power_holder', itemId, from: today, until: null, basis: null } as const;
    const actor = { personId: 'recorder', organisationId: null };
    await grantCapacity(county.ctx, actor, {
      countyId: county.countyId,
      organisationId: other,
      capacity: grant,
    });
    const two = await item(5);
    expect(two.departments).toHaveLength(departments.length + 1);
    expect(two.departmentId).toBeNull();
    const choice = { departmentId: other, supervisorId, expectedVersion: 0 };
    expect((await post(`${itemId}/choice`, choice)).json()).toEqual({ id: itemId, version: 1 });
    expect(await item(5)).toMatchObject({ departmentId: other, needsMemo: false, choiceVersion: 1 });
    const late = await post(`${itemId}/choice`, choice);
    expect(late.statusCode).toBe(409);
    expect(late.json()).toMatchObject({ actualVersion: 1, lastEvents: [{ actor: '秦书敏' }] });
    const again = { departmentId: departments[0]?.id, supervisorId, expectedVersion: 1 };
    expect((await post(`${itemId}/choice`, again)).json()).toMatchObject({ version: 2 });
  });

  it('AUT-01, GOV-04 a body without the power, or one that does not supervise, is not chosen', async () => {
    const { itemId, choiceVersion } = await item(6);
    const choice = { departmentId: 'nobody', supervisorId: 'nobody', expectedVersion: choiceVersion };
    const { refusals } = (await post(`${itemId}/choice`, choice)).json();
    expect(refusals.map(({ code }: { code: string }) => code)).toEqual(['AUT-01', 'GOV-04']);
  });

  it('DLG-05 a positive review names its basis; the newest review is shown, and one in the future is refused', async () => {
    const { itemId, departmentId, reviewVersion: expectedVersion } = await item(10);
    const review = { expectedVersion, departmentId, isEntrustable: true, basis: null, reviewedOn: today };
    expect((await post(`${itemId}/reviews`, review)).json()).toMatchObject({ code: 'DLG-05' });
    const basis = '《示例条例》第一条';
    const future = { ...review, basis, reviewedOn: addDays(today, 1) };
    expect((await post(`${itemId}/reviews`, future)).json()).toMatchObject({ code: 'GOV-02' });
    expect((await post(`${itemId}/reviews`, { ...review, basis })).statusCode).toBe(200);
    expect(await item(10)).toMatchObject({ review: { isEntrustable: true, basis, reviewedOn: today } });
    expect((await post(`${itemId}/reviews`, { ...review, basis })).statusCode).toBe(409);
  });

  it('design §2.5 another county, another post and nobody at all find nothing', async () => {
    const { itemId } = await item(5);
    const elsewhere = county.ctx.reference.counties.find(({ id }) => id !== county.countyId)?.id ?? '';
    const choice = { departmentId: 'x', supervisorId: 'x', expectedVersion: 0 };
    expect((await post(`${itemId}/choice`, choice, manager, elsewhere)).statusCode).toBe(404);
    expect((await post('no-such-item/choice', choice)).statusCode).toBe(404);
    expect((await post(`${itemId}/choice`, choice, await county.loginAs('window1'))).statusCode).toBe(403);
    expect((await post(`${itemId}/choice`, choice, {})).statusCode).toBe(401);
    const url = `/api/v1/entrustability?county=${elsewhere}`;
    expect((await county.app.inject({ url, headers: { ...manager } })).statusCode).toBe(404);
  });
});
