import type { BillsView, PaymentOrderView, ReconciliationList } from '@tongban/contract';
import { addMilliseconds, localDate } from '@tongban/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inTransaction } from '../../platform/db/transaction.ts';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { TEST_NOW } from '../../testing/test-app.ts';
import type { DemoCounty } from '../cases/testing/demo-county.ts';
import { openDemoCounty } from '../cases/testing/demo-county.ts';
import { findCounty } from '../catalogue/index.ts';
import { verifyInstallation } from '../verification/index.ts';
import { signatureOf } from './biller/sign-message.ts';
import {
  cancelVisitOrder,
  findPaymentService,
  payOnline,
  readVisitOrder,
  reconcileDay,
  refreshVisitOrder,
  removeOldTries,
  settleOpenOrders,
  showBills,
} from './index.ts';
import { type SandboxBiller, startSandboxBiller } from './testing/sandbox-biller.ts';

const WATER = 'water-fee-payment';

onEngines('payments of the collection services', (engine) => {
  let biller: SandboxBiller;
  let county: DemoCounty;
  beforeAll(async () => {
    biller = await startSandboxBiller();
    county = await openDemoCounty({ engine, env: biller.env });
  });
  afterAll(async () => {
    await county.close();
    await biller.close();
  });

  const service = async (itemId = WATER) => {
    const found = findCounty(county.ctx.reference, county.countyId);
    const open = found && (await findPaymentService(county.ctx, found, itemId));
    if (!open) throw new Error('The demo has the company of the water.');
    return open;
  };
  const proof = (account: string, lastCharacter: string, from = '192.0.2.1') => ({
    account,
    lastCharacter,
    from,
  });
  const billOf = async (account: string, lastCharacter: string): Promise<BillsView['bills'][number]> => {
    const shown = await showBills(county.ctx, await service(), proof(account, lastCharacter));
    const bill = shown.kind === 'done' ? shown.value.bills[0] : undefined;
    if (!bill) throw new Error(`No bill: ${JSON.stringify(shown)}`);
    return bill;
  };
  const wish = async (account: string, lastCharacter: string, key = crypto.randomUUID()) => {
    const { billNumber, outstanding } = await billOf(account, lastCharacter);
    return {
      proof: proof(account, lastCharacter),
      billNumber,
      amount: outstanding,
      visitHash: `visit ${account}`,
      origin: 'http://127.0.0.1:9',
      idempotency: { key, request: 'r' },
    };
  };
  const order = async (account: string, lastCharacter: string) => {
    const opened = await payOnline(county.ctx, await service(), await wish(account, lastCharacter));
    if (opened.kind !== 'done') throw new Error(JSON.stringify(opened));
    return { orderId: opened.value, visitHash: `visit ${account}` };
  };
  const seen = async ({ orderId, visitHash }: { orderId: string; visitHash: string }) => {
    const found = await readVisitOrder(county.ctx, orderId, visitHash);
    if (!found) throw new Error('The browser that made an order sees it.');
    return found;
  };
  const post = async (url: string, login: string, payload: object = {}) =>
    county.app.inject({
      method: 'POST',
      url: `/api/v1${url}`,
      headers: { ...(await county.loginAs(login)) },
      payload,
    });

  it('E-47 a bill is shown to whoever knows its household, masked', async () => {
    const shown = await showBills(county.ctx, await service(), proof('1000000001', '国'));
    expect(shown).toMatchObject({
      kind: 'done',
      value: { payerMasked: '王**', addressMasked: '示例小区*号楼*单元***室', account: '******0001' },
    });
    expect(JSON.stringify(shown)).not.toContain('建国');
  });

  it('design §9 E-47 nobody goes through the households: after a hundred wrong ones an address is asked no more', async () => {
    const from = '192.0.2.77';
    const ask = async (account: string) => showBills(county.ctx, await service(), proof(account, '错', from));
    for (let n = 0; n < 100; n += 1) {
      expect(await ask(`90000${String(n).padStart(3, '0')}99`)).toMatchObject({
        problem: { code: 'bill_unknown' },
      });
    }
    expect(await ask('9000100099')).toMatchObject({ problem: { code: 'payment_tries_used' } });
    const elsewhere = await showBills(county.ctx, await service(), proof('9000100199', '错', '192.0.2.78'));
    expect(elsewhere).toMatchObject({ problem: { code: 'bill_unknown' } });
    await inTransaction(county.ctx.database, (tx) =>
      removeOldTries(tx, addMilliseconds(county.ctx.clock.now(), 86_400_000)),
    );
    expect(await ask('9000100299')).toMatchObject({ problem: { code: 'bill_unknown' } });
  });

  it('E-47 design §9 a wrong character and an unknown account are answered alike, five times a day', async () => {
    const unknown = await showBills(county.ctx, await service(), proof('9999999999', '国'));
    expect(unknown).toEqual({ kind: 'problem', problem: { code: 'bill_unknown' } });
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await showBills(county.ctx, await service(), proof('1000000019', '错'))).toEqual(unknown);
    }
    expect(await showBills(county.ctx, await service(), proof('1000000019', '错'))).toMatchObject({
      problem: { code: 'payment_tries_used' },
    });
  });

  it('E-47 a resident pays at the company’s cashier: paid, receipted, tracked by number and code', async () => {
    const key = await order('1000000001', '国');
    const before = await seen(key);
    expect(before.order).toMatchObject({
      status: 'awaiting_payment',
      statusName: '待缴费',
      channel: 'online',
    });
    expect(before.order.number).toMatch(/^P371721-2026-\d{6}-\d$/);
    expect((await biller.pay(before.cashierUrl ?? '')).status).toBe(303);
    expect(await refreshVisitOrder(county.ctx, key)).toEqual({ kind: 'done', value: null });
    const { order: after, cashierUrl } = await seen(key);
    expect(after).toMatchObject({ status: 'receipted', amount: before.order.amount });
    expect([after.invoiceNumber, after.reference, cashierUrl]).toEqual([
      expect.stringMatching(/^FP/),
      expect.stringMatching(/^T2026/),
      null,
    ]);
    const track = (code: string | null) =>
      county.app.inject({
        method: 'POST',
        url: '/api/v1/payment-queries',
        payload: { number: after.number, code: code ?? '' },
      });
    expect((await track(after.code)).json()).toMatchObject({ status: 'receipted', code: null });
    expect((await track('AAAAAA')).statusCode).toBe(404);
    expect(await readVisitOrder(county.ctx, key.orderId, 'another browser')).toBeNull();
  });

  it('E-47 PAY-05 two who pay one bill at the same moment: one order', async () => {
    const [one, two] = [await wish('1000000002', '英'), await wish('1000000002', '英')];
    const open = await service();
    const outcomes = await Promise.all([payOnline(county.ctx, open, one), payOnline(county.ctx, open, two)]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused']);
    expect(outcomes.find(({ kind }) => kind === 'refused')).toMatchObject({ refusals: [{ code: 'PAY-05' }] });
  });

  it('E-42 the same post twice is one order', async () => {
    const once = await wish('1000000003', '强', '0-0-0-0-0');
    const open = await service();
    const first = await payOnline(county.ctx, open, once);
    expect(await payOnline(county.ctx, open, once)).toEqual(first);
  });

  it('E-47 PAY-06 another amount than the company allows', async () => {
    const short = { ...(await wish('1000000004', '兰')), amount: 999 };
    expect(await payOnline(county.ctx, await service(), short)).toMatchObject({
      kind: 'refused',
      refusals: [{ code: 'PAY-06' }],
    });
  });

  it('E-47 a company that fails or is slow: nothing is ordered, and the next step is said', async () => {
    for (const [account, last] of [
      ['1000000009', '珍'],
      ['1000000008', '斌'],
    ] as const) {
      expect(await showBills(county.ctx, await service(), proof(account, last))).toEqual({
        kind: 'problem',
        problem: { code: 'biller_unavailable' },
      });
    }
  }, 20_000);

  it('E-47 the answer to a charge is lost: asking later tells that it is open, and that it was paid', async () => {
    const key = await order('1000000010', '萍');
    expect((await seen(key)).order.status).toBe('created');
    county.setClock(addMilliseconds(TEST_NOW, 120_000));
    await settleOpenOrders(county.ctx);
    expect((await seen(key)).order.status).toBe('awaiting_payment');
    const charged = await refreshVisitOrder(county.ctx, key);
    expect(charged.kind).toBe('done');
  }, 20_000);

  it('E-47 an order is given up: closed at the company first, and its bill is free again', async () => {
    const key = await order('1000000005', '涛');
    const { cashierUrl } = await seen(key);
    expect((await cancelVisitOrder(county.ctx, key)).kind).toBe('done');
    expect((await seen(key)).order.status).toBe('cancelled');
    expect((await biller.pay(cashierUrl ?? '')).status).toBe(303);
    expect((await refreshVisitOrder(county.ctx, key)).kind).toBe('done');
    expect((await seen(key)).order.status).toBe('cancelled');
    await order('1000000005', '涛');
  });

  it('E-47 the notification is signed; replayed or invented it changes nothing', async () => {
    const key = await order('1000000006', '梅');
    const { order: before, cashierUrl } = await seen(key);
    const path = '/api/v1/payment-notifications';
    const { TONGBAN_BILLER_KEY: ours } = biller.env;
    const tell = (signedWith: string, signedFor = path) => {
      const payload = { orderNumber: before.number };
      const time = '2026-03-16T01:00:00.000Z';
      return county.app.inject({
        method: 'POST',
        url: path,
        payload,
        headers: {
          'x-biller-time': time,
          'x-biller-signature': signatureOf(signedWith, {
            method: 'POST',
            path: signedFor,
            time,
            body: JSON.stringify(payload),
          }),
        },
      });
    };
    expect((await tell('another key')).statusCode).toBe(404);
    expect((await tell(ours, `/charges/${before.number}`)).statusCode).toBe(404);
    // Signed, and not true: the company is asked and says that nothing was paid.
    expect((await tell(ours)).statusCode).toBe(204);
    expect((await seen(key)).order.status).toBe('awaiting_payment');
    await biller.pay(cashierUrl ?? '');
    expect((await tell(ours)).statusCode).toBe(204);
    const { order: paid } = await seen(key);
    expect(paid.status).toBe('receipted');
    expect((await tell(ours)).statusCode).toBe(204);
    expect((await seen(key)).order).toEqual(paid);
  });

  it('E-47 R-2.1.1 at the counter the company’s own terminal takes the money, and its reference is held against it', async () => {
    const bills = (await post('/bill-queries', 'window1', { itemId: WATER, account: '1000000011' })).json();
    const { billNumber, outstanding } = (bills as BillsView).bills[0] ?? { billNumber: '', outstanding: 0 };
    const wanted = { itemId: WATER, account: '1000000011', billNumber, amount: outstanding };
    const created = await post('/payment-orders', 'window1', wanted);
    expect(created.statusCode).toBe(201);
    const made: PaymentOrderView = created.json();
    expect(made.chain.map(({ gate }) => gate)).toEqual(
      expect.arrayContaining(['list', 'company', 'agreement']),
    );
    const record = (reference: string, login = 'window1') =>
      post(`/payment-orders/${made.id}/terminal-payments`, login, { reference });
    expect((await record('T20260316')).json()).toMatchObject({ code: 'PAY-08' });
    const slip = await (await biller.pay(made.terminalUrl ?? '')).text();
    const reference = /id="reference">([^<]+)</.exec(slip)?.[1] ?? '';
    expect((await record('T20260316')).json()).toMatchObject({ code: 'PAY-08' });
    expect((await record(reference, 'window3')).statusCode).toBe(404);
    expect((await record(reference)).json()).toMatchObject({ status: 'receipted', reference });
    expect((await record(reference)).json()).toMatchObject({ status: 'receipted' });
  });

  it('R-2.1.1 PAY-04 DLG-02 who has no contract collects nothing', async () => {
    const wanted = { itemId: WATER, account: '1000000012', billNumber: 'x', amount: 1 };
    const { billNumber, outstanding } = await billOf('1000000012', '强');
    const refused = await post('/payment-orders', 'hall', { ...wanted, billNumber, amount: outstanding });
    expect(refused.json()).toMatchObject({ code: 'PAY-04' });
    const manager = await post('/payment-orders', 'county-manager', wanted);
    expect([manager.statusCode, manager.json().code]).toEqual([403, 'AUT-02']);
  });

  it('E-47 the day is compared with the company’s statement, and a difference is explained', async () => {
    const found = findCounty(county.ctx.reference, county.countyId);
    if (!found) throw new Error('There is 曹县.');
    const day = '2026-03-16';
    expect((await post('/payment-reconciliations', 'window1', { day })).json().code).toBe('AUT-02');
    await reconcileDay(county.ctx, found, localDate(day));
    const water = (list: ReconciliationList) => list.reconciliations.find(({ itemId }) => itemId === WATER);
    const headers = { ...(await county.loginAs('auditor')) };
    const read = await county.app.inject({ url: `/api/v1/payment-reconciliations?day=${day}`, headers });
    expect(water(read.json())).toMatchObject({ openDifferences: 0, differences: [] });
    expect(water(read.json())?.equalCount).toBeGreaterThan(1);

    await payUnknownOrder(biller, 'P371721-2026-999999-9', await billOf('1000000013', '兰'));
    const again = await post('/payment-reconciliations', 'county-manager', { day });
    const compared = water(again.json());
    expect(compared?.differences).toMatchObject([
      { kind: 'missing_here', orderNumber: 'P371721-2026-999999-9', ourAmount: null, explanation: null },
    ]);
    const { companyId = '', differences = [] } = compared ?? {};
    const explain = (login: string, note: string) =>
      post('/payment-reconciliations/explanations', login, {
        companyId,
        itemId: WATER,
        day,
        reference: differences[0]?.reference ?? '',
        note,
      });
    expect((await explain('auditor', '看过')).json().code).toBe('AUT-02');
    expect((await explain('county-manager', '')).json().code).toBe('PAY-10');
    const explained = await explain('county-manager', '公用企业测试单，已通知其冲销。');
    expect(water(explained.json())).toMatchObject({
      openDifferences: 0,
      differences: [{ explanation: { note: '公用企业测试单，已通知其冲销。' } }],
    });
  });

  it('design §6 the ledger verifies, and holds nothing of a payer', async () => {
    const findings = [];
    for await (const finding of verifyInstallation(county.ctx)) findings.push(finding);
    expect(findings).toEqual([]);
    const { rows } = await county.ctx.database.executeSql(
      "select canonical from ledger where stream like 'payment-order:%'",
    );
    expect(rows.length).toBeGreaterThan(10);
    for (const { canonical } of rows as { canonical: string }[]) {
      expect(canonical).not.toMatch(/10000000\d\d|王|示例小区/);
    }
  });
});

/** A payment that the company holds under an order number of ours which we have never given out. */
async function payUnknownOrder(
  { env, url, pay }: SandboxBiller,
  orderNumber: string,
  { billNumber, outstanding }: BillsView['bills'][number],
): Promise<void> {
  const body = JSON.stringify({
    orderNumber,
    kind: 'water',
    county: '371721',
    account: '1000000013',
    billNumber,
    amount: outstanding,
    channel: 'cashier',
    returnUrl: 'http://127.0.0.1:9/',
    notifyUrl: 'http://127.0.0.1:9/',
  });
  const time = TEST_NOW;
  const headers = {
    'x-biller-time': time,
    'x-biller-signature': signatureOf(env.TONGBAN_BILLER_KEY, {
      method: 'POST',
      path: '/charges',
      time,
      body,
    }),
  };
  const opened = await fetch(`${url}/charges`, { method: 'POST', headers, body });
  const { cashierUrl } = (await opened.json()) as { cashierUrl: string };
  await pay(cashierUrl);
}
