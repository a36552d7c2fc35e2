import { expect, test } from '@playwright/test';
import { logIn } from './support/desk.ts';
import { layoutFaultsOf, pageFaults } from './support/page-faults.ts';
import { picture } from './support/picture.ts';
import { serverUrl } from './support/server-url.ts';

const DESK_TARGET_PX = 24;
const THUMB_TARGET_PX = 44;
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1440, height: 900 };
const TOWNSHIP = '庄寨镇';

test('R-3.1.5 a county hands its lists in, the city sends one back and numbers it when it comes again', async ({
  page,
}) => {
  await logIn(page, 'county-manager');
  await page.getByRole('link', { name: /已公布、未报送/ }).click();
  await page.getByRole('checkbox', { name: `选择${TOWNSHIP}清单第1版` }).check();
  await page.getByRole('button', { name: '报送1份清单' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /清单报市备案/ })).toBeVisible();
  await expect(page.getByRole('row', { name: new RegExp(`${TOWNSHIP}第1版`, 'u') })).toContainText('已办');

  await page.context().clearCookies();
  await logIn(page, 'city');
  await page.getByRole('link', { name: /已报送、待备案/ }).click();
  await page.getByRole('link', { name: `${TOWNSHIP}清单第1版` }).click();
  await page.getByLabel(/^退回理由/).fill('缺少公布文件');
  await picture(page, 'city-filing', { from: page.getByRole('main') });
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
  await page.setViewportSize(PHONE);
  expect(await layoutFaultsOf(page, { targetPx: THUMB_TARGET_PX })).toEqual([]);
  await page.setViewportSize(DESK);
  await page.getByRole('button', { name: '退回报送' }).click();
  await expect(page.getByText('退回：缺少公布文件')).toBeVisible();

  await page.context().clearCookies();
  await logIn(page, 'county-manager');
  await page.getByRole('link', { name: /已退回、待重新报送/ }).click();
  await page.getByRole('link', { name: `${TOWNSHIP}清单第1版` }).click();
  const address = page.url();
  await page.getByRole('button', { name: '重新报送' }).click();
  await expect(page.getByRole('heading', { name: '已报送，待备案' })).toBeVisible();

  await page.context().clearCookies();
  await logIn(page, 'city');
  await page.goto(address);
  await page.getByLabel(/^备案编号/).fill('菏政服备〔2026〕1号');
  await page.getByRole('button', { name: '登记备案' }).click();
  await expect(page.getByRole('heading', { name: '已备案' })).toBeVisible();
  await page.goto(`${serverUrl()}/workbench/governance/city-filings?state=filed`);
  await expect(page.getByRole('row', { name: new RegExp(TOWNSHIP, 'u') })).toContainText(
    '菏政服备〔2026〕1号',
  );
});
