import { expect, type Page, test } from '@playwright/test';
import { findItemByNo, loadReferenceData } from '../../apps/server/src/features/catalogue/index.ts';
import { actOver, staffOver } from './support/desk-over-http.ts';
import { arriveAt, factOf, press } from './support/portal.ts';
import { applyOnline, type HandedIn } from './support/portal-application.ts';
import { serverUrl } from './support/server-url.ts';

/** The portal carries no script; with scripts off nothing may change. */
test.use({ javaScriptEnabled: false });

const reference = loadReferenceData();

/**
 * Five kinds of items that a resident finds, reads, applies for and tracks. The fifth, a bill of 代收服务, is paid in
 * payment.spec.ts.
 */
interface Kind {
  readonly no: number;
  /** From the front page to the guide, as somebody would who does not know what the item is called. */
  readonly find: (page: Page) => Promise<void>;
  /** What the guide says of who decides, and who issues. */
  readonly decides: string;
  readonly issues: string;
  /** What a centre does for the item. */
  readonly atTownship: string;
}

const search = (words: string, name: string) => async (page: Page) => {
  await page.getByLabel('您想办什么事？').fill(words);
  await press(page, '搜索');
  await page.locator('.item-rows').getByRole('link', { name, exact: true }).first().click();
};

const KINDS: Readonly<Record<string, Kind>> = {
  委托办理: {
    no: 5,
    find: search('想在家门口开个小饭馆要办啥', '食品小作坊、小餐饮登记'),
    decides: '以县级部门名义作出决定。不予许可的',
    issues: '证照上的二维码可以在本站核验真伪。',
    atTownship: '委托办理：当地受理、审查、决定',
  },
  委托受理: {
    no: 6,
    find: async (page) => {
      await page.getByRole('navigation').getByRole('link', { name: '事项', exact: true }).first().click();
      await page.getByRole('link', { name: '按部门', exact: true }).click();
      await page.getByRole('link', { name: /住房城乡建设部门（\d+项）/ }).click();
      await page.locator('.item-rows').getByRole('link', { name: '建筑工程施工许可', exact: true }).click();
    },
    decides: '以县级部门名义作出决定。不予许可的',
    issues: '证照上的二维码可以在本站核验真伪。',
    atTownship: '委托受理：当地受理，县级部门决定',
  },
  外部系统: {
    no: 31,
    find: search('电动车上牌照', '非机动车登记'),
    decides: '在公安机关登记系统作出决定，本站登记结果的编号和日期，供您查询。',
    issues: '证照由公安机关登记系统制发，真伪以该系统查询为准。',
    atTownship: '委托受理：当地受理，县级部门决定',
  },
  公共服务: {
    no: 40,
    find: async (page) => {
      await page.getByRole('link', { name: '办老年优待证' }).click();
    },
    decides: '以县级部门名义作出决定。不予办理的',
    issues: '证照上的二维码可以在本站核验真伪。',
    atTownship: '委托办理：当地受理、审查、决定',
  },
};

/** Each project has residents of its own: nobody applies twice for the same. */
const FIRST_RESIDENT: Readonly<Record<string, number>> = { phone: 210, desk: 240 };

for (const [kind, { no, find, decides, issues, atTownship }] of Object.entries(KINDS)) {
  test(`R-1.1.6 R-4.3.1 ${kind} (item ${no}): a resident finds it, reads, applies and tracks it`, async ({
    page,
  }, { project }) => {
    const found = findItemByNo(reference, no);
    if (!found) throw new Error(`The catalogue has no item ${no}.`);
    const { item, guide } = found;
    await test.step('find', async () => {
      await page.goto(serverUrl());
      await find(page);
      await arriveAt(page, item.name);
    });

    await test.step('read: who decides, who issues, where', async () => {
      await page.getByRole('heading', { name: '办理流程' }).click();
      const flow = page.locator('ol.flow');
      await expect(flow.getByText(decides)).toBeVisible();
      await expect(flow.getByText(issues)).toBeVisible();
      await press(page, '曹县');
      const centre = page.locator('.place-card').filter({ hasText: '庄寨镇便民服务中心' });
      await expect(centre.getByText(atTownship)).toBeVisible();
      await expect(page.locator('.place-card').first()).toContainText('曹县政务服务大厅');
    });

    const handedIn = await applyOnline(page, guide, (FIRST_RESIDENT[project.name] ?? 0) + no);

    await test.step('track: received, then accepted, with the day by which it is done', async () => {
      await track(page, handedIn);
      await arriveAt(page, '已收到，正在核对材料');
      await expect(factOf(page, '现在由谁办理')).toHaveText('庄寨镇便民服务中心');
      await expect(factOf(page, '办理期限')).toHaveText('2026年3月23日以前告知是否受理');
      const clerk = await staffOver('window1');
      await actOver(clerk, handedIn.number, 'affected-townships', { townships: ['township-035'] });
      await actOver(clerk, handedIn.number, 'acceptance', {});
      await track(page, handedIn);
      await arriveAt(page, '已受理');
      await expect(factOf(page, '办理期限')).toHaveText(/^2026年\d+月\d+日以前办结$/);
    });
    await expectNothingPersonal(page, handedIn);
  });
}

async function track(page: Page, { number, code }: HandedIn): Promise<void> {
  await page.goto(`${serverUrl()}/progress`);
  await page.getByLabel('办件编号').fill(number);
  await page.getByLabel('查询码', { exact: true }).fill(code);
  await press(page, '查询');
}

/** Whoever finds a receipt on the street learns how far the case is, and nothing about the applicant (design §9). */
async function expectNothingPersonal(page: Page, { applicant }: HandedIn): Promise<void> {
  const html = await page.content();
  for (const secret of Object.values(applicant).filter((value) => value !== null)) {
    expect(html).not.toContain(secret);
  }
}
