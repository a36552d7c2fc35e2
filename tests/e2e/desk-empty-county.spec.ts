import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { type ServerProcess, startServerProcess } from '../support/server-process.ts';
import { layoutFaultsOf, pageFaults } from './support/page-faults.ts';
import { picture } from './support/picture.ts';

/** WCAG 2.5.8: at a desk with a mouse, 24 px are enough; a thumb needs 44. */
const DESK_TARGET_PX = 24;
const THUMB_TARGET_PX = 44;
const BINARY = fileURLToPath(new URL('../../apps/server/bin/tongban.mjs', import.meta.url));
const PASSWORD = '牡丹花开在四月里面的';
const COUNTY = 'county-06';
const TODAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
/** All that a new installation is given on the command line. */
const ADMINISTRATORS = [
  ['city-one', '殷市一', 'city_administrator'],
  ['city-two', '殷市二', 'city_administrator'],
  ['sec-one', '鲍安全', 'security_administrator'],
] as const;

test.use({ actionTimeout: 30_000 });

let server: ServerProcess;
let directory: string;

/** A real installation, without the demonstration: nothing is there but three accounts. */
test.beforeAll(async () => {
  test.setTimeout(240_000);
  directory = await mkdtemp(join(tmpdir(), 'tongban-empty-county-'));
  const environment = { DATA_DIR: directory, TONGBAN_DEMO: '0' };
  for (const [account, name, post] of ADMINISTRATORS) {
    execFileSync(
      process.execPath,
      [BINARY, 'admin', 'create', '--account', account, '--name', name, '--post', post],
      { env: { ...process.env, DATABASE_URL: '', ...environment }, input: `${PASSWORD}\n` },
    );
  }
  server = await startServerProcess(environment);
});

test.afterAll(async () => {
  await server.stop();
  await rm(directory, { recursive: true, force: true });
});

test('issue 4, R-3.1, R-2.2.1, GOV-08 a county is taken by screens from an empty installation to the draft of its first list', async ({
  browser,
}) => {
  test.setTimeout(400_000);
  const city = await atDesk(browser);
  await logIn(city, 'city-one');
  await open(city, `/governance/start?county=${COUNTY}`, '县区起步');
  await expect(city.getByText('13步中已完成0步')).toBeVisible();
  await isFaultless(city);
  await register(city, '县级政府（管委会）', '巨野县人民政府', '人民政府');
  await register(city, '县级部门', '巨野县行政审批服务局', '行政审批服务局');
  await isFaultless(city);
  await grant(city, '政务服务管理机构');

  // The first manager of the county: written by one person of the city, confirmed by another (ADR 0014).
  await open(city, `/governance/start?county=${COUNTY}`, '县区起步');
  const first = city.getByRole('form', { name: '首位县政务服务管理人员' });
  await first.getByLabel('姓名').fill('殷秋月');
  await first.getByLabel('起始日期').fill(TODAY);
  await isFaultless(city);
  await first.getByRole('button', { name: '提出任命' }).click();
  await expect(city.getByText('请由另一名有权人员确认')).toBeVisible();
  await isFaultless(city);
  const second = await atDesk(browser);
  await logIn(second, 'city-two');
  await second.goto(city.url());
  await second.getByRole('button', { name: '确认变更' }).click();
  await expect(second.getByText('已确认', { exact: true }).first()).toBeVisible();

  const security = await atDesk(browser);
  await logIn(security, 'sec-one');
  const manager = await sitDown(browser, 'juye01', await openAccount(security, '殷秋月', 'juye01'));
  await expect(manager.getByRole('heading', { name: '县区起步' })).toBeVisible();
  await open(manager, `/governance/start?county=${COUNTY}`, '县区起步');
  await picture(manager, 'body-start', { from: manager.getByRole('main') });
  await register(manager, '县级部门', '巨野县司法局', '司法局');
  await grant(manager, '司法行政部门');
  await register(manager, '县级部门', '巨野县市场监督管理局', '市场监督管理局');
  await grant(manager, '法定实施机关', true);
  await open(manager, `/governance/new-governments?county=${COUNTY}`, '批量登记乡镇政府');
  await manager.getByLabel(/^设立日期/).fill(TODAY);
  await isFaultless(manager);
  await manager.getByRole('button', { name: '登记17个机构' }).click();
  await expect(manager.getByText('共17个机构')).toBeVisible();
  await isFaultless(manager);

  await open(manager, '/governance/new-appointment', '登记任岗');
  await choose(manager, 'post-person', '新人员');
  await manager.getByLabel('姓名').fill('鲍夏雷');
  await choose(manager, 'post-body', '巨野县行政审批服务局');
  await choose(manager, 'post-post', '事项管理人员');
  await choose(manager, 'post-employment', '公务员');
  await manager.getByLabel('起始日期').fill(TODAY);
  await manager.getByRole('button', { name: '登记任岗' }).click();
  await expect(manager.getByText('未开通，由安全管理员办理')).toBeVisible();
  const writer = await sitDown(browser, 'juye02', await openAccount(security, '鲍夏雷', 'juye02'));

  await open(manager, '/governance/plan', '专班与实施方案');
  await manager.getByRole('button', { name: '登记工作专班' }).click();
  await member(manager, '组长', '巨野县人民政府', '李某', '县长');
  await member(manager, '成员1', '巨野县行政审批服务局', '王某', '局长');
  await manager.getByRole('button', { name: '登记专班' }).click();
  await expect(manager.getByRole('table', { name: '工作专班成员' })).toContainText('县长');

  await open(writer, '/governance/lists', '一乡镇一清单');
  await writer.getByRole('row').nth(1).getByRole('link').first().click();
  await writer.getByRole('radio', { name: /全市目录49项/ }).check();
  await writer.getByRole('checkbox', { name: /已逐项评估/ }).check();
  await writer.getByRole('button', { name: '开始拟制' }).click();
  await expect(writer.getByRole('table', { name: /赋权事项清单草稿$/ })).toBeVisible();

  await open(manager, `/governance/start?county=${COUNTY}`, '县区起步');
  const steps = manager.getByRole('listitem').filter({ hasText: '✓ 已完成' });
  await expect(steps).toHaveCount(10);
  await isFaultless(manager);
});

