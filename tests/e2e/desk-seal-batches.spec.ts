import { expect, type Page, test } from '@playwright/test';
import { logIn } from './support/desk.ts';
import { layoutFaultsOf, pageFaults } from './support/page-faults.ts';
import { samplePdf } from './support/sample-file.ts';
import { serverUrl } from './support/server-url.ts';

/** WCAG 2.5.8: at a desk with a mouse, 24 px are enough; a thumb needs 44. */
const DESK_TARGET_PX = 24;
const THUMB_TARGET_PX = 44;

test('R-1.2.3 R-1.2.6, ADR 0012 the seals that the lists need are authorised, carved and handed out by three starts', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await logIn(page, 'county-manager');
  await openPlan(page);
  const authorising = page.getByRole('form', { name: '批量授权刻制' });
  await authorising.getByLabel('授权刻制的文号').fill('示例〔2026〕8号');
  await isFaultless(page);
  await authorising.getByRole('button', { name: /^登记授权刻制\d+枚$/ }).click();
  await allDone(page);

  await openPlan(page);
  const carving = page.getByRole('form', { name: '批量登记刻制' });
  await carving.getByLabel('刻制单位').fill('示例刻章单位');
  const receipts = carving.getByRole('textbox', { name: /的备案回执编号$/ });
  for (const [at, receipt] of (await receipts.all()).entries()) await receipt.fill(`示例-${at}`);
  await isFaultless(page);
  await carving.getByRole('button', { name: /^登记刻制\d+枚$/ }).click();
  await allDone(page);

  await openPlan(page);
  const releasing = page.getByRole('form', { name: '批量发放' });
  await expect(releasing.getByText('没有在任的印章保管人，请先办理任岗登记').first()).toBeVisible();
  const names = await releasing.locator('tbody th').allInnerTexts();
  await releasing.locator('#plan-witness').click();
  await page.locator('.ant-select-item-option').first().click();
  await releasing
    .getByLabel(/^上传印模/)
    .setInputFiles([...names.map((name) => samplePdf(`${name.trim()}.pdf`)), samplePdf('看不出是哪枚.pdf')]);
  await expect(releasing.getByText(/对应不上、不会使用的文件1个：看不出是哪枚\.pdf/)).toBeVisible();
  await releasing.getByLabel(/^已逐枚当面查验/).check();
  await expect(releasing.getByText(/枚还缺领用人或者印模，本次不发放/)).toBeVisible();
  await isFaultless(page);
  await releasing.getByRole('button', { name: /^发放\d+枚并办理首次领用$/ }).click();
  await allDone(page);
});

async function openPlan(page: Page): Promise<void> {
  await page.goto(`${serverUrl()}/workbench/governance/seals`);
  await page.getByRole('link', { name: '批量刻制和发放' }).click();
  await expect(page.getByRole('heading', { name: '按清单刻制和发放印章', level: 1 })).toBeVisible();
}

async function isFaultless(page: Page): Promise<void> {
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await layoutFaultsOf(page, { targetPx: THUMB_TARGET_PX })).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
}

async function allDone(page: Page): Promise<void> {
  await expect(page.getByText('已结束')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('table', { name: '逐项结果' })).not.toContainText('未办成');
}
