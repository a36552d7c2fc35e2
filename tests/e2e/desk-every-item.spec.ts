import { expect, type Page, test } from '@playwright/test';
import { handlingOf } from '@tongban/domain/catalogue';
import { localDate } from '@tongban/domain/time';
import { loadReferenceData, validApplication } from '../../apps/server/src/features/catalogue/index.ts';
import { choose, logIn } from './support/desk.ts';
import { fillForm } from './support/fill-form.ts';
import { serverUrl } from './support/server-url.ts';

const KINDS = {
  natural_person: '自然人',
  individual_business: '个体工商户',
  enterprise: '企业',
  cooperative: '农民专业合作社',
  other_org: '其他组织',
} as const;
const applied = [...loadReferenceData().guides.values()].filter(
  (guide) => handlingOf(guide) !== 'payment_order',
);

test.describe('a clerk’s intake of every item (R-2.1.1)', () => {
  let page: Page;
  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage();
    await logIn(page, 'window1');
  });
  test.afterAll(() => page.close());

  for (const [n, guide] of applied.entries()) {
    test(`L-32 ${guide.itemId}: the form draws every field and takes a valid application`, async () => {
      const { applicant, answers } = validApplication(guide, {
        n: n + 60,
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
      const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(width).toBeLessThanOrEqual(0);
      await page.getByRole('button', { name: '提交收件' }).click();
      await expect(page.getByRole('heading', { name: '收件凭证' })).toBeVisible();
    });
  }
});
