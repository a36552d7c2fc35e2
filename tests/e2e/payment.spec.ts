import { expect, type Page, test } from '@playwright/test';
import { pageFaults } from './support/page-faults.ts';
import { serverUrl } from './support/server-url.ts';

/** The portal carries no script; with scripts off nothing may change. */
test.use({ javaScriptEnabled: false });

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const arriveAt = (page: Page, heading: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();

// Each project pays bills of its own: the sandbox keeps what was paid.
const ACCOUNTS: Readonly<Record<string, { account: string; last: string }>> = {
  phone: { account: '1000000021', last: '强' },
  desk: { account: '1000000022', last: '兰' },
};

test('E-47 a resident pays a water bill at the company’s cashier and keeps the receipt', async ({
  page,
  browser,
}, { project }) => {
  const { account, last } = ACCOUNTS[project.name] ?? { account: '', last: '' };
  await page.goto(`${serverUrl()}/items/water-fee-payment`);
  await page.getByRole('link', { name: '在线缴费' }).click();
  await page.getByRole('link', { name: '选择县区' }).click();
  await page.getByRole('radio', { name: '曹县' }).check();
  await press(page, '确定');
  await arriveAt(page, '水费缴纳');

  await test.step('E-47 what is wrong says what to do', async () => {
    await page.getByLabel('户号').fill(account);
    await page.getByLabel('户名的最后一个字').fill('错');
    await press(page, '查询账单');
    await expect(page.getByText('没有查到账单')).toBeVisible();
    expect(await pageFaults(page, { targetPx: 44 })).toEqual([]);
  });

  await test.step('E-47 the bill, masked, and the order', async () => {
    await page.getByLabel('户名的最后一个字').fill(last);
    await press(page, '查询账单');
    await arriveAt(page, '待缴账单');
    expect(await pageFaults(page, { targetPx: 44 })).toEqual([]);
    await page.getByRole('button', { name: '下单缴费' }).first().click();
    await arriveAt(page, '待缴费');
    expect(await pageFaults(page, { targetPx: 44 })).toEqual([]);
  });

  const factOf = (name: string) =>
    page
      .locator('dl.summary > div')
      .filter({ has: page.getByText(name, { exact: true }) })
      .locator('dd');
  const number = await factOf('订单号').innerText();
  const code = await factOf('查询码').innerText();

  await test.step('E-47 the cashier is the company’s, and leads back', async () => {
    await page.getByRole('link', { name: '去企业收银台缴费' }).click();
    await expect(page.getByText('沙箱环境')).toBeVisible();
    await press(page, '确认支付');
    await arriveAt(page, '缴费成功');
    await expect(page.getByRole('heading', { name: '缴费凭证' })).toBeVisible();
    expect(await pageFaults(page, { targetPx: 44 })).toEqual([]);
  });

  await test.step('E-47 on another device, by number and code', async () => {
    const other = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await other.goto(`${serverUrl()}/pay/track`);
    await other.getByLabel('订单号').fill(number);
    await other.getByLabel('查询码').fill(code);
    await press(other, '查询');
    await arriveAt(other, '缴费成功');
  });
});
