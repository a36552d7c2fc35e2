import { expect, test } from '@playwright/test';
import { logIn, openPage } from './support/desk.ts';
import { layoutFaultsOf, pageFaults } from './support/page-faults.ts';
import { DESK_PAGES } from './support/pages.ts';

/** WCAG 2.5.8: at a desk with a mouse, 24 px are enough; a thumb needs 44. */
const DESK_TARGET_PX = 24;
const THUMB_TARGET_PX = 44;
const PHONE = { width: 360, height: 740 };
/** To open it and look at it at both widths while another journey shares the machine. */
const LONGEST_PAGE_MS = 20_000;
const DESK = { width: 1440, height: 900 };

for (const account of new Set(DESK_PAGES.map((each) => each.account))) {
  test(`design §10 the pages of ${account}: accessible, nothing clipped, no horizontal scroll, at desk and phone`, async ({
    page,
  }) => {
    const pages = DESK_PAGES.filter((other) => other.account === account);
    test.setTimeout(30_000 + pages.length * LONGEST_PAGE_MS);
    await logIn(page, account);
    for (const each of pages) {
      await test.step(each.name, async () => {
        await page.setViewportSize(DESK);
        await openPage(page, each);
        expect.soft(await pageFaults(page, { targetPx: DESK_TARGET_PX }), each.name).toEqual([]);
        await page.setViewportSize(PHONE);
        await expect(page.locator('main')).toBeVisible();
        const onPhone = await layoutFaultsOf(page, { targetPx: THUMB_TARGET_PX });
        expect.soft(onPhone, `${each.name} at 360 px`).toEqual([]);
      });
    }
  });
}
