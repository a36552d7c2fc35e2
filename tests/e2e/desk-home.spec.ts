import { expect, type Locator, type Page, test } from '@playwright/test';
import type { Post } from '@tongban/domain/terms';
import { demoLogins } from '../../apps/server/src/features/demo/index.ts';
import { logIn, logInByClick } from './support/desk.ts';
import { layoutFaultsOf, pageFaults } from './support/page-faults.ts';
import { serverUrl } from './support/server-url.ts';

/** WCAG 2.5.8: at a desk with a mouse, 24 px are enough. */
const DESK_TARGET_PX = 24;
/** A longer list goes on: its first page shows at least this many. */
const ROWS_OF_A_PAGE = 20;
/** A thumb needs more. */
const THUMB_TARGET_PX = 44;

const AT_A_DESK = ['待我办理', '期限', '分工与进度'];

/** What each post finds on its home; a post that is missing here fails the test below. */
const SECTIONS: Readonly<Partial<Record<Post, readonly string[]>>> = {
  township_window_clerk: AT_A_DESK,
  township_reviewer: AT_A_DESK,
  township_approver: ['待我办理', '期限'],
  township_seal_keeper: ['待我办理'],
  township_issue_clerk: ['待我办理', '分工与进度'],
  centre_head: ['全镇期限与转递', '各环节在办', '分工与进度', '赋权协议', '用权申请'],
  village_helper: ['帮办代办'],
  county_hall_clerk: AT_A_DESK,
  county_reviewer: AT_A_DESK,
  county_approver: ['待我办理', '期限'],
  county_seal_keeper: ['待我办理'],
  county_issue_clerk: ['待我办理', '分工与进度'],
  county_service_manager: [
    '全县办件',
    '赋权事项清单',
    '用权申请',
    '清单报市备案',
    '外部系统核对',
    '协议与备案',
    '清单内尚不能受理的事项',
  ],
  item_manager: ['赋权事项清单', '办事指南待确认'],
  justice_officer: ['委托协议备案'],
  supervisor: ['本部门监管事项的办件'],
  auditor: ['业务稽核线索'],
  city_administrator: ['各县区赋权进度', '市级指导目录', '清单报市备案'],
  system_administrator: ['系统运行'],
  security_administrator: ['账号安全'],
  audit_administrator: ['审计'],
};

/** Who looks on has nothing to do with a case first. */
const ONLOOKERS: readonly Post[] = ['supervisor', 'auditor', 'county_service_manager'];

/** One of every post: whoever else holds it sees the same kind of home. */
const onePerPost = demoLogins.filter(
  ({ person }, at) => demoLogins.findIndex((other) => other.person.post === person.post) === at,
);

for (const { loginName, person } of onePerPost) {
  test(`issue 3: ${person.post} (${loginName}) logs in by one click; the home says what waits, and a number leads to its list`, async ({
    page,
  }) => {
    await logInByClick(page, loginName);
    const titles = page.locator('.home-section h2');
    await expect(titles.first()).toBeVisible();
    const first = ONLOOKERS.includes(person.post) ? '可先查看的办件' : '先办这几件';
    const shown = (await titles.allInnerTexts()).filter((title) => title !== first);
    expect(shown).toEqual(SECTIONS[person.post]);
    expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await page.locator('.who li').evaluateAll(cutOrHigherThanTwoLines)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await layoutFaultsOf(page, { targetPx: THUMB_TARGET_PX })).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
    await followFirstNumber(page);
  });
}

/** Runs in the page: posts beside the name that are cut off, or stand in more lines than the organ and the post. */
function cutOrHigherThanTwoLines(posts: Element[]): string[] {
  const lineHeight = (post: Element) => Number.parseFloat(getComputedStyle(post).lineHeight);
  return posts
    .filter(
      (post) => post.scrollWidth > post.clientWidth || post.clientHeight > Math.ceil(2 * lineHeight(post)),
    )
    .map((post) => post.textContent ?? '');
}

/** Every list of which a home counts the rows; matrix, editions and the system's state show more than the rows counted. */
const ROWS = '.data tbody tr';

/** Presses the first number that counts anything; all numbers of all posts are compared with their lists in read-home.test. */
async function followFirstNumber(page: Page): Promise<void> {
  const numbers = page
    .locator('a.home-entry:not([href*="/matrix"], [href*="/catalogue-editions"], [href*="/system"])')
    .filter({ has: page.locator('b', { hasText: /^[1-9]\d*$/ }) });
  if ((await numbers.count()) === 0) return;
  const count = Number(await numbers.first().locator('b').textContent());
  await numbers.first().click();
  await showsRows(page.locator(ROWS), count);
}

/** All rows of the list, or a whole first page of them. */
async function showsRows(list: Locator, count: number): Promise<void> {
  await expect(async () => {
    const rows = await list.count();
    const isFirstPage = rows >= ROWS_OF_A_PAGE && rows < count;
    expect({ rows, count, isRight: rows === count || isFirstPage }).toMatchObject({ isRight: true });
  }).toPass({ timeout: 10_000 });
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
    else await showsRows(page.locator('.data tbody tr'), count);
  }
});

test('E-41 several cases are claimed at once with the keyboard, and given back', async ({ page }) => {
  await logIn(page, 'reviewer1');
  await page.goto(`${serverUrl()}/workbench/queue?holder=nobody`);
  await expect(page.locator('.data tbody tr').nth(1)).toBeVisible();
  for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key);
  await expect(page.getByText('已选择2件')).toBeVisible();
  await page.keyboard.press('c');
  await expect(page.getByText('已完成2件')).toBeVisible();
  await page.goto(`${serverUrl()}/workbench/queue?holder=me`);
  const mine = page.locator('.data tbody tr');
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
  await page.locator('.data tbody th a').first().click();
  await expect(page.getByText('您的岗位只能查看隐去个人信息的办件')).toBeVisible();
  await expect(page.getByRole('button', { name: '查看完整信息' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: '认领' })).toHaveCount(0);
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
});
