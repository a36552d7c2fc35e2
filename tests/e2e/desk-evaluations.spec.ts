import { expect, test } from '@playwright/test';
import { logIn } from './support/desk.ts';
import { pageFaults } from './support/page-faults.ts';
import { picture } from './support/picture.ts';
import { serverUrl } from './support/server-url.ts';

const DESK_TARGET_PX = 24;

test('R-2.3.2, R-2.3.3 an item is evaluated on counted figures, and a bad judgement leads to its recall', async ({
  page,
}) => {
  await logIn(page, 'county-manager');
  await page.goto(`${serverUrl()}/workbench/governance/evaluations?township=township-035`);
  await page.getByRole('link', { name: /犬类准养证/ }).click();
  await expect(page.getByRole('heading', { name: /办理数据$/ })).toBeVisible();
  await page.getByLabel('效果不好').check();
  await page.getByLabel(/^评估意见/).fill('一年没有办件，群众到县里办理');
  await picture(page, 'county-evaluation', { from: page.getByRole('main') });
  await page.getByRole('button', { name: '登记评估' }).click();
  await expect(page.getByRole('heading', { name: '历次评估（1次）' })).toBeVisible();
  await expect(page.getByText('应当按程序及时收回')).toBeVisible();
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
  await page.getByRole('link', { name: '登记收回' }).click();
  await expect(page).toHaveURL(/governance\/starts/);
  await expect(page.getByText(/^收回依据：.+的跟踪评估/u)).toBeVisible();
  await expect(page.getByRole('button', { name: '收回赋权，共1项' })).toBeEnabled();
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
});
