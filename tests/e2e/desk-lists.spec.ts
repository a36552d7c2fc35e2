import { expect, test } from '@playwright/test';
import { logIn } from './support/desk.ts';
import { pageFaults } from './support/page-faults.ts';
import { picture } from './support/picture.ts';
import { serverUrl } from './support/server-url.ts';

const DESK_TARGET_PX = 24;
/** A township of 曹县 of which the demonstration tells nothing. */
const TOWNSHIP = '常乐集镇';
const FROM = '普连集镇';

test('R-2.2.1, GOV-08 a list is copied, written and handed up by one, approved and published by another', async ({
  page,
}) => {
  await logIn(page, 'item-manager');
  await page.getByRole('link', { name: '赋权管理' }).click();
  await page.getByRole('link', { name: '清单', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '一乡镇一清单' })).toBeVisible();
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
  await page.getByRole('link', { name: TOWNSHIP }).click();
  await page.getByRole('radio', { name: /本县其他乡镇/ }).check();
  const source = page.getByLabel('复制哪个乡镇（街道）');
  const label = await source.locator('option', { hasText: FROM }).textContent();
  await source.selectOption({ label: label ?? '' });
  await page.getByRole('checkbox', { name: /已逐项评估/ }).check();
  await page.getByRole('button', { name: '开始拟制' }).click();

  const table = page.getByRole('table', { name: `${TOWNSHIP}赋权事项清单草稿` });
  await expect(table).toBeVisible();
  await page.getByRole('button', { name: /^已列入\d/ }).click();
  const ticks = table.getByRole('checkbox', { name: /^列入/ });
  const listed = await ticks.count();
  expect(listed).toBeGreaterThan(1);
  const first = (await ticks.first().getAttribute('aria-label'))?.slice(2) ?? '';
  await table.getByLabel(`${first}的审批时限`).fill('999');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(table.getByText(/超过法定时限/)).toBeVisible();
  await picture(page, 'county-list-draft', { from: table });
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
  await table.getByLabel(`${first}的审批时限`).fill('1');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('已保存，可以公布')).toBeVisible();
  await page.getByRole('button', { name: '送审' }).click();
  await expect(page.getByRole('heading', { name: '清单草稿已送审' })).toBeVisible();

  await page.context().clearCookies();
  await logIn(page, 'county-manager');
  await page.goto(`${serverUrl()}/workbench/governance/lists`);
  const line = page.getByRole('row', { name: new RegExp(`^${TOWNSHIP}`, 'u') });
  await line.getByRole('link', { name: '审定' }).click();
  await expect(page.getByRole('heading', { name: `清单全文（${listed}项）` })).toBeVisible();
  for (const principle of ['依法下放', '权责一致', '因地制宜', '能放即放']) {
    await page.getByRole('checkbox', { name: principle }).check();
  }
  await page.getByLabel('公告的位置').fill('曹县人民政府门户网站（演示）');
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
  await picture(page, 'county-list-approval', { from: page.getByRole('main') });
  await page.getByRole('button', { name: '审定并公布' }).click();
  await expect(page.getByRole('heading', { name: '历次版本' })).toBeVisible();
  await page.getByRole('link', { name: '查看变化' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `${TOWNSHIP}赋权事项清单的变化` })).toBeVisible();
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
});
