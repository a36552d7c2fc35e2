import { type Browser, expect, type Page, test } from '@playwright/test';
import { DEMO_PASSWORD } from '../../apps/server/src/features/demo/index.ts';
import { sampleApplication } from '../../apps/server/src/features/demo/sample-applications.ts';
import { logInOverHttp } from '../support/staff-client.ts';
import { act, beginAct, choose, finishAct, logIn, openCase } from './support/desk.ts';
import { takeApplication, typeApplication } from './support/intake.ts';
import { picture } from './support/picture.ts';
import { arriveAt, press } from './support/portal.ts';
import { samplePdf } from './support/sample-file.ts';
import { serverUrl } from './support/server-url.ts';

/** The journeys behind the handbook: each picture is taken while somebody really does what the chapter tells. */

const EATERY = '食品小作坊、小餐饮登记';
/** Which invented resident applies. */
const RESIDENT_NO = 81;

const AT_A_DESK = { viewport: { width: 1280, height: 760 }, deviceScaleFactor: 1, hasTouch: false };

async function deskOf(browser: Browser, account: string): Promise<Page> {
  const context = await browser.newContext(AT_A_DESK);
  const page = await context.newPage();
  await logIn(page, account);
  return page;
}

const acts = (page: Page) => page.getByRole('complementary', { name: '办理' });
const workbench = (path: string) => `${serverUrl()}/workbench/${path}`;

