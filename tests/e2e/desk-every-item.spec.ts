import { expect, type Page, test } from '@playwright/test';
import { handlingOf } from '@tongban/domain/catalogue';
import { loadReferenceData } from '../../apps/server/src/features/catalogue/index.ts';
import { logIn } from './support/desk.ts';
import { fillIntake } from './support/desk-intake.ts';

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
      await fillIntake(page, guide, n + 60);
      const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(width).toBeLessThanOrEqual(0);
      await page.getByRole('button', { name: '提交收件' }).click();
      await expect(page.getByRole('heading', { name: '收件凭证' })).toBeVisible();
    });
  }
});
