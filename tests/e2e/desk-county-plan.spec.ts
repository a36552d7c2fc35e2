import { expect, type Page, test } from '@playwright/test';
import { logIn } from './support/desk.ts';
import { layoutFaultsOf, pageFaults } from './support/page-faults.ts';
import { serverUrl } from './support/server-url.ts';

const DESK_TARGET_PX = 24;
const THUMB_TARGET_PX = 44;
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1440, height: 900 };

test('R-3.1.1, R-3.1.3, GOV-08 a county names its work group; its plan is written by one person and published by another', async ({
  page,
}) => {
  await logIn(page, 'item-manager');
  await page.goto(`${serverUrl()}/workbench/governance/plan`);
  await page.getByRole('button', { name: '登记工作专班' }).click();
  await member(page, '组长', '曹县人民政府', '李某', '县长');
  await member(page, '成员1', '曹县行政审批服务局', '王某', '局长');
  await page.getByRole('button', { name: '开始拟制' }).click();
  expect(await faultsAt(page)).toEqual([]);
  await page.getByRole('button', { name: '登记专班' }).click();
  await expect(page.getByRole('table', { name: '工作专班成员' })).toContainText('县长');

  await page.getByLabel('措施1的内容').fill('逐乡镇公布个性化赋权事项清单');
  await page.getByRole('button', { name: '增加措施' }).click();
  await page.getByLabel('措施2的内容').fill('组织窗口人员培训');
  await page.getByRole('button', { name: '保存草稿' }).click();
  await expect(page.getByText('请由本单位另一名有权人员印发')).toBeVisible();

  await page.context().clearCookies();
  await logIn(page, 'county-manager');
  await page.goto(`${serverUrl()}/workbench/governance/plan`);
  await page.getByLabel(/^文号/).fill('曹政字〔2026〕1号');
  await page.getByRole('button', { name: '印发实施方案' }).click();
  await expect(page.getByText('晚于规定日期')).toBeVisible();
  expect(await faultsAt(page)).toEqual([]);
  await page.getByRole('link', { name: '报市备案', exact: true }).click();
  await page.getByRole('button', { name: '报市备案' }).click();
  await expect(page.getByRole('heading', { name: '已报送，待备案' })).toBeVisible();
});

async function member(page: Page, label: string, organisation: string, name: string, title: string) {
  const line = page.getByRole('group', { name: label, exact: true });
  await line.getByLabel('所在机构').fill(organisation);
  await page.locator('.ant-select-item-option').filter({ hasText: organisation }).first().click();
  await line.getByLabel('姓名').fill(name);
  await line.getByLabel('职务').fill(title);
}

async function faultsAt(page: Page): Promise<readonly unknown[]> {
  const atDesk = await pageFaults(page, { targetPx: DESK_TARGET_PX });
  await page.setViewportSize(PHONE);
  const onPhone = await layoutFaultsOf(page, { targetPx: THUMB_TARGET_PX });
  await page.setViewportSize(DESK);
  return [...atDesk, ...onPhone];
}
