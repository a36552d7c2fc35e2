import { expect, test } from '@playwright/test';
import { loadReferenceData } from '../../apps/server/src/features/catalogue/index.ts';
import { layoutFaultsOf, pageFaults } from './support/page-faults.ts';
import { PORTAL_PAGES } from './support/pages.ts';
import { serverUrl } from './support/server-url.ts';

const THUMB = { targetPx: 44 };
const { guides } = loadReferenceData();
const isPhone = ({ name }: { readonly name: string }) => name === 'phone';

for (const { name, path, status = 200 } of PORTAL_PAGES) {
  test(`design §10 §11 ${name}: accessible, nothing clipped, no horizontal scroll, targets of 44 px, in large type too`, async ({
    page,
    context,
  }, { project }) => {
    expect((await page.goto(serverUrl() + path))?.status()).toBe(status);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    // The rules of axe ask nothing of the width: they look at plain type on a desk, and at large type on a phone.
    const [plain, large] = isPhone(project) ? [layoutFaultsOf, pageFaults] : [pageFaults, layoutFaultsOf];
    expect(await plain(page, THUMB)).toEqual([]);
    await context.addCookies([{ name: 'tongban_elder', value: '1', url: serverUrl() }]);
    await page.goto(serverUrl() + path);
    expect(await large(page, THUMB), 'in large type').toEqual([]);
  });
}

const A4_WIDTH_PX = 794;
const PRINTED = [
  ...[...guides.values()].slice(0, 6).map(({ itemId }) => `/items/${itemId}/print`),
  '/items/small-workshop-eatery-registration?county=county-03',
  '/places/county-03/township-035',
  '/places/county-03/township-035/print',
];

test.describe('on paper', () => {
  test.use({ viewport: { width: A4_WIDTH_PX, height: 1123 } });
  test('design §11 guides and lists fit a sheet of A4, without what is only pressed', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    for (const path of PRINTED) {
      await page.goto(serverUrl() + path);
      expect.soft(await layoutFaultsOf(page, { targetPx: 0 }), path).toEqual([]);
      expect.soft(await page.getByRole('navigation').filter({ visible: true }).count(), path).toBe(0);
      await expect.soft(page.locator('.site-footer'), path).toBeHidden();
      if (path.endsWith('/print')) await expect.soft(page.locator('.site-header'), path).toBeHidden();
      expect.soft(await page.getByRole('button').filter({ visible: true }).count(), path).toBe(0);
    }
  });
});
