import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { logIn } from './support/desk.ts';
import { pageFaults } from './support/page-faults.ts';
import { serverUrl } from './support/server-url.ts';

/** WCAG 2.5.8: at a desk with a mouse, 24 px are enough. */
const DESK_TARGET_PX = 24;

test('R-1.2.10 from the matrix with the arrow keys to one delegation, its chain and its agreement', async ({
  page,
}) => {
  await logIn(page, 'county-manager');
  await open(page, '/matrix', '赋权总览');
  await page.getByRole('button', { name: /^庄寨镇，个体工商户登记注册/ }).focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  await expect(
    page.getByRole('button', { name: /^庄寨镇，食品小作坊、小餐饮登记：委托办理，实施中/ }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '食品小作坊、小餐饮登记', level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: '权限依据' })).toBeVisible();
  await expect(page.locator('.record-history li').first()).toBeVisible();
  await page
    .getByRole('link', { name: /^委托协议/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: /^委托协议/, level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: '登记经过' })).toBeVisible();
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
});

test('R-2.2.1 a sum of the matrix leads to the list that it counts', async ({ page }) => {
  await logIn(page, 'county-manager');
  await open(page, '/matrix', '赋权总览');
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '普连集镇' }) });
  const sum = row.locator('.matrix-rim a');
  const listed = Number((await sum.textContent())?.split('／')[1]);
  await sum.click();
  await expect(page.getByRole('heading', { name: '赋权事项登记簿', level: 1 })).toBeVisible();
  await expect(page.locator('.data tbody tr')).toHaveCount(listed);
});

test('R-3.2.2 the justice bureau finds what is not filed, and takes the table with it', async ({ page }) => {
  await logIn(page, 'justice');
  await open(page, '/registers/agreements?state=unfiled', '协议登记簿');
  const rows = page.locator('.data tbody tr');
  await expect(rows.first()).toContainText('未备案');
  await expect(page.getByRole('link', { name: '印章', exact: true })).toHaveCount(0);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: '导出CSV' }).click();
  const path = await (await download).path();
  expect(await readFile(path, 'utf8')).toContain('（justice）');
});

test('R-1.2.8 a seal is shown as a specimen only', async ({ page }) => {
  await logIn(page, 'head1');
  await open(page, '/registers/seals', '印章登记簿');
  await page.locator('.data tbody th a').first().click();
  const specimen = page.getByRole('img', { name: /的样章$/ });
  await expect(specimen).toBeVisible();
  await expect
    .poll(() => specimen.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
});

test('design §9 the security administrator closes an account and opens it again; never the own one', async ({
  page,
}) => {
  await logIn(page, 'security-admin');
  await open(page, '/accounts?q=issue3', '账号');
  await page.getByRole('link', { name: 'issue3' }).click();
  await page.getByRole('button', { name: '停用账号' }).click();
  await page.getByRole('button', { name: '确认停用账号' }).click();
  await expect(page.getByRole('heading', { name: '已停用' })).toBeVisible();
  await page.getByRole('button', { name: '恢复账号' }).click();
  await page.getByRole('button', { name: '确认恢复账号' }).click();
  await expect(page.getByRole('heading', { name: '正常', exact: true })).toBeVisible();
  await expect(page.locator('.record-history li')).toHaveCount(2);
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
  await open(page, '/accounts?q=security-admin', '账号');
  await page.getByRole('link', { name: 'security-admin' }).click();
  await expect(page.getByText('须由另一名安全管理员办理')).toBeVisible();
});

test('design §6 the audit administrator opens a stream and has it verified', async ({ page }) => {
  await logIn(page, 'audit-admin');
  await open(page, '/ledger?county=county-03&kind=agreement', '台账');
  await page.locator('.data tbody th a').first().click();
  await expect(page.getByText(/^链条完整，共/)).toBeVisible();
  await page.getByRole('button', { name: '核验该事件流' }).click();
  await expect(page.getByText('事件重放与存储行一致')).toBeVisible();
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
});

test('design §9 somebody changes the own password and is told where else the account is open', async ({
  page,
}) => {
  await logIn(page, 'issue2');
  await open(page, '/account', '我的账号');
  await page.getByLabel('现在的密码').fill('not the password');
  await page.getByLabel(/^新密码/).fill('another long password');
  await page.getByLabel('再输一次新密码').fill('another long password');
  await page.getByRole('button', { name: '修改密码' }).click();
  await expect(page.getByText('现在的密码不正确。')).toBeVisible();
  await page.getByLabel('现在的密码').fill('tongban-demo');
  await page.getByRole('button', { name: '修改密码' }).click();
  await expect(page.getByText(/^密码已修改/)).toBeVisible();
  await expect(page.getByText('（本次）')).toBeVisible();
});

async function open(page: Page, path: string, heading: string): Promise<void> {
  await page.goto(`${serverUrl()}/workbench${path}`);
  await expect(page.getByRole('heading', { name: heading, level: 1, exact: true })).toBeVisible();
  await expect(page.getByRole('status', { name: '正在读取' })).toHaveCount(0);
}
