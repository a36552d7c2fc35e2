import { addMilliseconds, localDate } from '@tongban/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inTransaction } from '../../platform/db/transaction.ts';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { TEST_NOW } from '../../testing/test-app.ts';
import { type DemoCounty, openDemoCounty } from '../cases/testing/demo-county.ts';
import { findCounty } from '../catalogue/index.ts';
import {
  cancelVisitOrder,
  findPaymentService,
  payOnline,
  readVisitOrder,
  reconcileDay,
  refreshVisitOrder,
  settleOpenOrders,
} from './index.ts';
import { selectOrderByNumber } from './payments.store.ts';
import { startWaywardBiller, type WaywardBiller } from './testing/wayward-biller.ts';

const WATER = 'water-fee-payment';
const DAY = '2026-03-16';

onEngines('E-47 a company whose system goes astray', (engine) => {
  let biller: WaywardBiller;
  let county: DemoCounty;
  beforeAll(async () => {
    biller = await startWaywardBiller();
    county = await openDemoCounty({ engine, env: biller.env });
  });
  afterAll(async () => {
    await county.close();
    await biller.close();
  });

  const place = () => {
    const found = findCounty(county.ctx.reference, county.countyId);
    if (!found) throw new Error('There is 曹县.');
    return found;
  };
  const order = async (account: string) => {
    const service = await findPaymentService(county.ctx, place(), WATER);
    if (!service) throw new Error('The demo has the company of the water.');
    const opened = await payOnline(county.ctx, service, {
      proof: { account, lastCharacter: '国', from: '192.0.2.1' },
      billNumber: `bill-${account}`,
      amount: 6840,
      visitHash: `visit ${account}`,
      origin: 'http://127.0.0.1:9',
      idempotency: { key: crypto.randomUUID(), request: 'r' },
    });
    if (opened.kind !== 'done') throw new Error(JSON.stringify(opened));
    const key = { orderId: opened.value, visitHash: `visit ${account}` };
    return { key, number: (await seen(key)).number };
  };
  const seen = async ({ orderId, visitHash }: { orderId: string; visitHash: string }) => {
    const found = await readVisitOrder(county.ctx, orderId, visitHash);
    if (!found) throw new Error('The browser that made an order sees it.');
    return found.order;
  };
  const paid = (reference: string, amount = 6840) => ({
    state: 'paid',
    payment: { reference, amount, paidAt: TEST_NOW, invoiceNumber: `FP-${reference}`, refund: null },
  });
  const post = async (url: string, login: string, payload: object) =>
    county.app.inject({
      method: 'POST',
      url: `/api/v1${url}`,
      headers: { ...(await county.loginAs(login)) },
      payload,
    });

  it('E-47 R-2.1.1 PAY-04 who may not collect looks no household up: the company is not even asked', async () => {
    const before = biller.asked.length;
    const refused = await post('/bill-queries', 'hall', { itemId: WATER, account: '2000000001' });
    expect([refused.statusCode, refused.json().code]).toEqual([422, 'PAY-04']);
    expect(biller.asked.slice(before)).toEqual([]);
  });

  it('E-47 an order of which the company talks nonsense holds up no other', async () => {
    const [first, second] = [await order('2000000002'), await order('2000000003')];
    biller.say(first.number, 'garbage');
    biller.say(second.number, paid('T-2'));
    county.setClock(addMilliseconds(TEST_NOW, 120_000));
    expect(await settleOpenOrders(county.ctx)).toBe(1);
    expect([(await seen(first.key)).status, (await seen(second.key)).status]).toEqual([
      'awaiting_payment',
      'receipted',
    ]);
    biller.say(first.number, paid('T-1'));
    await refreshVisitOrder(county.ctx, first.key);
  });

  it('E-47 PAY-07 one payment settles one order, whatever the company says of another', async () => {
    const { key, number } = await order('2000000004');
    biller.say(number, paid('T-2'));
    expect(await refreshVisitOrder(county.ctx, key)).toMatchObject({
      kind: 'refused',
      refusals: [{ code: 'PAY-07' }],
    });
    expect((await seen(key)).status).toBe('awaiting_payment');
    biller.say(number, paid('T-4'));
    await refreshVisitOrder(county.ctx, key);
  });

  it('E-47 what arrived is shown, not what was ordered, and the reconciliation tells the difference', async () => {
    const { key, number } = await order('2000000005');
    biller.say(number, paid('T-5', 100));
    await refreshVisitOrder(county.ctx, key);
    expect(await seen(key)).toMatchObject({ status: 'receipted', amount: 100, amountInCapitals: '壹元整' });
    biller.state([{ orderNumber: number, reference: 'T-5', amount: 100 }]);
    await reconcileDay(county.ctx, place(), localDate(DAY));
    const headers = { ...(await county.loginAs('auditor')) };
    const read = await county.app.inject({ url: `/api/v1/payment-reconciliations?day=${DAY}`, headers });
    const water = read.json().reconciliations.find(({ itemId }: { itemId: string }) => itemId === WATER);
    expect(water.differences).toContainEqual(
      expect.objectContaining({
        reference: 'T-5',
        kind: 'different_amount',
        ourAmount: 6840,
        theirAmount: 100,
      }),
    );
  });

  it('E-47 an order is not given up while the company leaves its charge open', async () => {
    const { key } = await order('2000000006');
    expect(await cancelVisitOrder(county.ctx, key)).toMatchObject({
      problem: { code: 'biller_unavailable' },
    });
    expect((await seen(key)).status).toBe('awaiting_payment');
  });

  it('E-47 an order given up while its charge was being opened: the charge is closed again', async () => {
    const account = '2000000008';
    biller.whileOpening(async (number) => {
      const row = await inTransaction(county.ctx.database, (tx) =>
        selectOrderByNumber(tx, county.countyId, number),
      );
      biller.say(number, { state: 'cancelled' });
      const key = { orderId: row?.id ?? '', visitHash: `visit ${account}` };
      expect((await cancelVisitOrder(county.ctx, key)).kind).toBe('done');
      biller.say(number, {});
    });
    const before = biller.asked.length;
    const { key, number } = await order(account);
    expect((await seen(key)).status).toBe('cancelled');
    const cancellation = `POST /charges/${number}/cancellation`;
    expect(biller.asked.slice(before)).toEqual([
      expect.stringMatching(/^GET \/bills/),
      cancellation.replace(/\/[^/]*\/cancellation$/, ''),
      cancellation,
      cancellation,
    ]);
  });

  it('E-47 an order whose time is over is closed at the company before it ends here', async () => {
    const { key, number } = await order('2000000007');
    county.setClock(addMilliseconds(TEST_NOW, 40 * 60_000));
    expect(await refreshVisitOrder(county.ctx, key)).toMatchObject({ kind: 'problem' });
    expect((await seen(key)).status).toBe('awaiting_payment');
    biller.say(number, { state: 'cancelled' });
    const before = biller.asked.length;
    expect((await refreshVisitOrder(county.ctx, key)).kind).toBe('done');
    expect((await seen(key)).status).toBe('expired');
    expect(biller.asked.slice(before)).toEqual([`GET /charges/${number}`]);
  });

  it('E-41 two who compare the same day at once: nobody sees an error of the server', async () => {
    biller.state([{ orderNumber: 'P371721-2026-999999-9', reference: 'T-9', amount: 1 }]);
    const day = DAY;
    const answers = await Promise.all(
      ['county-manager', 'county-manager'].map((login) => post('/payment-reconciliations', login, { day })),
    );
    for (const { statusCode } of answers) expect([200, 409]).toContain(statusCode);
  });
});
