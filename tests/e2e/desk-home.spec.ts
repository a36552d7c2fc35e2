import { expect, test } from '@playwright/test';
import { demoLogins } from '../../apps/server/src/features/demo/index.ts';
import { logIn } from './support/desk.ts';
import { pageFaults } from './support/page-faults.ts';
import { serverUrl } from './support/server-url.ts';

/** WCAG 2.5.8: at a desk with a mouse, 24 px are enough. */
const DESK_TARGET_PX = 24;

/** One of every post: whoever else holds it sees the same kind of home. */
const onePerPost = demoLogins.filter(
  ({ person }, at) => demoLogins.findIndex((other) => other.person.post === person.post) === at,
);

for (const { loginName, person } of onePerPost) {
  test(`issue 3: the home of ${person.post} (${loginName}) says what waits, and nothing is clipped`, async ({
    page,
  }) => {
    await logIn(page, loginName);
    await expect(page.locator('.home-section, .empty').first()).toBeVisible();
    expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
  });
}

test('design §11 every number of a home leads to the list that it counts', async ({ page }) => {
  await logIn(page, 'window1');
  const entries = page.locator('a.home-entry').filter({ has: page.locator('b') });
  await expect(entries.first()).toBeVisible();
  const counted = await entries.evaluateAll((links) =>
    links.map((link) => ({
      href: (link as HTMLAnchorElement).href,
      count: Number(link.querySelector('b')?.textContent),
    })),
  );
  expect(counted.length).toBeGreaterThan(6);
  for (const { href, count } of counted) {
    await page.goto(href);
    await expect(page.getByRole('heading', { name: '办件', level: 1 })).toBeVisible();
    if (count === 0) await expect(page.locator('.empty')).toBeVisible();
    else await expect(page.locator('.cases tbody tr')).toHaveCount(count);
  }
});

test('E-41 several cases are claimed at once with the keyboard, and given back', async ({ page }) => {
  await logIn(page, 'reviewer1');
  await page.goto(`${serverUrl()}/workbench/queue?holder=nobody`);
  await expect(page.locator('.cases tbody tr').nth(1)).toBeVisible();
  for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key);
  await expect(page.getByText('已选择2件')).toBeVisible();
  await page.keyboard.press('c');
  await expect(page.getByText('已完成2件')).toBeVisible();
  await page.goto(`${serverUrl()}/workbench/queue?holder=me`);
  const mine = page.locator('.cases tbody tr');
  await expect(mine).toHaveCount(2);
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.getByRole('button', { name: '释放所选' }).click();
  await expect(page.getByText('您的工作范围内').or(page.getByText('没有符合条件的办件'))).toBeVisible();
});

test('R-1.2.10 a supervisor reads a case of its item with personal data hidden, and has nothing to press', async ({
  page,
}) => {
  await logIn(page, 'supervisor-market');
  await page.goto(`${serverUrl()}/workbench/queue?status=reviewing`);
  await page.locator('.cases tbody th a').first().click();
  await expect(page.getByText('您的岗位只能查看隐去个人信息的办件')).toBeVisible();
  await expect(page.getByRole('button', { name: '查看完整信息' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: '认领' })).toHaveCount(0);
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });
  for (const account of ['head1', 'approver1']) {
    test(`issue 3: home and queue of ${account} can be used on a phone`, async ({ page }) => {
      await logIn(page, account);
      await expect(page.locator('.home-section').first()).toBeVisible();
      expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
      await page.goto(`${serverUrl()}/workbench/queue?queue=all`);
      await expect(page.locator('.cases tbody tr').first()).toBeVisible();
      expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
    });
  }
});
