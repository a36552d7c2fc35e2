import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { type ServerProcess, startServerProcess } from '../support/server-process.ts';
import { forgetSessions } from './support/desk.ts';
import { test } from './support/desk-test.ts';
import { layoutFaultsOf, pageFaults } from './support/page-faults.ts';
import { picture } from './support/picture.ts';
import { samplePdf } from './support/sample-file.ts';
import { bringServer, serverUrl } from './support/server-url.ts';

/** WCAG 2.5.8: at a desk with a mouse, 24 px are enough; a thumb needs 44. */
const DESK_TARGET_PX = 24;
const THUMB_TARGET_PX = 44;
/** A working Monday; what is prepared on it starts with the next day, at 00:00. */
const TODAY = '2026-03-16';
const FIRST_INSTANT = `${TODAY}T01:00:00.000Z`;
const START = '2026-03-17';
const TOWNSHIPS = 26;
const ITEMS = 49;
/** All but the four payments, 46 to 49. */
const REVIEWED_ITEMS = 45;
const LONGEST_BATCH_MS = 90_000;

/** What is not there after half a minute does not come. */
test.use({ actionTimeout: 30_000 });

let server: ServerProcess;
let directory: string;

/** A server of its own: a county with bodies and people that has delegated nothing yet. */
test.beforeAll(async () => {
  test.setTimeout(240_000);
  directory = await mkdtemp(join(tmpdir(), 'tongban-whole-county-'));
  const environment = { DATA_DIR: directory, TONGBAN_DEMO_EXTENT: 'beginning' };
  server = await startServerProcess(environment, ['--demo-clock', FIRST_INSTANT]);
  bringServer(server.url);
  forgetSessions();
});

test.afterAll(async () => {
  bringServer(null);
  forgetSessions();
  await server.stop();
  await rm(directory, { recursive: true, force: true });
});

test('R-2, R-3, R-1.2, ADR 0012 26 townships and 49 items are taken from nothing to their start by batches, by three people', async ({
  desk,
}) => {
  test.setTimeout(600_000);
  const clerk = await desk('item-manager');
  await open(clerk, '/governance/lists', '一乡镇一清单');
  await clerk.getByRole('button', { name: '批量拟制' }).click();
  await clerk.getByRole('checkbox', { name: /均已逐项评估/ }).check();
  await clerk.getByRole('checkbox', { name: '拟制后随即送审' }).check();
  await clerk.getByRole('button', { name: `拟制${TOWNSHIPS}份草稿` }).click();
  await allDone(clerk, TOWNSHIPS);

  const manager = await desk('county-manager');
  await reviewEveryItem(manager);
  await open(manager, '/governance/lists', '一乡镇一清单');
  await manager.getByRole('button', { name: `批量审定${TOWNSHIPS}份` }).click();
  for (const principle of ['依法下放', '权责一致', '因地制宜', '能放即放']) {
    await manager.getByRole('checkbox', { name: principle }).check();
  }
  await manager.getByLabel('公告的位置').fill('曹县人民政府门户网站（演示）');
  await manager.getByRole('button', { name: `审定并公布${TOWNSHIPS}份清单` }).click();
  await allDone(manager, TOWNSHIPS);

  await open(manager, '/governance/paper-plan', '按清单拟制协议和备忘录');
  await manager.getByLabel('第一日').fill(TODAY);
  await manager.getByLabel('协议的最后一日').fill('2028-12-31');
  await manager.getByLabel(/^示范文本已经本县核定/).check();
  await picture(manager, 'paper-plan', { from: manager.getByRole('main') });
  await manager.getByRole('button', { name: `为${TOWNSHIPS}个乡镇（街道）拟制` }).click();
  await allDone(manager, TOWNSHIPS);

  await sign(manager, '协议', '示例委协〔2026〕{序号}号');
  await sign(manager, '备忘录', '示例备〔2026〕{序号}号');
  await open(manager, '/governance/paper-tasks', '批量登记签订和报备');
  await manager.getByRole('button', { name: `向司法行政部门报备${TOWNSHIPS}份` }).click();
  await allDone(manager, TOWNSHIPS);

  const justice = await desk('justice');
  await open(justice, '/governance/filings', '协议备案');
  await justice.getByRole('link', { name: '批量登记备案' }).click();
  await justice.getByLabel('备案日期').fill(TODAY);
  await numberAll(justice, '示例司备〔2026〕{序号}号');
  await isFaultless(justice);
  await picture(justice, 'justice-filings', { from: justice.getByRole('main') });
  await justice.getByRole('button', { name: `登记备案${TOWNSHIPS}份` }).click();
  await allDone(justice, TOWNSHIPS);

  await sealEveryTownship(manager);

  await open(manager, '/governance/starts?act=prepare', '启动与收回');
  const pairs = TOWNSHIPS * ITEMS;
  const preparing = manager.getByRole('form', { name: '登记承接准备' });
  await preparing.locator('#board-day').fill(TODAY);
  await preparing.getByRole('button', { name: new RegExp(`共${pairs}项$`) }).click();
  await allDone(manager, pairs);
  await open(manager, '/governance/starts', '启动与收回');
  const starting = manager.getByRole('form', { name: '宣布启动' });
  await starting.locator('#board-day').fill(START);
  await starting.getByRole('button', { name: `宣布启动，共${pairs}项` }).click();
  await allDone(manager, pairs);

  const asked = 'township=township-035&item=small-workshop-eatery-registration&act=decide';
  const at = `at=${START}T01:00:00.000Z`;
  const answer = await manager.request.get(`${serverUrl()}/api/v1/authority?${asked}&${at}`);
  expect(await answer.json()).toMatchObject({ allowed: true });
});

