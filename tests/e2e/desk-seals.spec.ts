import { expect, type Page, test } from '@playwright/test';
import { logIn } from './support/desk.ts';
import { pageFaults } from './support/page-faults.ts';
import { samplePdf } from './support/sample-file.ts';
import { serverUrl } from './support/server-url.ts';

/** WCAG 2.5.8: at a desk with a mouse, 24 px are enough. */
const DESK_TARGET_PX = 24;

test('R-1.2.3 R-1.2.6 E-12 the county has a seal made and hands it out; the head names a deputy that was appointed', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await logIn(page, 'county-manager');
  await open(page, '/governance/new-appointment', '登记任岗');
  await choose(page, 'post-person', '新人员');
  await page.getByLabel('姓名').fill('孟凡琪');
  await choose(page, 'post-body', '庄寨镇人民政府');
  await choose(page, 'post-post', '乡镇印章保管人');
  await choose(page, 'post-employment', '公务员');
  await page.getByLabel('起始日期').fill('2026-03-16');
  await page.getByRole('button', { name: '登记任岗' }).click();
  await expect(page.getByRole('heading', { name: /^孟凡琪/, level: 1 })).toBeVisible();
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);

  await open(page, '/governance/new-seal', '登记授权刻制');
  await choose(page, 'seal-kind', '审批专用章');
  await choose(page, 'seal-owner', '曹县行政审批服务局');
  await choose(page, 'seal-township', '庄寨镇');
  await expect(page.getByText('曹县行政审批服务局审批专用章（庄寨镇）').first()).toBeVisible();
  await page.getByLabel('授权刻制的文号').fill('示例〔2026〕1号');
  await page.getByLabel('授权日期').fill('2026-03-10');
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
  await page.getByRole('button', { name: '登记授权' }).click();
  await expect(page.getByText('刻制后登记刻制单位和备案回执')).toBeVisible();

  await page.getByRole('button', { name: '登记刻制' }).click();
  await page.getByLabel('刻制单位').fill('示例刻章店');
  await page.getByLabel('公安机关备案回执编号').fill('示例-1');
  await page.getByLabel('刻制日期').fill('2026-03-11');
  await page.getByRole('button', { name: '确认登记刻制' }).click();
  await page.getByRole('button', { name: '发放并办理首次领用' }).click();
  await choose(page, 'seal-receiver', '赵玉梅');
  await choose(page, 'seal-witness', '陈志强');
  await page.getByLabel('上传印模').setInputFiles(samplePdf('印模.pdf'));
  await page.getByLabel(/^已当面查验/).check();
  await page.getByRole('button', { name: '确认发放并办理首次领用' }).click();
  await expect(page.getByText('启用，由赵玉梅保管')).toBeVisible();
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);

  await page.context().clearCookies();
  await logIn(page, 'head1');
  await open(page, '/governance/seals?kind=department_approval', '印章管理');
  await page.locator('.data tbody th a').first().click();
  await page.getByRole('button', { name: '指定B角' }).click();
  await choose(page, 'seal-deputy', '孟凡琪');
  await page.getByRole('button', { name: '确认指定B角' }).click();
  await expect(page.locator('.fact-list dd').filter({ hasText: '孟凡琪' })).toHaveCount(1);
});

/** Chooses in a list of choices; a long one is narrowed by typing first. */
async function choose(page: Page, id: string, text: string): Promise<void> {
  const box = page.locator(`#${id}`);
  await box.click();
  if ((await box.getAttribute('readonly')) === null) await box.fill(text);
  await page
    .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option')
    .filter({ hasText: text })
    .first()
    .click();
}

async function open(page: Page, path: string, heading: string): Promise<void> {
  await page.goto(`${serverUrl()}/workbench${path}`);
  await expect(page.getByRole('heading', { name: heading, level: 1, exact: true })).toBeVisible();
}
