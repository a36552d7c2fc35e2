import { type Cookie, expect, type Page } from '@playwright/test';
import type { DeskPage } from './pages.ts';
import { serverUrl } from './server-url.ts';

/** Cookies of who has logged in already: a session is shared by all journeys, as a code counts once in half a minute. */
const sessions = new Map<string, Cookie[]>();

/** Before and after a journey on a server of its own: what was logged in elsewhere counts nothing there. */
export function forgetSessions(): void {
  sessions.clear();
}

/** Logs in at the workbench by one click on the demo account, second factor included. */
export async function logInByClick(page: Page, account: string): Promise<void> {
  await page.goto(`${serverUrl()}/workbench/`);
  const own = page
    .locator('button')
    .filter({ has: page.locator('code', { hasText: new RegExp(`^${account}$`) }) });
  await expect(page.getByRole('heading', { name: '演示账号' })).toBeVisible();
  const place = page.locator('details').filter({ has: own });
  if ((await place.getAttribute('open')) === null) await place.locator('summary').click();
  await place.locator(own).click();
  await expect(page.getByLabel('账号')).toHaveValue(account);
  await page.getByRole('button', { name: /登录$/ }).click();
  await expect(page.getByRole('heading', { name: '首页', level: 1 })).toBeVisible();
  sessions.set(account, await page.context().cookies());
}

/** Makes the page one of this person, at the home; the first time by a click. */
export async function logIn(page: Page, account: string): Promise<void> {
  const cookies = sessions.get(account);
  if (cookies === undefined) return logInByClick(page, account);
  await page.context().addCookies(cookies);
  await page.goto(`${serverUrl()}/workbench/`);
  await expect(page.getByRole('heading', { name: '首页', level: 1 })).toBeVisible();
}

/** Opens a case by its number, as a clerk would: search and click. */
export async function openCase(page: Page, number: string): Promise<void> {
  await page.goto(`${serverUrl()}/workbench/queue?queue=all`);
  await page.getByLabel('查找办件').fill(number);
  await page.getByRole('button', { name: '查找', exact: true }).click();
  await page.getByRole('link', { name: number }).click();
  await expect(page.getByRole('heading', { name: '可办操作' })).toBeVisible();
}

/** Opens the form of an act; its fields are filled by the caller. */
export async function beginAct(page: Page, name: string): Promise<void> {
  await page.getByRole('complementary', { name: '办理' }).getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('form', { name, exact: true })).toBeVisible();
}

/** Presses the form's confirming button and waits until the act is told done. */
export async function finishAct(page: Page, name: string, confirm = `确认${name}`): Promise<void> {
  await page.getByRole('form', { name, exact: true }).getByRole('button', { name: confirm }).click();
  await expect(page.getByText(`已办理“${name}”。`)).toBeVisible();
}

/** An act that needs no more than a yes. */
export async function act(page: Page, name: string): Promise<void> {
  await beginAct(page, name);
  await finishAct(page, name, name.startsWith('确认') ? name : `确认${name}`);
}

/** Picks entries of an antd select by typing their names. */
export async function choose(page: Page, label: string | RegExp, names: readonly string[]): Promise<void> {
  const select = page.getByLabel(label);
  for (const name of names) {
    await select.click();
    await select.fill(name);
    await page.locator('.ant-select-item-option').filter({ hasText: name }).first().click();
  }
  await page.keyboard.press('Escape');
}

/** Opens a page of the workbench by address, or by the first link that leads on from there, and waits until it has read. */
export async function openPage(page: Page, { path, follow }: DeskPage): Promise<void> {
  await page.goto(serverUrl() + path);
  await hasRead(page);
  if (follow === undefined) return;
  const left = await page.locator('h1').first().textContent();
  await page.locator(follow).first().click();
  // The page that is left stands until the next one has begun to be read.
  await expect(page.locator('h1').first()).not.toHaveText(left ?? '');
  await hasRead(page);
}

async function hasRead(page: Page): Promise<void> {
  // What stands for a page that is still being read has headings too, but none of the first level.
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(page.getByRole('status', { name: '正在读取' })).toHaveCount(0);
}