test('issue 3 the handbook: an application from the front page to the verified certificate', async ({
  page,
  browser,
}) => {
  const { applicant, answers } = sampleApplication('eatery', RESIDENT_NO, '庄寨镇');

  await test.step('find, read, choose a place', async () => {
    await page.goto(serverUrl());
    await picture(page, 'resident-home', { mark: page.getByRole('search').locator('form') });
    const elder = page.getByRole('button', { name: '长辈版' });
    await picture(page, 'resident-elder-switch', { of: page.locator('header').first(), mark: elder });
    await elder.click();
    await picture(page, 'resident-elder');
    await page.getByRole('button', { name: '标准版' }).click();
    await page.getByLabel('您想办什么事？').fill('开小饭馆');
    await press(page, '搜索');
    const found = page.getByRole('link', { name: EATERY });
    await picture(page, 'resident-search', {
      from: page.getByRole('main'),
      mark: found,
    });
    await found.click();
    await arriveAt(page, EATERY);
    await picture(page, 'resident-guide', { from: page.getByRole('main') });
    await picture(page, 'resident-guide-materials', {
      from: page.getByRole('heading', { name: '申请材料', exact: true }),
    });
    await page.getByRole('link', { name: '网上申请' }).click();
    await page.getByLabel('您想在哪个县区办？').selectOption({ label: '曹县' });
    await press(page, '查看');
    await arriveAt(page, '选择受理地点');
    const centre = page.getByLabel('庄寨镇便民服务中心');
    await centre.check();
    await picture(page, 'resident-place', { from: page.getByRole('main') });
    await press(page, '下一步');
  });

  await test.step('a mistake, and an application that is taken up again', async () => {
    await arriveAt(page, '填写申请人');
    await page.getByLabel('申请人名称').fill(applicant.name);
    await page.getByLabel('统一社会信用代码').fill(`${applicant.idNumber.slice(0, 17)}?`);
    await page.getByLabel('联系电话').fill(applicant.phone);
    await press(page, '保存并继续');
    await picture(page, 'resident-mistake', { from: page.getByRole('alert') });
    await page.getByLabel('统一社会信用代码').fill(applicant.idNumber);
    await press(page, '保存并继续');
    await arriveAt(page, '填写申请内容');
    await page.goto(`${serverUrl()}/items/small-workshop-eatery-registration`);
    await page.getByRole('link', { name: '网上申请' }).click();
    const goOn = page.getByRole('link', { name: '接着填写' });
    await expect(goOn).toBeVisible();
    await picture(page, 'resident-continue', {
      from: page.getByRole('main'),
      mark: page.locator('.notice').filter({ has: goOn }),
    });
    await goOn.click();
    await arriveAt(page, '核对并提交');
    await picture(page, 'resident-unfinished', { from: page.getByRole('main') });
    await page.getByRole('link', { name: '填写申请内容' }).click();
    await arriveAt(page, '填写申请内容');
  });

  await test.step('form, files, check, receipt', async () => {
    const typed = answers as Record<string, string>;
    await page.getByLabel('经营者姓名').fill(typed.operatorName ?? '');
    await page.getByLabel('经营者身份证号').fill(typed.idNumber ?? '');
    await page.getByRole('radio', { name: typed.category ?? '', exact: true }).check();
    await page.getByLabel('县区、乡镇（街道）').selectOption({ label: '庄寨镇' });
    await page.getByLabel('门牌或位置').fill('示例街81号');
    await page.getByLabel('经营场所面积').fill('40');
    await page.getByLabel('生产加工品种或经营范围').fill('面食');
    await page.getByLabel('姓名', { exact: true }).fill(typed.operatorName ?? '');
    await page.getByRole('checkbox', { name: /食品安全承诺/ }).check();
    await picture(page, 'resident-form', { from: page.getByRole('main') });
    await press(page, '保存并继续');
    await arriveAt(page, '选择适用情形');
    for (const no of await page.getByRole('radio', { name: '不属于' }).all()) await no.check();
    await picture(page, 'resident-questions', { from: page.getByRole('main') });
    await press(page, '保存并继续');
    await arriveAt(page, '上传材料');
    await page.locator('input[type=file]').first().setInputFiles(samplePdf('登记表.pdf'));
    await picture(page, 'resident-upload', { from: page.getByRole('main') });
    await press(page, '上传并继续');
    await arriveAt(page, '核对并提交');
    await picture(page, 'resident-check', { from: page.getByRole('main') });
    await press(page, '提交申请');
    await arriveAt(page, '申请已收到');
    await picture(page, 'resident-receipt', { from: page.getByRole('main') });
  });
  const [number = '', code = ''] = await page.locator('.receipt-numbers dd').allInnerTexts();

  const track = async () => {
    await page.goto(`${serverUrl()}/progress`);
    await page.getByLabel('办件编号').fill(number);
    await page.getByLabel('查询码', { exact: true }).fill(code);
  };

  const clerk = await deskOf(browser, 'window1');
  await test.step('the one notice, at the window and at home', async () => {
    await openCase(clerk, number);
    await picture(clerk, 'clerk-case');
    await beginAct(clerk, '一次性告知');
    await choose(clerk, '增加需要补正的内容', ['材料：居民身份证']);
    await clerk.getByRole('textbox', { name: /^材料：居民身份证/ }).fill('请提交经营者身份证正反面。');
    await picture(clerk, 'clerk-notice', { of: acts(clerk) });
    await finishAct(clerk, '一次性告知', '发出告知（1项）');
    await track();
    await picture(page, 'resident-track', { from: page.getByRole('main') });
    await press(page, '查询');
    await arriveAt(page, '需要您补充材料');
    await picture(page, 'resident-supplement', {
      from: page.getByRole('heading', { name: '需要您补正的内容' }),
    });
    await page.locator('input[type=file]').setInputFiles(samplePdf('身份证.pdf'));
    await press(page, '提交补正材料');
    await expect(page.getByText('补正材料已收到')).toBeVisible();
  });

  await test.step('acceptance, with what is greyed and why', async () => {
    await openCase(clerk, number);
    await beginAct(clerk, '确认所涉乡镇');
    await picture(clerk, 'clerk-confirm-place', { of: acts(clerk) });
    await finishAct(clerk, '确认所涉乡镇', '确认所涉乡镇');
    await beginAct(clerk, '不予受理');
    await clerk.getByRole('radio', { name: '不属于本机关职权范围' }).check();
    await picture(clerk, 'clerk-not-accept', { of: acts(clerk) });
    await act(clerk, '受理');
    await clerk.getByText(/暂不能办理的操作/).click();
    await picture(clerk, 'clerk-greyed', { of: acts(clerk).locator('details') });
  });

  await test.step('review and decision, by the chain of authority', async () => {
    const reviewer = await deskOf(browser, 'reviewer1');
    await openCase(reviewer, number);
    await beginAct(reviewer, '审查');
    await reviewer.getByRole('radio', { name: '符合条件', exact: true }).check();
    await reviewer.getByLabel('审查意见').fill('材料齐全，场所和设施符合登记条件。');
    await finishAct(reviewer, '审查');
    const approver = await deskOf(browser, 'approver1');
    await picture(approver, 'approver-home');
    await openCase(approver, number);
    await picture(approver, 'approver-case');
    await approver.getByRole('tab', { name: '期限' }).click();
    await picture(approver, 'approver-clock');
    await approver.getByRole('tab', { name: '权限依据' }).click();
    await expect(approver.getByText('赋权事项清单第1版').first()).toBeVisible();
    await picture(approver, 'approver-authority');
    await beginAct(approver, '作出决定');
    await approver.getByRole('radio', { name: /^不予/ }).check();
    await picture(approver, 'approver-refuse', { of: acts(approver) });
    await approver.getByRole('radio', { name: /^准予/ }).check();
    await picture(approver, 'approver-grant', { of: acts(approver) });
    await finishAct(approver, '作出决定', '确认准予许可');
    await openCase(reviewer, number);
    await act(reviewer, '申请用印');
  });

  await test.step('seal, issue, delivery', async () => {
    const keeper = await deskOf(browser, 'keeper1');
    await openCase(keeper, number);
    await beginAct(keeper, '用印');
    await keeper
      .getByLabel('内容摘要的后4位')
      .fill((await keeper.locator('code.digest b').textContent())?.trim() ?? '');
    await picture(keeper, 'keeper-seal', { of: acts(keeper) });
    await finishAct(keeper, '用印', '核对无误，用印');
    const issuer = await deskOf(browser, 'issue1');
    await openCase(issuer, number);
    await act(issuer, '出件');
    await track();
    await press(page, '查询');
    await arriveAt(page, '可以领取');
    await picture(page, 'resident-collect', { from: page.getByRole('main') });
    await beginAct(issuer, '送达');
    await issuer.getByLabel('领取人姓名').fill(applicant.contactName ?? applicant.name);
    await picture(issuer, 'clerk-deliver', { of: acts(issuer) });
    await finishAct(issuer, '送达');
  });

  await test.step('the certificate is verified', async () => {
    const staff = await logInOverHttp(serverUrl, { account: 'window1', password: DEMO_PASSWORD });
    const { cases } = (await staff.get(`/cases?queue=all&q=${number}`)).body as { cases: { id: string }[] };
    const { body } = await staff.get(`/cases/${cases[0]?.id}`);
    await page.goto(`${serverUrl()}/verify`);
    await page.getByLabel('核验码').fill((body.decision as { verificationCode: string }).verificationCode);
    await press(page, '核验');
    await arriveAt(page, '有效');
    await picture(page, 'resident-verify', { from: page.getByRole('main') });
  });
});

