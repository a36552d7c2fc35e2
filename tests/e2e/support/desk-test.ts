import { type Browser, test as base, type Page } from '@playwright/test';
import { logIn } from './desk.ts';

/** The page of a person at their desk, who is logged in; the same person has the same page throughout a journey. */
export type Desk = (account: string) => Promise<Page>;

/** A journey of several people, each at a desk of their own, which is left at the end. */
export const test = base.extend<{ desk: Desk }>({
  desk: async ({ browser }, use) => {
    const pages = new Map<string, Page>();
    await use(async (account) => {
      const page = pages.get(account) ?? (await sitDown(browser, account));
      pages.set(account, page);
      return page;
    });
    for (const page of pages.values()) await page.context().close();
  },
});

async function sitDown(browser: Browser, account: string): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled: true })).newPage();
  await logIn(page, account);
  return page;
}
