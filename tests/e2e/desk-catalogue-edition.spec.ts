import { expect, type Page, test } from '@playwright/test';
import { logIn } from './support/desk.ts';
import { layoutFaultsOf, pageFaults } from './support/page-faults.ts';
import { picture } from './support/picture.ts';
import { serverUrl } from './support/server-url.ts';

const DESK_TARGET_PX = 24;
const THUMB_TARGET_PX = 44;
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1440, height: 900 };
const DAY_MS = 86_400_000;

test('R-2.1, GOV-08 the city writes an edition of the guidance catalogue; another publishes it, and everybody reads what changed', async ({
  page,
}) => {
  await logIn(page, 'city');
  await page.getByRole('link', { name: '历次版本和差异' }).click();
  await expect(page.getByRole('table', { name: '市级指导目录' })).toContainText('菏政字〔2022〕25号');
  expect(await faultsAt(page)).toEqual([]);
  await page.getByRole('link', { name: '拟制新版' }).click();
  await page.getByRole('button', { name: '开始拟制' }).click();

  await page.getByRole('button', { name: '新增事项' }).click();
  const added = page.getByRole('group', { name: '1　新增事项' });
  await added.getByLabel(/^事项名称/).fill('小型餐饮店备案');
  await page.getByRole('button', { name: '终止事项' }).click();
  await chooseItem(page, '2　终止事项', '食品小作坊');
  await page.getByRole('button', { name: '调整表述' }).click();
  const reworded = page.getByRole('group', { name: '3　调整表述' });
  await chooseItem(page, '3　调整表述', '农民专业合作社');
  await reworded.getByLabel(/^新的名称/).fill('农民专业合作社登记');
  await reworded.getByLabel(/^调整理由/).fill('名称统一');
  await page.getByRole('button', { name: '保存草稿' }).click();
  await expect(page.getByText('没有选定实施方式')).toBeVisible();
  await expect(page.getByRole('button', { name: '送审' })).toBeDisabled();
  await picture(page, 'city-edition-draft', { from: page.getByRole('main') });
  expect(await faultsAt(page)).toEqual([]);

  await added.getByLabel('委托受理').check();
  await added.getByLabel(/^新增理由/).fill('群众经常办理，乡镇能够承接');
  await page
    .getByRole('group', { name: '2　终止事项' })
    .getByLabel(/^终止理由/)
    .fill('上级调整');
  await page.getByRole('button', { name: '保存草稿' }).click();
  const differences = page.getByRole('region', { name: '与上一版的差异（按最后保存的草稿）' });
  await expect(differences).toContainText('农民专业合作社登记注册改为农民专业合作社登记');
  await expect(differences).toContainText('依据：待县补充');
  await page.getByRole('button', { name: '送审' }).click();
  await expect(page.getByText('请由本单位另一名有权人员审定印发')).toBeVisible();

  await page.context().clearCookies();
  await logIn(page, 'city2');
  await page.getByRole('link', { name: /新版目录等您审定/ }).click();
  await page.getByLabel(/^文号/).fill('菏政字〔2026〕8号');
  await page.getByLabel(/^施行日期/).fill(await tomorrow(page));
  expect(await faultsAt(page)).toEqual([]);
  await picture(page, 'city-edition-publish', { from: page.getByRole('heading', { level: 1 }) });
  await page.getByRole('button', { name: '审定印发' }).click();
  await expect(page.getByRole('button', { name: '开始拟制' })).toBeVisible();

  await page.getByRole('link', { name: '市级指导目录', exact: true }).click();
  await page.getByRole('link', { name: /^第2版/ }).click();
  await expect(page.getByRole('heading', { name: '已印发、未施行' })).toBeVisible();
  await expect(page.getByRole('table', { name: '仍列有终止事项的现行清单' })).toContainText('庄寨镇');
  expect(await faultsAt(page)).toEqual([]);

  await page.goto(`${serverUrl()}/catalogue/2`);
  await expect(page.getByText('终止1项')).toBeVisible();
  expect(await faultsAt(page)).toEqual([]);
  await page.goto(`${serverUrl()}/items`);
  await expect(page.getByRole('heading', { name: '事项', exact: true })).toBeVisible();
  await expect(page.getByText('小型餐饮店备案')).toHaveCount(0);

  await page.context().clearCookies();
  await logIn(page, 'county-manager');
  await page.getByRole('link', { name: /清单列有目录已终止事项/ }).click();
  await expect(page.getByRole('heading', { name: '指导目录第2版' })).toBeVisible();
});

async function chooseItem(page: Page, group: string, name: string) {
  await page
    .getByRole('group', { name: group })
    .getByLabel(/^事项必填/)
    .fill(name);
  await page.locator('.ant-select-item-option').filter({ hasText: name }).first().click();
}

/** By the clock of the server. */
async function tomorrow(page: Page): Promise<string> {
  const answer = await page.request.get(`${serverUrl()}/api/v1/catalogue-editions`);
  const { today } = (await answer.json()) as { today: string };
  return new Date(Date.parse(today) + DAY_MS).toISOString().slice(0, 10);
}

async function faultsAt(page: Page): Promise<readonly unknown[]> {
  const atDesk = await pageFaults(page, { targetPx: DESK_TARGET_PX });
  await page.setViewportSize(PHONE);
  const onPhone = await layoutFaultsOf(page, { targetPx: THUMB_TARGET_PX });
  await page.setViewportSize(DESK);
  return [...atDesk, ...onPhone];
}
