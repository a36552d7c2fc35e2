import { expect, type Page, test } from '@playwright/test';
import { readXlsx } from '../../apps/server/src/platform/spreadsheet/read-xlsx.ts';
import { xlsxOf } from '../../apps/server/src/platform/spreadsheet/xlsx.ts';
import { logIn } from './support/desk.ts';
import { pageFaults } from './support/page-faults.ts';
import { serverUrl } from './support/server-url.ts';

const DESK_TARGET_PX = 24;
const FROM = '普连集镇';
/** Townships of 曹县 of which the demonstration tells nothing. */
const TO = ['青岗集镇', '郑庄街道'] as const;

test('issue 4: lists are exported, changed, checked row by row, and imported as drafts', async ({ page }) => {
  await logIn(page, 'item-manager');
  await page.goto(`${serverUrl()}/workbench/governance/lists`);
  const response = await page.request.get(
    `${serverUrl()}${await page.getByRole('link', { name: '导出清单' }).getAttribute('href')}`,
  );
  const file = await readXlsx(await response.body());
  const [, headers = [], ...rows] = 'rows' in file ? file.rows : [];
  const published = rows.filter((row) => row.includes(FROM));
  const copies = TO.flatMap((name) =>
    published.map((row) => row.map((cell) => (cell === FROM ? name : cell))),
  );
  const wrong = copies.map((row, at) => row.map((cell) => (at === 1 && cell === '是' ? '可以' : cell)));

  await page.getByRole('link', { name: '从表格导入' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '从表格导入' })).toBeVisible();
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
  await send(page, headers, wrong);
  await expect(page.getByText('有问题，未导入')).toBeVisible();
  await expect(page.getByRole('row', { name: /^第4行 县级放得下/u })).toContainText('不能填“可以”');
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);

  await page.getByRole('link', { name: '从表格导入' }).click();
  await send(page, headers, copies);
  await expect(page.getByText('核对无误，待确认')).toBeVisible();
  await page.getByRole('button', { name: new RegExp(`^${TO[0]}增加`, 'u') }).click();
  await expect(page.getByRole('dialog')).toContainText('增加');
  await page.keyboard.press('Escape');
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
  await page.getByRole('button', { name: '确认导入' }).click();
  await page.getByRole('link', { name: '到清单送审' }).click();
  const line = page.getByRole('row', { name: new RegExp(`^${TO[1]}`, 'u') });
  await expect(line.getByRole('link', { name: '继续拟制' })).toBeVisible();
});

async function send(page: Page, headers: readonly string[], rows: readonly (readonly string[])[]) {
  const buffer = await xlsxOf({ title: '清单', watermark: '示例', headers, rows });
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.getByLabel('表格文件').setInputFiles({ name: '清单.xlsx', mimeType, buffer });
  await page.getByRole('button', { name: '上传并核对' }).click();
}
