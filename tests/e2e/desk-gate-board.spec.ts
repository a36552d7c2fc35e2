import { expect, test } from '@playwright/test';
import { logIn } from './support/desk.ts';
import { pageFaults } from './support/page-faults.ts';
import { picture } from './support/picture.ts';
import { serverUrl } from './support/server-url.ts';

const DESK_TARGET_PX = 24;
/** Its agreements are signed, but neither filed nor is there a memo: no start may pass. */
const UNFILED = '古营集镇';

test('DLG-03, DLG-04, R-3.1.2 what is missing stands on the board, and a start without it is refused row by row', async ({
  page,
}) => {
  await logIn(page, 'county-manager');
  await page.getByRole('link', { name: '赋权管理' }).click();
  await page.getByRole('link', { name: '启动与收回' }).click();
  await expect(page.getByRole('heading', { name: /还缺什么，由谁办/ })).toBeVisible();
  await expect(page.getByText('委托协议尚未报同级司法行政部门备案。')).toBeVisible();
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);

  await picture(page, 'county-board', { from: page.getByRole('main') });
  const form = page.getByRole('form', { name: '宣布启动' });
  const townships = form.getByRole('group', { name: /乡镇（街道）/ });
  const all = townships.getByRole('checkbox').first();
  await all.click();
  if (await townships.getByRole('checkbox', { name: UNFILED }).isChecked()) await all.click();
  await townships.getByRole('checkbox', { name: UNFILED }).check();
  await form.getByRole('button', { name: /^宣布启动，共\d+项$/ }).click();

  await expect(page.getByRole('heading', { level: 1, name: /^宣布启动实施：\d+项$/ })).toBeVisible();
  await expect(page.getByText('已结束')).toBeVisible({ timeout: 30_000 });
  const results = page.getByRole('table', { name: '逐项结果' });
  await expect(results.getByRole('row', { name: new RegExp(UNFILED) }).first()).toContainText('未办成');
  await expect(results.getByText('委托协议尚未报同级司法行政部门备案。').first()).toBeVisible();
  await picture(page, 'county-start-refused', { from: page.getByRole('main') });
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
});

test('R-2.3.3 nothing is chosen for a recall beforehand, and what follows is said first', async ({
  page,
}) => {
  await logIn(page, 'county-manager');
  await page.goto(`${serverUrl()}/workbench/governance/starts?act=recall`);
  const form = page.getByRole('form', { name: '收回赋权' });
  await expect(form.getByRole('button', { name: '收回赋权，共0项' })).toBeDisabled();
  await expect(form.getByText(/收回自生效日期零时起生效/)).toBeVisible();
  await form
    .getByRole('group', { name: /乡镇（街道）/ })
    .getByRole('checkbox')
    .nth(1)
    .check();
  await form.getByRole('group', { name: /事项/ }).getByRole('checkbox').nth(1).check();
  await expect(form.getByRole('button', { name: /^收回赋权，共[01]项$/ })).toBeVisible();
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await pageFaults(page, { targetPx: 44 })).toEqual([]);
});
