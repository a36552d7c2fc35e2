import { expect, test } from '@playwright/test';
import { choose, logIn } from './support/desk.ts';
import { layoutFaultsOf, pageFaults } from './support/page-faults.ts';
import { picture } from './support/picture.ts';
import { serverUrl } from './support/server-url.ts';

const DESK_TARGET_PX = 24;
const THUMB_TARGET_PX = 44;
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1440, height: 900 };
const LOCAL_ITEM = '公共租赁住房资格预审';

test('R-2.3.4 a township asks for an item outside the catalogue; the county accepts, and it stands on the list draft', async ({
  page,
}) => {
  await logIn(page, 'head1');
  await page.getByRole('link', { name: /提出用权申请/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: '提出用权申请' })).toBeVisible();
  await choose(page, /^事项/, ['目录外事项']);
  await page.getByLabel(/^目录外事项名称/).fill(LOCAL_ITEM);
  await page.getByLabel('委托受理').check();
  await page.getByLabel(/^办件量/).fill('年均二百件，据县住房和城乡建设局窗口登记');
  await page.getByLabel(/^群众需求/).fill('申请人多为务工人员，往返县城五十公里');
  const send = page.getByRole('button', { name: '提出申请' });
  await expect(send).toBeDisabled();
  await page.getByLabel(/^承接能力/).fill('有两名窗口人员，经过培训');
  await picture(page, 'township-request', { from: page.getByRole('main') });
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
  await page.setViewportSize(PHONE);
  expect(await layoutFaultsOf(page, { targetPx: THUMB_TARGET_PX })).toEqual([]);
  await page.setViewportSize(DESK);
  await send.click();
  const row = page.getByRole('row', { name: new RegExp(LOCAL_ITEM, 'u') });
  await expect(row).toContainText('待答复');

  await page.context().clearCookies();
  await logIn(page, 'county-manager');
  await page.getByRole('link', { name: /待答复的申请/ }).click();
  await page.getByRole('link', { name: LOCAL_ITEM }).click();
  await expect(page.getByText('往返县城五十公里')).toBeVisible();
  await page.getByLabel('同意', { exact: true }).check();
  await page.getByLabel(/^理由/).fill('需求量大，人员已经培训');
  await picture(page, 'county-request-answer', { from: page.getByRole('main') });
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
  await page.setViewportSize(PHONE);
  expect(await layoutFaultsOf(page, { targetPx: THUMB_TARGET_PX })).toEqual([]);
  await page.setViewportSize(DESK);
  await page.getByRole('button', { name: '登记答复' }).click();
  await expect(page.getByRole('heading', { name: '答复：同意' })).toBeVisible();
  await expect(page.getByText('已写入清单草稿，待评估、审定后公布')).toBeVisible();
  await page.getByRole('link', { name: /^打开.+的清单$/ }).click();
  await expect(page.getByRole('table', { name: /赋权事项清单草稿/ })).toContainText(LOCAL_ITEM);
});

test('R-2.3.4 a request can be taken back until it is answered', async ({ page }) => {
  await logIn(page, 'head1');
  await page.goto(`${serverUrl()}/workbench/governance/new-request?kind=give_back`);
  await choose(page, /^事项/, ['小餐饮']);
  await page.getByLabel('效果不好').check();
  await page.getByLabel(/^具体情况/).fill('一年只有两件');
  await page.getByRole('button', { name: '提出申请' }).click();
  await page
    .getByRole('row', { name: /小餐饮/ })
    .getByRole('link')
    .click();
  await page.getByRole('button', { name: '撤回申请' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '确认撤回申请' }).click();
  await expect(page.getByText(/，已撤回$/)).toBeVisible();
});
