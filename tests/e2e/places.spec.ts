import { expect, test } from '@playwright/test';
import { DEMO_PASSWORD } from '../../apps/server/src/features/demo/index.ts';
import { logInOverHttp, type StaffClient } from '../support/staff-client.ts';
import { pageFaults } from './support/page-faults.ts';
import { serverUrl } from './support/server-url.ts';

const COUNTY = 'county-03';
/** 庄寨镇 */
const TOWNSHIP = 'township-035';
const township = `/places/${COUNTY}/${TOWNSHIP}`;
const VILLAGE = '示例庄';

const hours = {
  regular: [1, 2, 3, 4, 5].map((weekday) => ({
    weekday,
    shifts: [
      { from: '08:30', until: '12:00' },
      { from: '13:30', until: '17:30' },
    ],
  })),
  extended: [{ weekday: 6, shifts: [{ from: '09:00', until: '11:00' }] }],
  extendedNote: '周六须提前一天预约。',
};

const known = {
  address: '示例路1号（演示地址）',
  phone: '0530-0000000',
  directions: '示例：镇政府大门东侧，进门右转。',
  accessibility: '示例：入口有坡道，设低位窗口。',
  hours,
};

/** Records a place unless the run before has; gives its id. */
async function ensurePlace(head: StaffClient, kind: string, name: string, station: object | null) {
  const facts = { ...known, name, station };
  const body = { kind, countyId: COUNTY, townshipId: TOWNSHIP, facts };
  const recorded = await head.post('/place-records', body);
  if (recorded.status === 201) return String(recorded.body.id);
  const { body: list } = await head.get('/place-records');
  const places = list.places as readonly { id: string; name: string; kind: string; version: number }[];
  const own = places.find((place) => (kind === 'centre' ? place.kind === kind : place.name === name));
  if (!own) throw new Error(`Neither recorded nor there: ${JSON.stringify(recorded.body)}`);
  await head.post(`/place-records/${COUNTY}/${own.id}/changes`, { expectedVersion: own.version, facts });
  return own.id;
}

let station = '';
test.beforeAll(async () => {
  const head = await logInOverHttp(serverUrl, { account: 'head1', password: DEMO_PASSWORD });
  await ensurePlace(head, 'centre', '庄寨镇便民服务中心', null);
  const id = await ensurePlace(head, 'station', `${VILLAGE}便民服务站`, {
    villageName: VILLAGE,
    sharesPartyCentre: true,
    services: ['home_visit', 'policy_consultation', 'assisted_handling', 'progress_tracking', 'feedback'],
    helpers: [{ category: 'grid_worker', count: 2 }],
  });
  station = `${township}/stations/${id}`;
});

test('R-4.3.1 from the front page to a township: hours, way, list in force, stations, notices', async ({
  page,
}) => {
  await page.goto(`${serverUrl()}/places`);
  await page.getByRole('link', { name: /曹县.*乡镇/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: '曹县服务网点' })).toBeVisible();
  expect(await pageFaults(page, { targetPx: 44 })).toEqual([]);
  await page.getByRole('link', { name: '庄寨镇便民服务中心' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '庄寨镇便民服务中心' })).toBeVisible();
  await expect(page.locator('.place-hours').first()).toHaveText('周一至周五08:30–12:00，13:30–17:30');
  await expect(page.getByText('示例：镇政府大门东侧，进门右转。')).toBeVisible();
  await expect(page.getByRole('heading', { name: /现在可以办的\d+项/ })).toBeVisible();
  await expect(page.getByRole('link', { name: '食品小作坊、小餐饮登记' })).toBeVisible();
  expect(await pageFaults(page, { targetPx: 44 })).toEqual([]);
  await page.getByRole('link', { name: /公布赋权事项清单（第1版）/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /公布赋权事项清单/ })).toBeVisible();
  expect(await pageFaults(page, { targetPx: 44 })).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('design §9 a resident finds hours, list and station by links alone', async ({ page }) => {
    await page.goto(`${serverUrl()}/places/${COUNTY}`);
    await page.getByRole('link', { name: '庄寨镇便民服务中心' }).click();
    await expect(page.locator('.place-hours').first()).toHaveText('周一至周五08:30–12:00，13:30–17:30');
    await expect(page.getByRole('heading', { name: /现在可以办的\d+项/ })).toBeVisible();
    await page.getByRole('link', { name: `${VILLAGE}便民服务站` }).click();
    await expect(page.getByText('便民服务站帮您办，但不受理')).toBeVisible();
  });
});

test('R-7.1.2 a village station says what it helps with, and that it does not accept', async ({ page }) => {
  await page.goto(serverUrl() + township);
  await page.getByRole('link', { name: `${VILLAGE}便民服务站` }).click();
  await expect(page.getByText('便民服务站帮您办，但不受理')).toBeVisible();
  await expect(page.getByText('进村入户')).toBeVisible();
  await expect(page.getByText('网格员2人')).toBeVisible();
  expect(await pageFaults(page, { targetPx: 44 })).toEqual([]);
  await page.getByRole('main').getByRole('link', { name: '庄寨镇便民服务中心' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: '庄寨镇便民服务中心' })).toBeVisible();
});

test('R-8.1.2 the list prints on a sheet for the notice board', async ({ page }) => {
  await page.goto(serverUrl() + township);
  await page.getByRole('link', { name: '打印清单（公开公告专栏用）' }).click();
  await expect(page.getByRole('table', { name: /第1版/ })).toBeVisible();
  expect(await pageFaults(page, { targetPx: 44 })).toEqual([]);
});

test('R-8.1.1 every township page and list names its JSON, and it is there', async ({ page, request }) => {
  for (const path of [township, `${township}/print`, `${township}/notices`, station, `/places/${COUNTY}`]) {
    await page.goto(serverUrl() + path);
    const href = await page.locator('link[rel=alternate][type="application/json"]').getAttribute('href');
    const twin = await request.get(serverUrl() + href);
    expect(twin.status(), path).toBe(200);
    expect(twin.headers()['content-type']).toContain('application/json');
  }
});

test('design §11 township and station in large type', async ({ page, context }) => {
  await context.addCookies([{ name: 'tongban_elder', value: '1', url: serverUrl() }]);
  for (const path of [township, station, `${township}/notices`]) {
    await page.goto(serverUrl() + path);
    expect(await pageFaults(page, { targetPx: 44 }), path).toEqual([]);
  }
});
