import { expect, type Page, test } from '@playwright/test';
import { logIn } from './support/desk.ts';
import { layoutFaultsOf, pageFaults } from './support/page-faults.ts';
import { picture } from './support/picture.ts';
import { serverUrl } from './support/server-url.ts';

const DESK_TARGET_PX = 24;
const THUMB_TARGET_PX = 44;
const PHONE = { width: 360, height: 740 };
const FROM = '曹县市场监督管理局';
const TO = '曹县行政审批服务局';
/** A body on whose name no other journey rests. */
const RENAMED = '曹县烟草专卖局';

test('E-05, E-06, GOV-08 what a change of bodies touches is read before it; another person confirms it, or it is taken back', async ({
  page,
}) => {
  await logIn(page, 'county-manager');
  await openBody(page, FROM);
  await page.getByRole('button', { name: '划转或者终止职能' }).click();
  const move = page.getByRole('form', { name: '划转或者终止职能' });
  await move.getByRole('checkbox', { name: /食品小作坊/ }).check();
  await move.getByLabel(/^承接机构/).fill(TO);
  await page.locator('.ant-select-item-option').filter({ hasText: TO }).first().click();
  await move.getByLabel(/^依据的文件/).fill('曹机编〔2026〕3号（示例）');
  await move.getByRole('button', { name: '下一步：查看影响' }).click();
  const touched = page.getByRole('region', { name: '确认以后影响的登记' });
  await expect(touched).toContainText('庄寨镇');
  expect(await faultsAt(page)).toEqual([]);
  await picture(page, 'body-change', { from: page.getByRole('main') });
  await page.getByRole('button', { name: '撤回' }).click();
  await expect(page.getByText('已撤回').first()).toBeVisible();

  await openBody(page, RENAMED);
  await page.getByRole('button', { name: '更名' }).click();
  const rename = page.getByRole('form', { name: '机构更名' });
  await rename.getByLabel(/^新名称/).fill(`${RENAMED}（示例更名）`);
  await rename.getByLabel(/^依据的文件/).fill('曹机编〔2026〕4号（示例）');
  await rename.getByRole('button', { name: '下一步：查看影响' }).click();
  await expect(page.getByText('您提出的变更，请由另一名有权人员确认。')).toBeVisible();
  const address = page.url();

  await page.context().clearCookies();
  await logIn(page, 'city');
  await page.goto(address);
  await page.getByRole('button', { name: '确认变更' }).click();
  await expect(page.getByText('已确认', { exact: true }).first()).toBeVisible();
  await page
    .getByRole('link', { name: `${RENAMED}（示例更名）` })
    .first()
    .click();
  await expect(page.getByText(`${RENAMED}（至`).first()).toBeVisible();
});

async function openBody(page: Page, name: string): Promise<void> {
  await page.goto(`${serverUrl()}/workbench/governance/organisations`);
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function faultsAt(page: Page): Promise<readonly unknown[]> {
  const size = page.viewportSize();
  const atDesk = await pageFaults(page, { targetPx: DESK_TARGET_PX });
  await page.setViewportSize(PHONE);
  const onPhone = await layoutFaultsOf(page, { targetPx: THUMB_TARGET_PX });
  if (size !== null) await page.setViewportSize(size);
  return [...atDesk, ...onPhone];
}