test('issue 3 the handbook: a bill is paid, and a place is found', async ({ page }) => {
  await page.goto(`${serverUrl()}/items/water-fee-payment`);
  await page.getByRole('link', { name: '在线缴费' }).click();
  await page.getByRole('main').getByRole('link', { name: '选择县区' }).click();
  await press(page, '曹县');
  await arriveAt(page, '水费缴纳');
  await page.getByLabel('户号').fill('1000000001');
  await page.getByLabel('户名的最后一个字').fill('国');
  await picture(page, 'resident-pay', { from: page.getByRole('main') });
  await press(page, '查询账单');
  await arriveAt(page, '待缴账单');
  await picture(page, 'resident-bill', { from: page.getByRole('main') });
  await page.goto(`${serverUrl()}/places/county-03/township-035`);
  await picture(page, 'resident-centre', { from: page.getByRole('main') });
});

test('issue 3 the handbook: the desk of a window clerk', async ({ browser }) => {
  const stranger = await (await browser.newContext(AT_A_DESK)).newPage();
  await stranger.goto(workbench(''));
  await expect(stranger.getByRole('button', { name: '登录' })).toBeVisible();
  await picture(stranger, 'clerk-login', { of: stranger.getByRole('form', { name: '登录' }) });

  const clerk = await deskOf(browser, 'window1');
  await expect(clerk.locator('.home-section').first()).toBeVisible();
  await picture(clerk, 'clerk-home');
  await clerk.goto(workbench('queue'));
  await expect(clerk.locator('.data tbody tr').first()).toBeVisible();
  await picture(clerk, 'clerk-queue');
  await clerk.keyboard.press('?');
  await picture(clerk, 'clerk-shortcuts', { of: clerk.getByRole('dialog') });

  await test.step('intake, and the same applicant again', async () => {
    await clerk.goto(workbench('intake'));
    await clerk.getByLabel('申请人要办什么事').fill('开饭店');
    await expect(clerk.getByRole('link', { name: EATERY })).toBeVisible();
    await picture(clerk, 'clerk-find-item');
    await takeApplication(clerk, 'eatery', { n: 82, material: '营业执照' });
    await picture(clerk, 'clerk-receipt');
    await typeApplication(clerk, 'eatery', { n: 82, material: '营业执照' });
    await clerk.evaluate(() => window.scrollTo(0, 0));
    await picture(clerk, 'clerk-intake');
    await clerk.getByRole('button', { name: '提交收件' }).click();
    const again = clerk.getByRole('heading', { name: '重复申请' });
    await expect(again).toBeVisible();
    await picture(clerk, 'clerk-duplicate', { from: clerk.locator('.notice').last() });
  });

  await test.step('an item of the county, handed on; and the network cut', async () => {
    const { number } = await takeApplication(clerk, 'construction', {
      n: 83,
      material: '建设工程规划许可证',
    });
    await openCase(clerk, number);
    await act(clerk, '确认所涉乡镇');
    await act(clerk, '受理');
    await beginAct(clerk, '转递');
    await picture(clerk, 'clerk-transfer', { of: acts(clerk) });
    await clerk.context().setOffline(true);
    await acts(clerk).getByRole('form').getByRole('button', { name: '确认转递' }).click();
    await expect(clerk.getByText('网络连接中断')).toBeVisible();
    await picture(clerk, 'clerk-offline', { of: acts(clerk) });
    await clerk.context().setOffline(false);
  });

  await test.step('the counter for bills', async () => {
    await clerk.goto(workbench('payments/collect'));
    await clerk.getByRole('radio', { name: '水费缴纳' }).check();
    await clerk.getByLabel(/^户号/).fill('1000000001');
    await clerk.getByRole('button', { name: '查询账单' }).click();
    await expect(clerk.getByRole('button', { name: '下单，在企业终端收款' }).first()).toBeVisible();
    await picture(clerk, 'clerk-payment');
  });
});

