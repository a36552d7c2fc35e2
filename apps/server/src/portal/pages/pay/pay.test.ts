import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DemoCounty, openDemoCounty } from '../../../features/cases/testing/demo-county.ts';
import { type SandboxBiller, startSandboxBiller } from '../../../features/payments/testing/sandbox-biller.ts';
import { onEngines } from '../../../platform/testing/on-both-engines.ts';
import { openVisitor, type Visitor } from '../../testing/visitor.ts';
import { readYuan, yuanText } from './money-text.ts';

const WATER = '/pay/water-fee-payment';

onEngines('paying a bill on the portal', (engine) => {
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

  const resident = async (): Promise<Visitor> => {
    const visitor = openVisitor(county.app);
    await visitor.get('/county');
    await visitor.post('/county', { county: county.countyId, returnTo: WATER });
    return visitor;
  };
  const billIn = (html: string) => /name="bill" value="([^"]+)"/.exec(html)?.[1] ?? '';
  const hiddenValue = (html: string, name: string) =>
    new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(html)?.[1] ?? '';

  it('E-47 before a county is chosen nothing can be typed; where no company is registered the page says so', async () => {
    const visitor = openVisitor(county.app);
    const first = await visitor.get(WATER);
    expect(first.html).toContain('先选择县区');
    expect(first.html).not.toContain('name="account"');
    const elsewhere = county.ctx.reference.counties.find(({ id }) => id !== county.countyId);
    await visitor.get('/county');
    await visitor.post('/county', { county: elsewhere?.id ?? '', returnTo: WATER });
    const closed = await visitor.get(WATER);
    expect(closed.html).toContain(`${elsewhere?.name}暂不能在本站缴费`);
    expect(closed.html).toContain('待县补充');
  });

  it('E-47 an item that is no collection has no such page', async () => {
    expect((await (await resident()).get(`/pay/${county.eatery}`)).status).toBe(404);
  });

  it('E-47 account, bill, order, cashier, receipt; by forms alone', async () => {
    const visitor = await resident();
    expect((await visitor.get(WATER)).html).toContain('不收款、不存款');
    const blank = await visitor.post(WATER, { account: '', last: '' });
    expect([blank.status, blank.html]).toEqual([422, expect.stringContaining('请填写户名的最后一个字')]);
    const stranger = await visitor.post(WATER, { account: '1000000001', last: '错' });
    expect([stranger.status, stranger.html]).toEqual([422, expect.stringContaining('没有查到账单')]);

    const proof = { account: '1000000001', last: '国' };
    const { html } = await visitor.post(WATER, proof);
    expect(html).toContain('王**');
    expect(html).not.toContain('王建国');
    const bill = billIn(html);
    const owed = hiddenValue(html, `amount-${bill}`);
    const key = hiddenValue(html, 'idempotencyKey');
    const pay = (amount: string) =>
      visitor.post(`${WATER}/orders`, { ...proof, bill, [`amount-${bill}`]: amount, idempotencyKey: key });
    expect((await pay('很多')).html).toContain('请填写金额');
    expect((await pay('1')).html).toContain('请按账单金额缴费');
    const ordered = await pay(owed);
    expect(ordered.status).toBe(303);
    expect(await pay(owed)).toMatchObject({ location: ordered.location });
    const waiting = await visitor.follow(ordered);
    const cashier = /href="(http:[^"]+cashier[^"]+)"/.exec(waiting.html)?.[1] ?? '';
    expect(waiting.html).toContain('请先抄下订单号和查询码');
    await biller.pay(cashier);
    const asked = await visitor.post(`${ordered.location}/refresh`, {});
    const receipt = await visitor.follow(asked);
    expect(receipt.html).toContain('缴费成功');
    expect(receipt.html).toMatch(/发票号码<\/dt><dd><span class="figures">FP/);
    expect(receipt.html).toContain('壹佰零肆元柒角肆分');

    const other = openVisitor(county.app);
    await other.get('/pay/track');
    expect((await other.get(ordered.location ?? '')).status).toBe(404);
    const number = /P371721-2026-\d{6}-\d/.exec(receipt.html)?.[0] ?? '';
    const code = /查询码<\/dt><dd><span class="figures">([^<]{6})/.exec(receipt.html)?.[1] ?? '';
    await other.get('/pay/track');
    expect((await other.post('/pay/track', { number, code: 'AAAAAA' })).html).toContain('没有查到缴费订单');
    expect((await other.post('/pay/track', { number, code })).html).toContain('缴费凭证');
  });

  it('E-47 a household without debt, and a company that does not answer', async () => {
    const visitor = await resident();
    await visitor.get(WATER);
    const none = await visitor.post(WATER, { account: '1000000007', last: '斌' });
    expect(none.html).toContain('没有待缴的账单');
    await visitor.get(WATER);
    const down = await visitor.post(WATER, { account: '1000000009', last: '珍' });
    expect(down.html).toContain('公用企业系统暂时没有回应');
    expect(down.html).toContain('向公用企业直接缴费');
  });
});

it.each([
  ['68.40', 6840],
  ['68.4', 6840],
  ['68', 6800],
  ['１，０６８．４０元', 106_840],
  ['68.405', null],
  ['-1', null],
  ['', null],
])('E-47 “%s” is %s 分', (typed, cents) => {
  expect(readYuan(typed)).toBe(cents);
});

it.each([
  [5, '0.05'],
  [6840, '68.40'],
  [123_456_789, '1,234,567.89'],
])('E-47 %d 分 is read %s', (cents, text) => {
  expect(yuanText(cents)).toBe(text);
});
