import { expect, test } from '@playwright/test';
import { logIn } from './support/desk.ts';
import { layoutFaultsOf, pageFaults } from './support/page-faults.ts';

const DESK_TARGET_PX = 24;
const THUMB_TARGET_PX = 44;
const LAW = '山东省食品小作坊小餐饮和食品摊点管理条例';

test('issue 4: from the catalogue to a law, what cites it, and the agreements that rest on it', async ({
  page,
}) => {
  await logIn(page, 'county-manager');
  await page.getByRole('link', { name: '事项目录' }).click();
  await page.getByRole('link', { name: '法规依据' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '法规依据' })).toBeVisible();
  await expect(page.getByText('待核对', { exact: true }).first()).toBeVisible();
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);

  await page.getByRole('link', { name: LAW }).click();
  await expect(page.getByRole('heading', { level: 1, name: LAW })).toBeVisible();
  await expect(page.getByRole('table', { name: '办事指南中的引用' })).toContainText('法律依据');
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await layoutFaultsOf(page, { targetPx: THUMB_TARGET_PX })).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
  const touched = page.getByRole('table', { name: '涉及的清单、协议和在办件' });
  await touched
    .getByRole('link', { name: /^\d+份$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/registers\/agreements/u);
});