/** What the other posts see first, or look at most. */
const OTHER_DESKS = [
  { name: 'head-home', account: 'head1', path: '' },
  { name: 'head-place', account: 'head1', path: 'places' },
  { name: 'city-home', account: 'city', path: '' },
  { name: 'manager-matrix', account: 'county-manager', path: 'matrix' },
  { name: 'supervisor-home', account: 'supervisor-market', path: '' },
  { name: 'auditor-home', account: 'auditor', path: '' },
  { name: 'security-accounts', account: 'security-admin', path: 'accounts' },
] as const;

for (const { name, account, path } of OTHER_DESKS) {
  test(`issue 3 the handbook: ${name}`, async ({ browser }) => {
    const desk = await deskOf(browser, account);
    await desk.goto(workbench(path));
    await desk.waitForLoadState('networkidle');
    await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
    await picture(desk, name);
  });
}

test('issue 3 the handbook: a second factor', async ({ browser }) => {
  const page = await (await browser.newContext(AT_A_DESK)).newPage();
  await page.goto(workbench(''));
  await page.getByLabel('按地点、岗位或者姓名查找').fill('庄寨 审批');
  const account = page.locator('code', { hasText: /^approver1$/ });
  await page.locator('button').filter({ has: account }).first().click();
  await expect(page.getByLabel('动态验证码')).toBeVisible();
  await picture(page, 'approver-login', { of: page.getByRole('form', { name: '登录' }) });
});
