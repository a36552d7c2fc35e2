import { expect, test } from '@playwright/test';
import { logIn } from './support/desk.ts';
import { pageFaults } from './support/page-faults.ts';
import { DESK_PAGES } from './support/pages.ts';
import { serverUrl } from './support/server-url.ts';

/** WCAG 2.5.8: at a desk with a mouse, 24 px are enough. */
const DESK_TARGET_PX = 24;

for (const { name, path, account } of DESK_PAGES) {
  test(`design §10 ${name}: accessible, nothing clipped, no horizontal scroll`, async ({ page }) => {
    await logIn(page, account);
    await page.goto(serverUrl() + path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
  });
}
