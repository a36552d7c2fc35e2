import { expect, type Page, test } from '@playwright/test';
import { sampleApplication } from '../../apps/server/src/features/demo/sample-applications.ts';
import { logInOverHttp } from '../support/staff-client.ts';
import { act, beginAct, choose, finishAct, logIn, openCase } from './support/desk.ts';
import { pageFaults } from './support/page-faults.ts';
import { samplePdf } from './support/sample-file.ts';
import { serverUrl } from './support/server-url.ts';

/** The portal carries no script; with scripts off nothing may change. */
test.use({ javaScriptEnabled: false });

/** One for each width: the same applicant twice would be asked why (E-20). */
const APPLICANTS: Readonly<Record<string, number>> = { phone: 61, desk: 66 };

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

const arriveAt = (page: Page, heading: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();

/** From the front page to the form of item 5, at 庄寨镇. */
async function beginAtFrontPage(page: Page, n: number) {
  const { applicant, answers } = sampleApplication('eatery', n, '庄寨镇');
  await page.goto(serverUrl());
  await page.getByLabel('您想办什么事？').fill('开小饭馆');
  await press(page, '搜索');
  await page.getByRole('link', { name: '食品小作坊、小餐饮登记' }).click();
  await arriveAt(page, '食品小作坊、小餐饮登记');
  await page.getByRole('link', { name: '网上申请' }).click();
  await page.getByLabel('您想在哪个县区办？').selectOption({ label: '曹县' });
  await press(page, '查看');
  await arriveAt(page, '选择受理地点');
  await page.getByLabel('庄寨镇便民服务中心').check();
  await press(page, '下一步');
  await arriveAt(page, '填写申请人');
  return { applicant, answers: answers as Record<string, string> };
}

test('R-1.1.6 a resident applies, answers the notice, and is told when it is accepted, all without JavaScript', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const { applicant, answers } = await beginAtFrontPage(page, APPLICANTS[test.info().project.name] ?? 60);

  await test.step('E-38 a mistake names its field, and nothing typed is lost', async () => {
    await page.getByLabel('申请人名称').fill(applicant.name);
    await page.getByLabel('统一社会信用代码').fill(`${applicant.idNumber.slice(0, 17)}?`);
    await press(page, '保存并继续');
    await arriveAt(page, '填写申请人');
    await expect(page.getByRole('alert')).toContainText('有2处需要修改');
    await expect(page.getByLabel('申请人名称')).toHaveValue(applicant.name);
    await page.getByLabel('统一社会信用代码').fill(applicant.idNumber);
    await page.getByLabel('联系电话').fill(applicant.phone);
    await press(page, '保存并继续');
  });

  await test.step('the form, with a table row added and taken out', async () => {
    await arriveAt(page, '填写申请内容');
    await expect(page.getByLabel('小作坊（小餐饮）名称')).toHaveValue(applicant.name);
    await page.getByLabel('经营者姓名').fill(answers.operatorName ?? '');
    await page.getByLabel('经营者身份证号').fill(answers.idNumber ?? '');
    await page.getByRole('radio', { name: answers.category ?? '', exact: true }).check();
    await page.getByLabel('县区、乡镇（街道）').selectOption({ label: '庄寨镇' });
    await page.getByLabel('门牌或位置').fill('示例街61号');
    await page.getByLabel('经营场所面积').fill('40');
    await page.getByLabel('生产加工品种或经营范围').fill('面食');
    await page.getByLabel('姓名', { exact: true }).fill(answers.operatorName ?? '');
    await press(page, '添加一行');
    await press(page, '删除第2行');
    await expect(page.getByLabel('姓名', { exact: true })).toHaveValue(answers.operatorName ?? '');
    await page.getByRole('checkbox', { name: /食品安全承诺/ }).check();
    await press(page, '保存并继续');
    await arriveAt(page, '选择适用情形');
    for (const no of await page.getByRole('radio', { name: '不属于' }).all()) await no.check();
    await press(page, '保存并继续');
  });

  await test.step('design §9 a file that is not what its name says is named; the right one is taken', async () => {
    await arriveAt(page, '上传材料');
    const input = page.locator('input[type=file]').first();
    await input.setInputFiles({ ...samplePdf('登记表.pdf'), buffer: Buffer.from('no pdf') });
    await press(page, '上传并继续');
    await expect(page.getByRole('alert')).toContainText('文件“登记表.pdf”的类型不支持。');
    await input.setInputFiles(samplePdf('登记表.pdf'));
    await press(page, '上传并继续');
    await arriveAt(page, '核对并提交');
  });

  const numbers = page.locator('.receipt-numbers dd');
  await test.step('E-42 a double click makes one receipt', async () => {
    await page.getByRole('button', { name: '提交申请' }).dblclick();
    await arriveAt(page, '申请已收到');
  });
  const [number = '', code = ''] = await numbers.allInnerTexts();
  expect(number).toMatch(/^371721-2026-\d{6}-\d$/);

  const track = async () => {
    await page.goto(`${serverUrl()}/progress`);
    await page.getByLabel('办件编号').fill(number);
    await page.getByLabel('查询码', { exact: true }).fill(code.toLowerCase());
    await press(page, '查询');
  };
  await track();
  await arriveAt(page, '已收到，正在核对材料');

  const desk = await (await browser.newContext({ javaScriptEnabled: true })).newPage();
  await logIn(desk, 'window1');
  await openCase(desk, number);
  await beginAct(desk, '一次性告知');
  await choose(desk, '增加需要补正的内容', ['材料：居民身份证']);
  await desk.getByRole('textbox', { name: /^材料：居民身份证/ }).fill('请提交经营者身份证正反面。');
  await finishAct(desk, '一次性告知', '发出告知（1项）');

  await test.step('L-32 the whole notice is answered from home', async () => {
    await track();
    await arriveAt(page, '需要您补充材料');
    await expect(page.getByText('请提交经营者身份证正反面。')).toBeVisible();
    await page.locator('input[type=file]').setInputFiles(samplePdf('身份证.pdf'));
    await press(page, '提交补正材料');
    await arriveAt(page, '已收到，正在核对材料');
    await expect(page.getByText('补正材料已收到')).toBeVisible();
  });

  await openCase(desk, number);
  await act(desk, '确认所涉乡镇');
  await act(desk, '受理');
  await track();
  await arriveAt(page, '已受理');
});

