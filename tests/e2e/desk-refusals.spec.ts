import { expect, test } from '@playwright/test';
import { logIn, openCase } from './support/desk.ts';
import { takeApplication } from './support/intake.ts';
import { serverUrl } from './support/server-url.ts';

test('DLG-03 DLG-04 R-1.1.5 古营集镇 lacks filing and memos: the desk shows every gate that is not met, and the next step', async ({
  page,
}) => {
  await logIn(page, 'window2');
  await page.goto(`${serverUrl()}/workbench/intake/small-workshop-eatery-registration`);
  await expect(page.getByText('该地点目前没有受理这个事项的权限。')).toBeVisible();
  await page.getByRole('link', { name: '查看原因和下一步' }).click();
  for (const code of ['DLG-03', 'DLG-04', 'DLG-14']) await expect(page.getByText(code)).toBeVisible();
  await expect(page.getByText('由县级赋权部门向县司法局报送备案，取得备案号。')).toBeVisible();
});

test('R-1.1.6 a clerk of the county hall takes and accepts the same item: equal right', async ({ page }) => {
  await logIn(page, 'hall');
  const { number } = await takeApplication(page, 'eatery', { n: 75, material: '营业执照' });
  await openCase(page, number);
  await expect(page.getByText('县政务服务大厅').first()).toBeVisible();
});

test('design §9 the session runs out while a form is filled: nothing typed is lost', async ({
  page,
  context,
}) => {
  await logIn(page, 'window1');
  await page.goto(`${serverUrl()}/workbench/intake/small-workshop-eatery-registration`);
  await page.locator('#applicant-name').fill('庄寨镇不丢字面馆');
  await context.clearCookies();
  await page.locator('#applicant-idNumber').fill('91371721MA3000000X');
  await page.locator('#applicant-phone').fill('13800000000');
  await page.reload();
  await logIn(page, 'window1');
  await page.goto(`${serverUrl()}/workbench/intake/small-workshop-eatery-registration`);
  await expect(page.locator('#applicant-name')).toHaveValue('庄寨镇不丢字面馆');
});

test('E-41 two clerks at one case: the second is told who changed what', async ({ browser }) => {
  const first = await (await browser.newContext()).newPage();
  await logIn(first, 'window1');
  const { number } = await takeApplication(first, 'eatery', { n: 76, material: '营业执照' });
  const second = await (await browser.newContext()).newPage();
  await logIn(second, 'window1b');
  await openCase(first, number);
  await openCase(second, number);
  await first.getByRole('button', { name: '确认所涉乡镇' }).first().click();
  await first
    .getByRole('form', { name: '确认所涉乡镇' })
    .getByRole('button', { name: '确认所涉乡镇' })
    .click();
  await expect(first.getByText('已办理“确认所涉乡镇”。')).toBeVisible();
  await second.getByRole('button', { name: '确认所涉乡镇' }).first().click();
  await second
    .getByRole('form', { name: '确认所涉乡镇' })
    .getByRole('button', { name: '确认所涉乡镇' })
    .click();
  await expect(second.getByText('办件已被他人更新')).toBeVisible();
  await expect(second.getByText(/王秀兰.*确认所涉乡镇/)).toBeVisible();
});
