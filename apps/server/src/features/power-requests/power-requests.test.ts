import type {
  ListDeskView,
  PowerRequestChoicesView,
  PowerRequestPageView,
  PowerRequestView,
} from '@tongban/contract';
import { addDays, dateInShanghai, type LocalDate } from '@tongban/domain/time';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inSnapshot } from '../../platform/db/transaction.ts';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { type StaffHeaders, TEST_NOW } from '../../testing/test-app.ts';
import { type DemoCounty, openDemoCounty, READY } from '../cases/testing/demo-county.ts';
import { recallDelegation, selectDelegations } from '../delegations/index.ts';
import { verifyInstallation } from '../verification/index.ts';

const today = dateInShanghai(TEST_NOW);
const grounds = { volume: '年均三百件', demand: '群众往返县城五十公里', capacity: '有两名窗口人员' };

onEngines('power requests', (engine) => {
  let county: DemoCounty;
  let head: StaffHeaders;
  let manager: StaffHeaders;
  let townshipId: string;
  let choices: PowerRequestChoicesView['townships'][number]['items'];

  beforeAll(async () => {
    county = await openDemoCounty({ engine });
    head = await county.loginAs('head1');
    manager = await county.loginAs('county-manager');
    townshipId = county.townshipId(READY);
    const { townships } = await get<PowerRequestChoicesView>('/power-request-choices', head);
    expect(townships.map(({ name }) => name)).toEqual([READY]);
    choices = townships[0]?.items ?? [];
  });
  afterAll(() => county.close());

  const get = async <T>(path: string, headers: StaffHeaders): Promise<T> =>
    (await county.app.inject({ url: `/api/v1${path}`, headers: { ...headers } })).json();
  const post = (path: string, payload: object, headers: object) =>
    county.app.inject({ method: 'POST', url: `/api/v1${path}`, headers: { ...headers }, payload });
  const ask = async (asked: object, id = uuid(), as: object = head) => {
    const response = await post('/power-requests', { id, townshipId, asked }, as);
    return { id, response };
  };
  const asked = (itemId: string | null, change = {}) => ({
    kind: 'ask',
    itemId,
    localName: null,
    mode: 'entrusted_decision',
    ...grounds,
    ...change,
  });
  const read = (id: string, as = manager) =>
    get<PowerRequestView>(`/power-requests/${county.countyId}/${id}`, as);
  const answer = (id: string, body: object, as: object = manager) =>
    post(`/power-requests/${county.countyId}/${id}/answer`, { expectedVersion: 1, ...body }, as);
  /** An item that the township only accepts, so that its decision can be asked for. */
  const acceptedOnly = (at: number) => {
    const found = choices.filter(({ held }) => held?.mode === 'entrusted_acceptance')[at];
    if (!found) throw new Error('The demo’s township decides everything.');
    return found;
  };
  const heldOne = (at = 0) => {
    const found = choices.filter(({ held, isCollection }) => held !== null && !isCollection)[at];
    if (!found?.held) throw new Error('The demo’s township has nothing.');
    return { ...found, held: found.held };
  };
  const recall = async (itemId: string, generation: number, effectiveOn: LocalDate, requestId?: string) => {
    const by = { personId: 'recorder', organisationId: null };
    const pair = { countyId: county.countyId, townshipId, itemId, generation };
    const basis = requestId === undefined ? undefined : ({ kind: 'power_request', requestId } as const);
    return recallDelegation(county.ctx, by, { ...pair, effectiveOn, reason: 'poor_effect', basis });
  };
  const discard = async () => {
    const { draft } = await get<ListDeskView>(`/delegation-lists/${townshipId}`, manager);
    if (draft)
      await post(
        `/delegation-lists/${townshipId}/draft/discard`,
        { expectedVersion: draft.version },
        manager,
      );
  };

  it('R-2.3.4 a township asks for an item; accepted, it is written into the draft of its list', async () => {
    const { itemId, name, held } = heldOne(2);
    await recall(itemId, held.generation, today);
    const { id, response } = await ask(asked(itemId));
    expect(response.statusCode, response.body).toBe(201);
    expect((await ask(asked(itemId), id)).response.json()).toEqual({ id, version: 1 });
    expect((await ask(asked(itemId))).response.json()).toMatchObject({ code: 'GOV-01' });

    const seen = await read(id);
    expect(seen).toMatchObject({
      row: { itemName: name, state: 'open', waitingDays: 0, particular: '委托办理' },
      statement: [
        { label: '办件量', text: grounds.volume },
        { label: '群众需求', text: grounds.demand },
        { label: '承接能力', text: grounds.capacity },
      ],
      mayAnswer: true,
      mayWithdraw: false,
    });
    expect(await read(id, head)).toMatchObject({ mayAnswer: false, mayWithdraw: true });

    expect((await answer(id, { isAccepted: true, reasons: ' ' })).json()).toMatchObject({ code: 'GOV-03' });
    expect((await answer(id, { isAccepted: true, reasons: '同意列入下一版清单' })).json()).toEqual({
      id,
      version: 2,
    });
    expect((await answer(id, { isAccepted: false, reasons: '不同意' })).statusCode).toBe(409);
    const again = await answer(id, { expectedVersion: 2, isAccepted: false, reasons: '不同意' });
    expect(again.json()).toMatchObject({ code: 'GOV-01' });

    const { draft } = await get<ListDeskView>(`/delegation-lists/${townshipId}`, manager);
    const row = draft?.rows.find((each) => each.itemId === itemId);
    expect(row).toMatchObject({
      origin: 'catalogue',
      mode: 'entrusted_decision',
      capacityNote: grounds.capacity,
      countyCanRelease: false,
    });
    expect(draft?.rows.length).toBeGreaterThan(1);
    expect(await read(id, head)).toMatchObject({
      row: { state: 'accepted', followUp: { isDone: false, text: '已写入清单草稿，待评估、审定后公布' } },
      answer: { reasons: '同意列入下一版清单', answeredOn: today },
      mayWithdraw: false,
    });
    await discard();
    expect((await read(id)).row.followUp).toEqual({ isDone: false, text: '待列入清单' });
  });

  it('R-2.2.3 an item outside the catalogue comes onto the draft with its three grounds', async () => {
    const local = asked(null, { localName: '公共租赁住房资格预审', mode: 'entrusted_acceptance' });
    expect((await ask({ ...local, localName: '' })).response.json()).toMatchObject({ code: 'GOV-03' });
    expect((await ask({ ...local, demand: ' ' })).response.json()).toMatchObject({ code: 'GOV-03' });
    const { id } = await ask(local);
    expect((await ask(local)).response.json()).toMatchObject({ code: 'GOV-01' });
    await answer(id, { isAccepted: true, reasons: '需求量大' });
    const { draft } = await get<ListDeskView>(`/delegation-lists/${townshipId}`, manager);
    expect(draft?.rows.find((each) => each.itemId === id)).toMatchObject({
      origin: 'local',
      localName: '公共租赁住房资格预审',
      justification: grounds,
      mode: 'entrusted_acceptance',
    });
    expect((await read(id)).row.itemName).toBe('公共租赁住房资格预审（目录外事项）');
    await discard();
  });

  it('GOV-09 nothing is written into a draft that was handed up, and the request stays open', async () => {
    const { itemId } = acceptedOnly(0);
    const other = acceptedOnly(1).itemId;
    const first = await ask(asked(other));
    await answer(first.id, { isAccepted: true, reasons: '同意' });
    const { draft } = await get<ListDeskView>(`/delegation-lists/${townshipId}`, manager);
    await post(`/delegation-lists/${townshipId}/draft/submit`, { expectedVersion: draft?.version }, manager);
    const { id } = await ask(asked(itemId));
    expect((await answer(id, { isAccepted: true, reasons: '同意' })).json()).toMatchObject({
      code: 'GOV-09',
    });
    expect((await read(id)).row.state).toBe('open');
    expect((await answer(id, { isAccepted: false, reasons: '缺少承接人员' })).statusCode).toBe(200);
    expect((await read(id)).row).toMatchObject({ state: 'refused', followUp: null });
    await discard();
  });

  it('R-2.3.1, R-2.3.3 a township gives an item back; what is accepted waits for its recall', async () => {
    const { itemId, held } = heldOne();
    const back = {
      kind: 'give_back',
      itemId,
      generation: held.generation,
      reason: 'poor_effect',
      situation: '一年只有两件',
    };
    expect((await ask({ ...back, generation: 7 })).response.json()).toMatchObject({ code: 'DLG-10' });
    const { id } = await ask(back);
    await answer(id, { isAccepted: true, reasons: '同意收回' });
    expect((await read(id)).row).toMatchObject({
      particular: '效果不好',
      followUp: { isDone: false, text: '待登记收回' },
    });
    const effectiveOn = addDays(today, 10);
    const other = await recall(itemId, held.generation, effectiveOn, uuid());
    expect(other).toMatchObject({ ok: false, refusals: [{ code: 'GOV-04' }] });
    expect(await recall(itemId, held.generation, effectiveOn, id)).toMatchObject({ ok: true });
    const [delegation] = await inSnapshot(county.ctx.database, (tx) =>
      selectDelegations(tx, { countyId: county.countyId, townshipId }),
    ).then((found) => found.filter((each) => each.itemId === itemId));
    expect(delegation?.recalls.at(-1)?.basis).toEqual({ kind: 'power_request', requestId: id });
    expect((await read(id)).row.followUp).toEqual({ isDone: true, text: `已登记自${effectiveOn}起收回` });
    const page = await get<PowerRequestPageView>('/power-requests?state=accepted', manager);
    expect(page.rows.map((row) => row.id)).toContain(id);
    expect(page).toMatchObject({ mayAsk: false, next: null });
  });

  it('PAY-01, GOV-01 what is held already or is no power is not asked for', async () => {
    const { itemId, held } = heldOne(1);
    expect((await ask(asked(itemId, { mode: held.mode }))).response.json()).toMatchObject({ code: 'GOV-01' });
    const bill = choices.find(({ isCollection }) => isCollection)?.itemId ?? '';
    expect((await ask(asked(bill))).response.json()).toMatchObject({ code: 'PAY-01' });
    expect((await ask(asked('no-such-item'))).response.statusCode).toBe(404);
  });

  it('R-2.3.4 what is not answered can be taken back, by the township alone', async () => {
    const { id } = await ask(asked(acceptedOnly(2).itemId));
    const path = `/power-requests/${county.countyId}/${id}/withdrawal`;
    expect((await post(path, { expectedVersion: 1 }, await county.loginAs('head2'))).statusCode).toBe(404);
    expect((await post(path, { expectedVersion: 1 }, manager)).statusCode).toBe(403);
    expect((await post(path, { expectedVersion: 1 }, head)).json()).toEqual({ id, version: 2 });
    expect(
      (await answer(id, { expectedVersion: 2, isAccepted: true, reasons: '同意' })).json(),
    ).toMatchObject({
      code: 'GOV-01',
    });
  });

  it('design §2.5 another township, another county and another post find nothing', async () => {
    const { id } = await ask(asked(acceptedOnly(3).itemId));
    const head2 = await county.loginAs('head2');
    const one = `/power-requests/${county.countyId}/${id}`;
    const status = async (url: string, headers: object) =>
      (await county.app.inject({ url: `/api/v1${url}`, headers: { ...headers } })).statusCode;
    expect(await status(one, head2)).toBe(404);
    expect(await status(one, head)).toBe(200);
    expect(await status(one, await county.loginAs('window1'))).toBe(403);
    expect(await status(one, {})).toBe(401);
    const elsewhere = county.ctx.reference.counties.find(({ id: other }) => other !== county.countyId);
    expect(await status(`/power-requests/${elsewhere?.id}/${id}`, manager)).toBe(404);
    expect(await status(`/power-requests/${county.countyId}/no-such-id`, manager)).toBe(404);
    const foreign = await get<PowerRequestPageView>('/power-requests', head2);
    expect(foreign).toMatchObject({ rows: [], mayAsk: true });
    const there = {
      id: uuid(),
      townshipId: elsewhere?.townships[0]?.id,
      asked: asked(acceptedOnly(4).itemId),
    };
    expect((await post('/power-requests', there, head)).statusCode).toBe(404);
    const stolen = await ask(asked(acceptedOnly(4).itemId), id, head2);
    expect(stolen.response.statusCode).toBe(404);
    const mine = await post(
      '/power-requests',
      { ...there, id, townshipId: county.townshipId('古营集镇') },
      head2,
    );
    expect(mine.statusCode).toBe(404);
  });

  it('ADR 0003 what was written stands in no ledger, and everything can be checked', async () => {
    const ledger = await county.app.inject({
      url: `/api/v1/administration/ledger?county=${county.countyId}`,
      headers: { ...(await county.loginAs('audit-admin')) },
    });
    expect(ledger.body).not.toContain(grounds.demand);
    const findings: unknown[] = [];
    for await (const finding of verifyInstallation(county.ctx)) findings.push(finding);
    expect(findings).toEqual([]);
  });
});