test('design §9 the page was open too long: what was typed comes back', async ({ page, context }) => {
  const { applicant } = await beginAtFrontPage(page, 62);
  await page.getByLabel('申请人名称').fill(applicant.name);
  await page.getByLabel('统一社会信用代码').fill(applicant.idNumber);
  await page.getByLabel('联系电话').fill(applicant.phone);
  await context.clearCookies();
  await press(page, '保存并继续');
  await expect(page.getByText('页面打开的时间太久，刚才没有提交')).toBeVisible();
  await expect(page.getByLabel('申请人名称')).toHaveValue(applicant.name);
  await press(page, '保存并继续');
  await arriveAt(page, '填写申请内容');
});

test('design §9 a large upload from a page that was open too long gets an answer, not a broken connection', async ({
  page,
  context,
}) => {
  await beginAtFrontPage(page, 63);
  await page.goto(page.url().replace(/applicant$/, 'materials'));
  const buffer = Buffer.concat([samplePdf('').buffer, Buffer.alloc(9 * 1024 * 1024)]);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ ...samplePdf('登记表.pdf'), buffer });
  await context.clearCookies();
  await press(page, '上传并继续');
  await expect(page.getByText('没有找到这份申请草稿')).toBeVisible();
});

test.describe('looked at with scripts on', () => {
  test.use({ javaScriptEnabled: true });

  test('design §10 every page of an application: accessible, nothing clipped, targets of 44 px, mistakes included', async ({
    page,
  }) => {
    const sound = async () => expect(await pageFaults(page, { targetPx: 44 })).toEqual([]);
    await beginAtFrontPage(page, 64);
    await sound();
    await press(page, '保存并继续');
    await sound();
    for (const step of ['form', 'questions', 'materials']) {
      await page.goto(page.url().replace(/[a-z]+$/, step));
      await sound();
      await press(page, step === 'materials' ? '上传并继续' : '保存并继续');
      await expect(page.getByRole('alert')).toBeVisible();
      await sound();
    }
    await page.goto(page.url().replace(/[a-z]+$/, 'check'));
    await sound();
  });
});

test('a certificate is verified by its code, with the chain of its authority', async ({ page }) => {
  const staff = await logInOverHttp(serverUrl, { account: 'window1', password: 'tongban-demo' });
  const { cases } = (await staff.get('/cases?queue=closed&limit=100')).body as { cases: { id: string }[] };
  const views = await Promise.all(cases.map(({ id }) => staff.get(`/cases/${id}`)));
  const code = views
    .map(({ body }) => body.decision as { verificationCode: string | null } | null)
    // What an outside system decided has no paper of ours.
    .find((decision) => typeof decision?.verificationCode === 'string')?.verificationCode;
  await page.goto(`${serverUrl()}/verify`);
  await page.getByLabel('核验码').fill((code ?? '').toLowerCase());
  await press(page, '核验');
  await arriveAt(page, '有效');
  await expect(page.getByRole('heading', { name: '作出决定的权限依据' })).toBeVisible();
});
