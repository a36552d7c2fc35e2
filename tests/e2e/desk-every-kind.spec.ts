import { type Browser, expect, type Page } from '@playwright/test';
import type { Guide } from '@tongban/domain/catalogue';
import { findItemByNo, loadReferenceData } from '../../apps/server/src/features/catalogue/index.ts';
import { act, beginAct, finishAct, openCase } from './support/desk.ts';
import { takeIn } from './support/desk-intake.ts';
import { test } from './support/desk-test.ts';
import { pageFaults } from './support/page-faults.ts';
import { arriveAt, factOf, press } from './support/portal.ts';
import { serverUrl } from './support/server-url.ts';

/**
 * A clerk's intake of each kind, to the end. 委托办理 is walked in desk-eatery, 委托受理 in desk-construction and 代收服务
 * at the counter in desk-payment; here are results of outside systems and the county's own power.
 */
const reference = loadReferenceData();
const faults = (page: Page) => pageFaults(page, { targetPx: 24 });

function guideOf(no: number): Guide {
  const found = findItemByNo(reference, no);
  if (!found) throw new Error(`The catalogue has no item ${no}.`);
  return found.guide;
}

const meets = async (page: Page, number: string) => {
  await openCase(page, number);
  await beginAct(page, '审查');
  await page.getByRole('radio', { name: '符合条件', exact: true }).check();
  await page.getByLabel('审查意见').fill('材料齐全，符合办理条件。');
  await finishAct(page, '审查');
};

const tracked = async (browser: Browser, { number, code }: { number: string; code: string }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${serverUrl()}/progress`);
  await page.getByLabel('办件编号').fill(number);
  await page.getByLabel('查询码', { exact: true }).fill(code);
  await press(page, '查询');
  return page;
};

test('design §5 item 1 at 庄寨镇: the result of the outside system is fetched, recorded, issued and delivered', async ({
  desk,
  browser,
}) => {
  const clerk = await desk('window1');
  const taken = await takeIn(clerk, guideOf(1), 304);
  await openCase(clerk, taken.number);
  await act(clerk, '确认所涉乡镇');
  await act(clerk, '受理');
  await meets(await desk('reviewer1'), taken.number);

  const approver = await desk('approver1');
  let outsideNumber = '';
  await test.step('EXT-01 nothing is decided here: the result is fetched and confirmed', async () => {
    await openCase(approver, taken.number);
    await beginAct(approver, '登记外部办理结果');
    const form = approver.getByRole('form', { name: '登记外部办理结果' });
    const confirm = form.getByRole('button', { name: '核对无误，确认登记' });
    await expect(confirm).toBeDisabled();
    const number = form.getByLabel('外部系统编号');
    await expect(async () => {
      await form.getByRole('button', { name: '取回结果' }).click();
      await expect(number).toHaveValue(/^20260316\d{8}$/, { timeout: 2_000 });
    }).toPass();
    outsideNumber = await number.inputValue();
    await expect(form.getByRole('radio', { name: '准予许可' })).toBeChecked();
    expect(await faults(approver)).toEqual([]);
    await finishAct(approver, '登记外部办理结果', '核对无误，确认登记');
    await expect(approver.getByText('由市场主体登记系统制发，本系统不另行出具')).toBeVisible();
  });

  await test.step('R-5.3.2 issued and delivered without any seal of ours', async () => {
    const issuer = await desk('issue1');
    await openCase(issuer, taken.number);
    await act(issuer, '出件');
    await beginAct(issuer, '送达');
    await issuer.getByLabel('领取人姓名').fill(taken.applicantName);
    await finishAct(issuer, '送达');
    await expect(issuer.getByText('已办结').first()).toBeVisible();
    expect(await faults(issuer)).toEqual([]);
  });

  await test.step('the resident reads whose system decided, and its number', async () => {
    const resident = await tracked(browser, taken);
    await arriveAt(resident, '已办结');
    await expect(factOf(resident, '办理系统')).toHaveText('市场主体登记系统');
    await expect(factOf(resident, '该系统编号')).toHaveText(outsideNumber);
    await expect(factOf(resident, '结果')).toHaveText('准予许可');
    await expect(factOf(resident, '办理期限')).toHaveText('已作出决定，不再计算');
    expect(await resident.content()).not.toContain(taken.applicantName);
  });
});

test('R-1.1.6 item 36 at the county hall: taken in, decided, sealed and issued by the county’s own power', async ({
  desk,
  browser,
}) => {
  const hall = await desk('hall');
  const taken = await takeIn(hall, guideOf(36), 303);
  await openCase(hall, taken.number);
  await act(hall, '确认所涉乡镇');
  await act(hall, '受理');
  await hall.getByRole('tab', { name: '权限依据' }).click();
  await expect(hall.getByText('曹县行政审批服务局法定职权')).toBeVisible();
  const reviewer = await desk('county-reviewer');
  await meets(reviewer, taken.number);

  const approver = await desk('county-approver');
  await openCase(approver, taken.number);
  await beginAct(approver, '作出决定');
  await approver.getByRole('radio', { name: '予以备案' }).check();
  await finishAct(approver, '作出决定', '确认予以备案');
  await expect(approver.getByText('曹县行政审批服务局').first()).toBeVisible();
  await openCase(reviewer, taken.number);
  await act(reviewer, '申请用印');

  await test.step('SEA-04 the department’s own seal, and no 2号公章', async () => {
    const keeper = await desk('county-keeper');
    await openCase(keeper, taken.number);
    await beginAct(keeper, '用印');
    const digest = (await keeper.locator('code.digest b').textContent())?.trim() ?? '';
    await keeper.getByLabel('内容摘要的后4位').fill(digest);
    await finishAct(keeper, '用印', '核对无误，用印');
    await expect(keeper.locator('.part-decision')).toContainText('审批专用章');
    await expect(keeper.locator('.part-decision')).not.toContainText('庄寨镇');
  });

  const issuer = await desk('county-issue');
  await openCase(issuer, taken.number);
  await act(issuer, '出件');
  await beginAct(issuer, '送达');
  await issuer.getByLabel('领取人姓名').fill('示例经办人');
  await finishAct(issuer, '送达');
  const resident = await tracked(browser, taken);
  await arriveAt(resident, '已办结');
  expect(await resident.content()).not.toContain(taken.applicantName);
});
