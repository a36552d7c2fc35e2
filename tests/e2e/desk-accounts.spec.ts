import { expect, type Page, test } from '@playwright/test';
import { authenticatorCode } from './support/authenticator-code.ts';
import { logIn } from './support/desk.ts';
import { pageFaults } from './support/page-faults.ts';
import { serverUrl } from './support/server-url.ts';

/** WCAG 2.5.8: at a desk with a mouse, 24 px are enough. */
const DESK_TARGET_PX = 24;
const OWN_PASSWORD = '牡丹花开在四月里面的';

test('R-4.1.3 design §9 the county gives a post, the security administrator opens the account, and the clerk begins with the slip', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await logIn(page, 'county-manager');
  await open(page, '/governance/new-appointment', '登记任岗');
  await choose(page, 'post-person', '新人员');
  await page.getByLabel('姓名').fill('殷秋月');
  await choose(page, 'post-body', '庄寨镇人民政府');
  await choose(page, 'post-post', '便民服务中心窗口人员');
  await choose(page, 'post-employment', '政府购买服务人员');
  await page.getByLabel('起始日期').fill('2026-03-16');
  await page.getByRole('button', { name: '登记任岗' }).click();
  await expect(page.getByText('未开通，由安全管理员办理')).toBeVisible();

  await page.context().clearCookies();
  await logIn(page, 'security-admin');
  await open(page, '/accounts/open', '开通账号');
  await page.getByLabel('查找人员').fill('殷秋月');
  await page.getByRole('button', { name: '查找', exact: true }).click();
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByLabel('选择殷秋月').check();
  await page.getByLabel('账号名前缀').fill('yin');
  await page.getByRole('button', { name: '给没有账号名的1人编号' }).click();
  await expect(page.getByLabel('殷秋月的账号名')).toHaveValue('yin001');
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
  await page.getByRole('button', { name: '开通所选1个账号' }).click();
  await page.getByRole('button', { name: '确认开通' }).click();
  const slip = page.getByRole('listitem').filter({ hasText: '县乡通办账号通知单' });
  await expect(slip).toContainText('殷秋月');
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
  const password = (await slip.locator('dd').nth(4).textContent()) ?? '';
  await page.getByRole('button', { name: '已经打印，关闭' }).click();
  await expect(page.getByText(password)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: '没有待开通账号的人员' })).toBeVisible();

  await page.context().clearCookies();
  await typeLogin(page, 'yin001', password);
  await expect(page.getByRole('heading', { name: '设置本人密码', level: 1 })).toBeVisible();
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
  await page.goto(`${serverUrl()}/workbench/queue`);
  await expect(page.getByRole('heading', { name: '设置本人密码', level: 1 })).toBeVisible();
  await page.getByLabel('一次性口令').fill(password);
  await page.getByLabel('新密码', { exact: false }).first().fill(OWN_PASSWORD);
  await page.getByLabel('再输一次新密码').fill(OWN_PASSWORD);
  await page.getByRole('button', { name: '修改密码' }).click();
  await expect(page.getByRole('heading', { name: '设置本人密码' })).toHaveCount(0);
  await open(page, '/queue', '办件');
  await page.getByRole('button', { name: '退出' }).click();
  await typeLogin(page, 'yin001', password);
  await expect(page.getByText('账号或密码不正确。')).toBeVisible();
  await typeLogin(page, 'yin001', OWN_PASSWORD);
  await expect(page.getByRole('heading', { name: '首页', level: 1 })).toBeVisible();

  // Another county's manager finds neither the person nor the account.
  await page.context().clearCookies();
  await logIn(page, 'luxi-county-manager');
  await open(page, '/governance/appointments?q=%E6%AE%B7%E7%A7%8B%E6%9C%88', '岗位管理');
  await expect(page.getByRole('heading', { name: '没有符合条件的任岗' })).toBeVisible();
  const account = await page.request.get(`${serverUrl()}/api/v1/administration/accounts?q=yin001`);
  expect(account.status()).toBe(403);
});

