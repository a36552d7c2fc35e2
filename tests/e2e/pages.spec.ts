import { expect, test } from '@playwright/test';
import { pageFaults } from './support/page-faults.ts';
import { PORTAL_PAGES } from './support/pages.ts';
import { serverUrl } from './support/server-url.ts';

for (const { name, path, status = 200 } of PORTAL_PAGES) {
  test(`design §10 ${name}: accessible, nothing clipped, no horizontal scroll, targets of 44 px`, async ({
    page,
  }) => {
    expect((await page.goto(serverUrl() + path))?.status()).toBe(status);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    expect(await pageFaults(page, { targetPx: 44 })).toEqual([]);
  });

  test(`design §11 ${name}: the same in large type`, async ({ page, context }) => {
    await context.addCookies([{ name: 'tongban_elder', value: '1', url: serverUrl() }]);
    await page.goto(serverUrl() + path);
    expect(await pageFaults(page, { targetPx: 44 })).toEqual([]);
  });
}