async function register(page: Page, kind: string, name: string, shortName: string): Promise<void> {
  await open(page, `/governance/new-organisation?county=${COUNTY}`, '登记机构');
  await choose(page, 'body-kind', kind);
  await page.getByLabel(/^机构全称/).fill(name);
  await page.getByLabel(/^简称/).fill(shortName);
  await page.getByLabel(/^设立日期/).fill(TODAY);
  await page.getByRole('button', { name: '登记机构', exact: true }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
}

async function grant(page: Page, kind: string, ofAllItems = false): Promise<void> {
  await page.getByRole('button', { name: '登记职能' }).click();
  await choose(page, 'capacity-kind', kind);
  if (ofAllItems) await page.getByLabel(/^全部\d+个/).check();
  await page.getByLabel('起始日期').fill(TODAY);
  await isFaultless(page);
  await page.getByRole('button', { name: '保存职能' }).click();
  await expect(page.getByRole('rowheader', { name: kind }).first()).toBeVisible();
}

/** Opens an account for somebody who was put in post; gives the one-time password of the slip. */
async function openAccount(page: Page, name: string, account: string): Promise<string> {
  await open(page, '/accounts/open', '开通账号');
  await page.getByLabel(`选择${name}`).check();
  await page.getByLabel(`${name}的账号名`).fill(account);
  await page.getByRole('button', { name: '开通所选1个账号' }).click();
  await page.getByRole('button', { name: '确认开通' }).click();
  const slip = page.getByRole('listitem').filter({ hasText: '县乡通办账号通知单' });
  const password = (await slip.locator('dd').nth(4).textContent()) ?? '';
  await page.getByRole('button', { name: '已经打印，关闭' }).click();
  return password;
}

/** The first login by the slip: the own password, then the home. */
async function sitDown(browser: Browser, account: string, password: string): Promise<Page> {
  const page = await atDesk(browser);
  await typeLogin(page, account, password);
  await page.getByLabel('一次性口令').fill(password);
  await page.locator('#password-next').fill(PASSWORD);
  await page.getByLabel('再输一次新密码').fill(PASSWORD);
  await page.getByRole('button', { name: '修改密码' }).click();
  await expect(page.getByRole('heading', { name: '设置本人密码' })).toHaveCount(0);
  await open(page, '/', '首页');
  return page;
}

async function member(page: Page, label: string, organisation: string, name: string, title: string) {
  const line = page.getByRole('group', { name: label, exact: true });
  await line.getByLabel('所在机构').fill(organisation);
  await page.locator('.ant-select-item-option').filter({ hasText: organisation }).first().click();
  await line.getByLabel('姓名').fill(name);
  await line.getByLabel('职务').fill(title);
}

async function atDesk(browser: Browser): Promise<Page> {
  return (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
}

async function logIn(page: Page, account: string): Promise<void> {
  await typeLogin(page, account, PASSWORD);
  await expect(page.getByRole('heading', { name: '首页', level: 1 })).toBeVisible();
}

async function typeLogin(page: Page, account: string, password: string): Promise<void> {
  await page.goto(`${server.url}/workbench/`);
  await page.getByLabel('账号', { exact: true }).fill(account);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: /登录$/ }).click();
}

async function isFaultless(page: Page): Promise<void> {
  expect.soft(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect.soft(await layoutFaultsOf(page, { targetPx: THUMB_TARGET_PX })).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
}

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
  await page.goto(`${server.url}/workbench${path}`);
  await expect(page.getByRole('heading', { name: heading, level: 1, exact: true })).toBeVisible();
}