test('R-4.1.3 R-5.2.5 a sheet of posts is checked, mended and taken as a batch; accounts and training follow for all of them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await logIn(page, 'county-manager');
  await open(page, '/governance/import-appointments', '批量登记任岗');
  const head = '姓名\t任职机构\t岗位\t用工性质\t起始日期\t截止日期\t账号名';
  const first = '鲍春雨\t庄寨镇\t乡镇出件人员\t政府购买服务人员\t2026-03-16\t\tbao01';
  const second = (employment: string) => `鲍夏雷\t庄寨镇\t乡镇审批人\t${employment}\t2026-03-16\t\tbao02`;
  await page.getByLabel('表格内容').fill([head, first, second('政府购买服务人员')].join('\n'));
  await page.getByRole('button', { name: '预检' }).click();
  await expect(page.getByText('共1处问题，一行也不登记')).toBeVisible();
  await expect(page.getByRole('rowheader', { name: '第3行，用工性质' })).toBeVisible();
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
  await page.getByLabel('表格内容').fill([head, first, second('公务员')].join('\n'));
  await page.getByRole('button', { name: '预检' }).click();
  await expect(page.getByText('没有问题：2项任岗，其中2项是新登记的人员')).toBeVisible();
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
  await page.getByRole('button', { name: '登记2项任岗' }).click();
  await expect(page.getByRole('heading', { name: '登记任岗：2项', level: 1 })).toBeVisible();
  await expect(page.locator('.batch-counts')).toContainText('已办结2项');

  await open(page, '/governance/appointments?q=%E9%B2%8D', '岗位管理');
  await page.getByRole('button', { name: '批量登记培训' }).click();
  await page.locator('#many-items').click();
  await page.locator('.ant-select-item-option').first().click();
  await page.getByText('每人一条登记').click();
  await page.getByLabel('全部2个').check();
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
  await page.getByRole('button', { name: '给2人次登记1项培训' }).click();
  await expect(page.locator('.batch-counts')).toContainText('已办结2项');

  await page.context().clearCookies();
  await logIn(page, 'security-admin');
  await open(page, '/accounts/open?q=%E5%BA%84%E5%AF%A8%E9%95%87', '开通账号');
  await page.getByLabel(/^全选/).check();
  await expect(page.getByLabel('鲍春雨的账号名')).toHaveValue('bao01');
  await page.getByRole('button', { name: '开通所选2个账号' }).click();
  await page.getByRole('button', { name: '确认开通' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: '县乡通办账号通知单' })).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: '打印通知单' })).toBeHidden();
  await expect(page.getByRole('heading', { name: '开通账号' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  const slip = page.getByRole('listitem').filter({ hasText: '鲍夏雷' });
  const password = (await slip.locator('dd').nth(4).textContent()) ?? '';

  // The approver binds the authenticator before the password, and changes it later by showing it.
  await page.context().clearCookies();
  await typeLogin(page, 'bao02', password);
  await expect(page.getByRole('heading', { name: '第一步：绑定身份验证器' })).toBeVisible();
  const bound = await bind(page, '显示绑定二维码');
  await page.getByLabel('一次性口令').fill(password);
  await page.locator('#password-next').fill(OWN_PASSWORD);
  await page.getByLabel('再输一次新密码').fill(OWN_PASSWORD);
  await page.getByRole('button', { name: '修改密码' }).click();
  await open(page, '/account', '我的账号');
  await page.getByLabel('原身份验证器显示的动态验证码').fill(authenticatorCode(bound, minutesOn(6)));
  await bind(page, '验证并更换');
  await expect(page.getByText('新的身份验证器已经绑定，原来的不能再用。')).toBeVisible();
});

/** Scans what is shown, types a code of it, and gives the secret. */
async function bind(page: Page, begin: string): Promise<string> {
  await page.getByRole('button', { name: begin }).click();
  const secret = ((await page.locator('.secret-text').textContent()) ?? '').replaceAll(' ', '');
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
  await page.getByLabel('新身份验证器显示的动态验证码').fill(authenticatorCode(secret, minutesOn(5)));
  await page.getByRole('button', { name: '完成绑定' }).click();
  await expect(page.getByRole('button', { name: '完成绑定' })).toHaveCount(0);
  return secret;
}

/** The server's clock began at nine and runs; in a demonstration a code may be some minutes ahead. */
function minutesOn(minutes: number): Date {
  return new Date(Date.parse('2026-03-16T01:00:00.000Z') + minutes * 60_000);
}

async function typeLogin(page: Page, account: string, password: string): Promise<void> {
  await page.goto(`${serverUrl()}/workbench/`);
  await page.getByLabel('账号', { exact: true }).fill(account);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: /登录$/ }).click();
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
  await page.goto(`${serverUrl()}/workbench${path}`);
  await expect(page.getByRole('heading', { name: heading, level: 1, exact: true })).toBeVisible();
}
