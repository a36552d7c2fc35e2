import { expect, type Page } from '@playwright/test';

/** Presses a button of the portal by its whole name. */
export function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click();
}

/** Waits for the page whose first heading this is. */
export function arriveAt(page: Page, heading: string | RegExp): Promise<void> {
  return expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
}

/** One value of a list of facts, by its label. */
export function factOf(page: Page, label: string) {
  return page
    .locator('dl.summary > div')
    .filter({ has: page.getByText(label, { exact: true }) })
    .locator('dd');
}
