import { expect, type Page, test } from '@playwright/test';
import { findItemByNo, loadReferenceData } from '../../apps/server/src/features/catalogue/index.ts';
import { act, logIn, openCase } from './support/desk.ts';
import { takeIn } from './support/desk-intake.ts';
import { layoutFaultsOf } from './support/page-faults.ts';
import { serverUrl } from './support/server-url.ts';

/**
 * A clerk's intake of each kind on a phone, as at a village station or in a home: the form is filled, the receipt is given, the
 * case is accepted. What follows is walked at a desk (desk-eatery, desk-construction, desk-every-kind, desk-payment).
 */
const KINDS = [
  { kind: '委托办理', no: 5, account: 'window1', n: 411 },
  { kind: '委托受理', no: 6, account: 'window1', n: 412 },
  { kind: '外部系统', no: 1, account: 'window1', n: 413 },
  { kind: '县级自身职权', no: 36, account: 'hall', n: 414 },
] as const;

const reference = loadReferenceData();
const THUMB = { targetPx: 44 };

for (const { kind, no, account, n } of KINDS) {
  test(`issue 3, R-5.3.2 a clerk takes in and accepts item ${no} (${kind}) on a phone`, async ({ page }) => {
    const guide = findItemByNo(reference, no)?.guide;
    if (guide === undefined) throw new Error(`The catalogue has no item ${no}.`);
    await logIn(page, account);
    const { number } = await takeIn(page, guide, n);
    expect(await layoutFaultsOf(page, THUMB)).toEqual([]);
    await openCase(page, number);
    await act(page, '确认所涉乡镇');
    await act(page, '受理');
    await expect(page.getByText('已受理').first()).toBeVisible();
    expect(await layoutFaultsOf(page, THUMB)).toEqual([]);
  });
}

test('issue 3, R-2.1.1 a clerk takes a bill to the company’s terminal on a phone', async ({ page }) => {
  await logIn(page, 'window1');
  await page.goto(`${serverUrl()}/workbench/payments/collect`);
  await page.getByRole('radio', { name: '水费缴纳' }).check();
  await page.getByLabel(/^户号/).fill('1000000041');
  await page.getByRole('button', { name: '查询账单' }).click();
  await expectFaultless(page);
  await page.getByRole('button', { name: '下单，在企业终端收款' }).first().click();
  await expect(page.getByRole('heading', { name: '水费缴纳：待缴费' })).toBeVisible();
  await expectFaultless(page);
});

async function expectFaultless(page: Page): Promise<void> {
  expect(await layoutFaultsOf(page, THUMB)).toEqual([]);
}
