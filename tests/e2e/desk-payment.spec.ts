import { expect, type Page, test } from '@playwright/test';
import { logIn } from './support/desk.ts';
import { pageFaults } from './support/page-faults.ts';
import { serverUrl } from './support/server-url.ts';

const desk = (path: string) => `${serverUrl()}/workbench/${path}`;
const faults = (page: Page) => pageFaults(page, { targetPx: 24 });

test('E-47 a clerk collects on the company’s terminal, and the county compares the day', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  await logIn(page, 'window1');

  await test.step('R-2.1.1 account, bill, order', async () => {
    await page.goto(desk('payments/collect'));
    await page.getByRole('radio', { name: '水费缴纳' }).check();
    await page.getByLabel(/^户号/).fill('1000000031');
    await page.getByRole('button', { name: '查询账单' }).click();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: '下单，在企业终端收款' }).first().click();
    await expect(page.getByRole('heading', { name: '水费缴纳：待缴费' })).toBeVisible();
  });

  await test.step('E-47 PAY-08 a reference that the company does not know is not taken', async () => {
    await page.getByLabel(/^终端参考号/).fill('T20260316999');
    await page.getByRole('button', { name: '核对并登记' }).click();
    await expect(page.getByText(/没有与此相符的到账记录/)).toBeVisible();
  });

  await test.step('E-47 the slip’s reference, the receipt', async () => {
    const opening = page.waitForEvent('popup');
    await page.getByRole('link', { name: '打开演示用的企业终端' }).click();
    const terminal = await opening;
    await terminal.getByRole('button', { name: '确认收款' }).click();
    const reference = (await terminal.locator('#reference').textContent()) ?? '';
    await page.getByLabel(/^终端参考号/).fill(reference);
    await page.getByRole('button', { name: '核对并登记' }).click();
    await expect(page.getByRole('heading', { name: '缴费凭条' })).toBeVisible();
    await expect(page.getByText(reference)).toBeVisible();
    expect(await faults(page)).toEqual([]);
  });

  await test.step('E-47 the register', async () => {
    await page.goto(desk('payments'));
    await expect(page.getByRole('link', { name: /^P371721-/ }).first()).toBeVisible();
    expect(await faults(page)).toEqual([]);
  });

  await test.step('E-47 the day is compared', async () => {
    const manager = await (await browser.newContext()).newPage();
    await logIn(manager, 'county-manager');
    await manager.goto(desk('payments/reconciliation?day=2026-03-16'));
    await manager.getByRole('button', { name: '现在对账' }).click();
    await expect(manager.getByRole('heading', { name: /^水费缴纳/ })).toBeVisible();
    await expect(manager.getByText('没有差异').first()).toBeVisible();
    expect(await faults(manager)).toEqual([]);
  });
});
