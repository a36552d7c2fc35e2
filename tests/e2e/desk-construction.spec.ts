import { expect, type Page } from '@playwright/test';
import { act, beginAct, finishAct, openCase } from './support/desk.ts';
import { test } from './support/desk-test.ts';
import { takeApplication } from './support/intake.ts';

test('R-1.3.3 R-1.3.5 item 6 at 庄寨镇: accepted and pre-reviewed there, decided by the county, issued there', async ({
  desk,
}) => {
  const opinion = async (page: Page, name: string, text: string) => {
    await beginAct(page, name);
    await page.getByRole('radio', { name: '符合条件', exact: true }).check();
    await page.getByLabel('审查意见').fill(text);
    await finishAct(page, name);
  };
  const window1 = await desk('window1');
  const { number } = await takeApplication(window1, 'construction', { n: 2, material: '建设工程规划许可证' });
  await openCase(window1, number);
  const leading = window1.locator('.acts > li > .ant-btn-primary');
  await expect(leading).toHaveText('确认所涉乡镇');
  await act(window1, '确认所涉乡镇');
  await expect(leading).toHaveText('受理');
  await act(window1, '受理');
  await expect(leading).toHaveCount(0);
  await expect(window1.getByText('本件目前等待初步审查，由负责该环节的人员办理。')).toBeVisible();
  await test.step('design §2.6 acts that are only not at their turn share one line, without a code', async () => {
    await window1.getByText(/暂不能办理的操作/).click();
    await expect(window1.getByText('办件当前为“已受理”，不能进行此项操作。')).toHaveCount(1);
    await expect(window1.getByText('CAS-20')).toHaveCount(0);
  });

  const reviewer = await desk('reviewer1');
  await test.step('CAS-03 the township decides nothing and ends nothing: greyed, with clause and next step', async () => {
    const approver = await desk('approver1');
    await openCase(approver, number);
    await approver.getByText(/暂不能办理的操作/).click();
    await expect(approver.getByText('CAS-03')).toHaveCount(2);
    await expect(approver.getByText('完成初步审查后转递县级部门决定。')).toBeVisible();
  });
  await test.step('R-1.3.7 pre-review and transfer with a slip', async () => {
    await openCase(reviewer, number);
    await opinion(reviewer, '初步审查', '材料齐全，拟转县级部门审查决定。');
    await beginAct(reviewer, '转递');
    await finishAct(reviewer, '转递');
  });
  const county = await desk('county-reviewer');
  await test.step('R-1.3.4 the county takes over, reviews and decides by its own power', async () => {
    await openCase(county, number);
    await act(county, '接收案卷');
    await opinion(county, '审查', '符合施工许可条件。');
    const approver = await desk('county-approver');
    await openCase(approver, number);
    await beginAct(approver, '作出决定');
    await approver.getByRole('radio', { name: '准予许可' }).check();
    await finishAct(approver, '作出决定', '确认准予许可');
    await openCase(county, number);
    await act(county, '申请用印');
    const keeper = await desk('county-keeper');
    await openCase(keeper, number);
    await beginAct(keeper, '用印');
    await keeper
      .getByLabel('内容摘要的后4位')
      .fill((await keeper.locator('code.digest b').textContent())?.trim() ?? '');
    await finishAct(keeper, '用印', '核对无误，用印');
  });
  await test.step('R-5.3.2 back to the township, which issues and records the delivery', async () => {
    const countyIssue = await desk('county-issue');
    await openCase(countyIssue, number);
    await beginAct(countyIssue, '转递');
    await countyIssue.getByLabel('接收单位').click();
    await countyIssue.locator('.ant-select-item-option').filter({ hasText: '庄寨镇' }).first().click();
    await finishAct(countyIssue, '转递');
    const issuer = await desk('issue1');
    await openCase(issuer, number);
    await act(issuer, '接收案卷');
    await act(issuer, '出件');
    await beginAct(issuer, '送达');
    await issuer.getByLabel('领取人姓名').fill('示例经办人');
    await finishAct(issuer, '送达');
    await expect(issuer.getByText('已办结').first()).toBeVisible();
  });
});
