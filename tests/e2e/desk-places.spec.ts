import { expect, test } from '@playwright/test';
import { DEMO_PASSWORD } from '../../apps/server/src/features/demo/index.ts';
import { logInOverHttp } from '../support/staff-client.ts';
import { logIn } from './support/desk.ts';
import { pageFaults } from './support/page-faults.ts';
import { serverUrl } from './support/server-url.ts';

const DESK_TARGET_PX = 24;
const COUNTY = 'county-03';
/** 普连集镇, whose head is head3. */
const TOWNSHIP_NAME = '普连集镇';

test('R-5.3.7 the head of a centre records hours, adds a station, and closes the centre for some days', async ({
  page,
}) => {
  await logIn(page, 'head3');
  await page.getByRole('link', { name: '办事场所' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: '办事场所' })).toBeVisible();
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
  await page.getByRole('link', { name: `${TOWNSHIP_NAME}便民服务中心` }).click();
  await page.getByLabel('地址').fill('示例路3号（演示地址）');
  await page.getByLabel('周一上午开始').fill('08:30');
  await page.getByLabel('周一上午结束').fill('12:00');
  await page.getByLabel('周一下午开始').fill('13:30');
  await page.getByLabel('周一下午结束').fill('17:30');
  await page.getByRole('button', { name: '周二至周五与周一相同' }).click();
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
  await page.getByRole('button', { name: /^登记$|保存变更/ }).click();
  await expect(page.getByRole('heading', { name: '暂停服务' })).toBeVisible();
  await page.getByLabel('第一日').fill('2026-04-20');
  await page.getByLabel('最后一日').fill('2026-04-21');
  await page.getByRole('button', { name: '登记暂停服务' }).click();
  await expect(page.getByText('2026年4月20日至2026年4月21日，节假日调休')).toBeVisible();
  const preview = page.getByRole('link', { name: '群众看到的页面' });
  const shown = await page.context().newPage();
  await shown.goto(serverUrl() + (await preview.getAttribute('href')));
  await expect(shown.getByText('示例路3号（演示地址）')).toBeVisible();
  await expect(shown.getByText(/自2026年4月20日至2026年4月21日暂停服务/)).toBeVisible();
  await shown.close();
  await page.getByRole('link', { name: '办事场所' }).first().click();
  await page.getByRole('link', { name: '登记便民服务站' }).click();
  await page.getByLabel(/^名称/).fill('演示村便民服务站');
  await page.getByLabel('村（社区）名称').fill('演示村');
  await page.getByRole('checkbox', { name: '帮办代办' }).check();
  await page.getByLabel('志愿服务者').fill('3');
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
  await page.getByRole('button', { name: '登记便民服务站' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '演示村便民服务站' })).toBeVisible();
});

test('E-41 somebody else was faster: what was typed stays, and the person chooses', async ({ page }) => {
  await logIn(page, 'head3');
  const manager = await logInOverHttp(serverUrl, { account: 'county-manager', password: DEMO_PASSWORD });
  const { body } = await manager.get('/place-records');
  const places = body.places as readonly {
    id: string;
    name: string;
    version: number;
    [fact: string]: unknown;
  }[];
  const place = places.find(({ name }) => name === `${TOWNSHIP_NAME}便民服务中心`);
  if (!place) throw new Error('The centre is not in the list of the county.');
  await page.goto(`${serverUrl()}/workbench/places/${COUNTY}/${place.id}`);
  await page.getByLabel('怎么走').fill('示例：从东门进');
  const { name, address, phone, directions, accessibility, hours, station } = place;
  const facts = {
    name,
    address,
    phone,
    directions,
    hours,
    station,
    accessibility: accessibility ?? '示例：有坡道',
  };
  const changed = await manager.post(`/place-records/${COUNTY}/${place.id}/changes`, {
    expectedVersion: place.version,
    facts,
  });
  expect(changed.status).toBe(200);
  await page.getByRole('button', { name: '保存变更' }).click();
  await expect(page.getByText('场所信息已被他人更新')).toBeVisible();
  await expect(page.getByText('与您填写的不同：怎么走、无障碍。')).toBeVisible();
  await expect(page.getByLabel('怎么走')).toHaveValue('示例：从东门进');
  expect(await pageFaults(page, { targetPx: DESK_TARGET_PX })).toEqual([]);
  await page.getByRole('button', { name: '仍按我填写的保存' }).click();
  await expect(page.getByText('场所信息已被他人更新')).toBeHidden();
  await page.reload();
  await expect(page.getByLabel('怎么走')).toHaveValue('示例：从东门进');
});
