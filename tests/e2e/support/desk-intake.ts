import { expect, type Page } from '@playwright/test';
import type { Guide } from '@tongban/domain/catalogue';
import { localDate } from '@tongban/domain/time';
import { validApplication } from '../../../apps/server/src/features/catalogue/index.ts';
import { choose } from './desk.ts';
import { fillForm } from './fill-form.ts';
import { serverUrl } from './server-url.ts';

const KINDS = {
  natural_person: '自然人',
  individual_business: '个体工商户',
  enterprise: '企业',
  cooperative: '农民专业合作社',
  other_org: '其他组织',
} as const;

/** What stands on the receipt, and who applied. */
export interface TakenIn {
  readonly number: string;
  readonly code: string;
  readonly applicantName: string;
}

/** Fills the form of an item at the window with the n-th invented application, each field by its kind. */
export async function fillIntake(page: Page, guide: Guide, n: number): Promise<string> {
  const { applicant, answers } = validApplication(guide, {
    n,
    countyName: '曹县',
    townshipName: '庄寨镇',
    regionCode: '371721',
    today: localDate('2026-03-16'),
    withOptional: true,
  });
  await page.goto(`${serverUrl()}/workbench/intake/${guide.itemId}`);
  await page.getByRole('radio', { name: KINDS[applicant.kind], exact: true }).check();
  await page.locator('#applicant-name').fill(applicant.name);
  await page.locator('#applicant-idNumber').fill(applicant.idNumber);
  await page.locator('#applicant-phone').fill(applicant.phone);
  await fillForm(page, guide, answers);
  if (guide.placeRule !== 'none') await choose(page, /所涉乡镇/, ['庄寨镇']);
  return applicant.name;
}

/** Hands in what was filled, and reads number and code off the receipt. */
export async function takeIn(page: Page, guide: Guide, n: number): Promise<TakenIn> {
  const applicantName = await fillIntake(page, guide, n);
  await page.getByRole('button', { name: '提交收件' }).click();
  await expect(page.getByRole('heading', { name: '收件凭证' })).toBeVisible();
  const [number = '', code = ''] = await page.locator('.receipt dd.big').allInnerTexts();
  expect(number).toMatch(/^371721-2026-\d{6}-\d$/);
  return { number, code, applicantName };
}
