import { expect } from '@playwright/test';
import { act, beginAct, choose, finishAct, openCase } from './support/desk.ts';
import { test } from './support/desk-test.ts';
import { takeApplication } from './support/intake.ts';
import { samplePdf } from './support/sample-file.ts';
import { serverUrl } from './support/server-url.ts';

test('R-1.2.9 R-5.3.2 item 5 at 庄寨镇, from the window to the sealed certificate, by six people', async ({
  desk,
  browser,
}) => {
  const window1 = await desk('window1');
  const { number, code } = await takeApplication(window1, 'eatery', { n: 1, material: '营业执照' });

  await test.step('R-5.3.6 the one notice, the supplement, the acceptance', async () => {
    await openCase(window1, number);
    await beginAct(window1, '一次性告知');
    await choose(window1, '增加需要补正的内容', ['材料：居民身份证']);
    await window1
      .getByRole('textbox', { name: /^材料：居民身份证/ })
      .fill('请提交经营者身份证正反面复印件。');
    await finishAct(window1, '一次性告知', '发出告知（1项）');
    await beginAct(window1, '接收补正材料');
    await window1.getByRole('checkbox', { name: /居民身份证/ }).check();
    await window1.getByLabel(/上传居民身份证/).setInputFiles(samplePdf('身份证.pdf'));
    await expect(window1.getByRole('button', { name: '移除身份证.pdf' })).toBeVisible();
    await finishAct(window1, '接收补正材料');
    await act(window1, '确认所涉乡镇');
    await act(window1, '受理');
    await window1.getByRole('tab', { name: '权限依据' }).click();
    await expect(window1.getByText('赋权事项清单第1版')).toBeVisible();
  });

  await test.step('R-5.3.2 review and decision by others, in the county organ’s name', async () => {
    const reviewer = await desk('reviewer1');
    await openCase(reviewer, number);
    await beginAct(reviewer, '审查');
    await reviewer.getByRole('radio', { name: '符合条件', exact: true }).check();
    await reviewer.getByLabel('审查意见').fill('材料齐全，场所和设施符合登记条件。');
    await finishAct(reviewer, '审查');
    const approver = await desk('approver1');
    await openCase(approver, number);
    await beginAct(approver, '作出决定');
    await approver.getByRole('radio', { name: '准予许可' }).check();
    await finishAct(approver, '作出决定', '确认准予许可');
    await expect(approver.getByText('曹县行政审批服务局').first()).toBeVisible();
    await openCase(reviewer, number);
    await act(reviewer, '申请用印');
  });

  await test.step('SEA-04 the keeper, another person, stamps the very content', async () => {
    const keeper = await desk('keeper1');
    await openCase(keeper, number);
    await beginAct(keeper, '用印');
    const tail = (await keeper.locator('code.digest b').textContent())?.trim() ?? '';
    await keeper.getByLabel('内容摘要的后4位').fill(tail);
    await finishAct(keeper, '用印', '核对无误，用印');
    const [paper] = await Promise.all([
      keeper.request.get(
        new URL(
          (await keeper.getByRole('link', { name: '查看文书' }).getAttribute('href')) ?? '',
          serverUrl(),
        ).href,
      ),
    ]);
    expect(paper.headers()['content-type']).toContain('application/pdf');
  });

  await test.step('R-5.3.2 issue and delivery; the public sees it closed', async () => {
    const issuer = await desk('issue1');
    await openCase(issuer, number);
    await act(issuer, '出件');
    await beginAct(issuer, '送达');
    await issuer.getByLabel('领取人姓名').fill('石广田');
    await finishAct(issuer, '送达');
    const anybody = (await browser.newContext()).request;
    const tracked = await anybody.post(`${serverUrl()}/api/v1/case-queries`, { data: { number, code } });
    expect(tracked.status()).toBe(200);
    expect(await tracked.json()).toMatchObject({ number, status: 'closed', statusName: '已办结' });
  });
});