/** The law is looked up item by item: of each that is no payment, with its own basis. */
async function reviewEveryItem(page: Page): Promise<void> {
  await page.goto(`${serverUrl()}/workbench/governance/entrustability`);
  const open = page.getByRole('button', { name: /^登记审查/ });
  await expect(open).toHaveCount(REVIEWED_ITEMS);
  for (let left = REVIEWED_ITEMS; left > 0; left -= 1) {
    await open.first().click();
    await page.getByLabel('委托依据').fill(`示例法第${left}条`);
    await page.getByRole('button', { name: '登记审查结论' }).click();
    await expect(open).toHaveCount(left - 1);
  }
}

/** Numbers every paper by the pattern, gives each its scan by the file's name, and enters them. */
async function sign(page: Page, name: '协议' | '备忘录', pattern: string): Promise<void> {
  await open(page, '/governance/paper-tasks', '批量登记签订和报备');
  const form = page.getByRole('form', { name: `批量登记${name}签订` });
  await form.getByLabel('签订日期').fill(TODAY);
  const rows = await form.locator('tbody tr').evaluateAll((all) =>
    all.map((row) =>
      [...row.querySelectorAll('th, td')]
        .slice(0, 2)
        .map((cell) => cell.textContent ?? '')
        .join(''),
    ),
  );
  const scans = rows.map((row) => samplePdf(`${row.replaceAll(/\s|（\d+项）$/gu, '')}.pdf`));
  await form.getByLabel(/^上传/).setInputFiles(scans);
  await numberAll(form, pattern);
  await isFaultless(page);
  if (name === '协议') await picture(page, 'paper-signing', { from: form });
  await form.getByRole('button', { name: `登记${rows.length}份${name}签订` }).click();
  await allDone(page, rows.length);
}

async function numberAll(within: Pick<Page, 'getByLabel' | 'getByRole'>, pattern: string): Promise<void> {
  await within.getByLabel('编号规则').fill(pattern);
  await within.getByRole('button', { name: '依次编号' }).click();
}

/** Authorised, carved, handed out: one 2号公章 a township. */
async function sealEveryTownship(page: Page): Promise<void> {
  const openPlan = () => open(page, '/governance/seal-plan', '按清单刻制和发放印章');
  await openPlan();
  await page.getByLabel('授权刻制的文号').fill('示例〔2026〕8号');
  await page.getByRole('button', { name: `登记授权刻制${TOWNSHIPS}枚` }).click();
  await allDone(page, TOWNSHIPS);
  await openPlan();
  await page.getByLabel('刻制单位').fill('示例刻章单位');
  for (const [at, receipt] of (
    await page.getByRole('textbox', { name: /的备案回执编号$/ }).all()
  ).entries()) {
    await receipt.fill(`示例-${at}`);
  }
  await page.getByRole('button', { name: `登记刻制${TOWNSHIPS}枚` }).click();
  await allDone(page, TOWNSHIPS);
  await openPlan();
  const form = page.getByRole('form', { name: '批量发放' });
  const names = await form.locator('tbody th').allInnerTexts();
  await page.locator('#plan-witness').click();
  await page.locator('.ant-select-item-option').first().click();
  await form.getByLabel(/^上传印模/).setInputFiles(names.map((name) => samplePdf(`${name.trim()}.pdf`)));
  await form.getByLabel(/^已逐枚当面查验/).check();
  await form.getByRole('button', { name: `发放${TOWNSHIPS}枚并办理首次领用` }).click();
  await allDone(page, TOWNSHIPS);
}

async function isFaultless(page: Page): Promise<void> {
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await layoutFaultsOf(page, { targetPx: THUMB_TARGET_PX })).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
}

async function open(page: Page, path: string, heading: string): Promise<void> {
  await page.goto(`${serverUrl()}/workbench${path}`);
  await expect(page.getByRole('heading', { name: heading, level: 1, exact: true })).toBeVisible();
}

async function allDone(page: Page, count: number): Promise<void> {
  await expect(page.getByRole('table', { name: '逐项结果' })).toBeVisible({ timeout: LONGEST_BATCH_MS });
  await expect(page.getByText('已结束')).toBeVisible({ timeout: LONGEST_BATCH_MS });
  await expect(page.getByText(`共${count}项：已办结${count}项`, { exact: true })).toBeVisible();
}
