import { expect, type Page, test } from '@playwright/test';
import { pageFaults } from './support/page-faults.ts';
import { serverUrl } from './support/server-url.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const arriveAt = (page: Page, heading: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
const factOf = async (page: Page, name: string): Promise<string> => {
  const rows = page.locator('dl.summary > div').filter({ has: page.getByText(name, { exact: true }) });
  return (await rows.locator('dd').textContent()) ?? '';
};

interface Household {
  readonly account: string;
  readonly last: string;
}

/** From the front page over the guide to the receipt; `look` is asked at each page. Gives what tracks the payment. */
async function payWaterBill(
  page: Page,
  { account, last }: Household,
  look: () => Promise<void>,
): Promise<{ readonly number: string; readonly code: string }> {
  await page.goto(serverUrl());
  await page.getByLabel('您想办什么事？').fill('交水费');
  await press(page, '搜索');
  await page.locator('.item-rows').getByRole('link', { name: '水费缴纳', exact: true }).click();
  await arriveAt(page, '水费缴纳');
  await expect(page.getByText('款项直接交给供应企业，本站不经手资金。')).toBeVisible();
  await page.getByRole('link', { name: '在线缴费' }).click();
  await look();
  await page.getByRole('main').getByRole('link', { name: '选择县区' }).click();
  await press(page, '曹县');
  await arriveAt(page, '水费缴纳');
  await page.getByLabel('户号').fill(account);
  await page.getByLabel('户名的最后一个字').fill('错');
  await press(page, '查询账单');
  await expect(page.getByText('没有查到账单', { exact: true })).toBeVisible();
  await look();
  await page.getByLabel('户名的最后一个字').fill(last);
  await press(page, '查询账单');
  await arriveAt(page, '待缴账单');
  await look();
  await page.getByRole('button', { name: '下单缴费' }).first().click();
  await arriveAt(page, '待缴费');
  await look();
  const key = { number: await factOf(page, '订单号'), code: await factOf(page, '查询码') };
  await page.getByRole('link', { name: '去企业收银台缴费' }).click();
  await expect(page.getByText('沙箱环境')).toBeVisible();
  await press(page, '确认支付');
  await arriveAt(page, '缴费成功');
  await expect(page.getByRole('heading', { name: '缴费凭证' })).toBeVisible();
  await look();
  return key;
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('E-47 a resident pays a water bill at the company’s cashier, and finds it again by number and code', async ({
    page,
    browser,
  }, { project }) => {
    // Each pays bills of its own: the sandbox keeps what was paid.
    const household =
      project.name === 'phone'
        ? { account: '1000000021', last: '强' }
        : { account: '1000000022', last: '兰' };
    const { number, code } = await payWaterBill(page, household, async () => {});
    const other = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await other.goto(`${serverUrl()}/pay/track`);
    await other.getByLabel('订单号').fill(number);
    await other.getByLabel('查询码', { exact: true }).fill(code);
    await press(other, '查询');
    await arriveAt(other, '缴费成功');
  });
});

test('design §10 every page of a payment: accessible, nothing clipped, targets of 44 px', async ({ page }, {
  project,
}) => {
  const household =
    project.name === 'phone' ? { account: '1000000023', last: '涛' } : { account: '1000000024', last: '梅' };
  const look = async () => expect(await pageFaults(page, { targetPx: 44 })).toEqual([]);
  await payWaterBill(page, household, look);
  await page.goto(`${serverUrl()}/pay/track`);
  await look();
});
