import { expect, type Page } from '@playwright/test';
import { sampleApplication } from '../../../apps/server/src/features/demo/sample-applications.ts';
import { choose } from './desk.ts';
import { samplePdf } from './sample-file.ts';
import { serverUrl } from './server-url.ts';

type Item = 'eatery' | 'construction';

const ITEMS = { eatery: '食品小作坊、小餐饮登记', construction: '建筑工程施工许可' } as const;
const KINDS: Readonly<Record<string, string>> = { individual_business: '个体工商户', enterprise: '企业' };

interface Wanted {
  /** Which invented applicant. */
  readonly n: number;
  readonly material: string;
  readonly townships?: readonly string[];
}

/** A clerk types one application at the window; gives the number and the code on the receipt. */
export async function takeApplication(
  page: Page,
  item: Item,
  wanted: Wanted,
): Promise<{ number: string; code: string }> {
  await typeApplication(page, item, wanted);
  await page.getByRole('button', { name: '提交收件' }).click();
  await expect(page.getByRole('heading', { name: '收件凭证' })).toBeVisible();
  const [number = '', code = ''] = await page.locator('.receipt dd.big').allInnerTexts();
  expect(number).toMatch(/^371721-2026-\d{6}-\d$/);
  expect(code).toMatch(/^[2-9A-Z]{6}$/);
  return { number, code };
}

/** Everything before the submission: item, applicant, answers, place and one material. */
export async function typeApplication(
  page: Page,
  item: Item,
  { n, material, townships = ['庄寨镇'] }: Wanted,
): Promise<void> {
  const { applicant, answers } = sampleApplication(item, n, '庄寨镇');
  await page.goto(`${serverUrl()}/workbench/intake`);
  await page.getByLabel('申请人要办什么事').fill(ITEMS[item]);
  await page.getByRole('link', { name: ITEMS[item] }).click();
  await page.getByRole('radio', { name: KINDS[applicant.kind] ?? '', exact: true }).check();
  await page.locator('#applicant-name').fill(applicant.name);
  await page.locator('#applicant-idNumber').fill(applicant.idNumber);
  await page.locator('#applicant-phone').fill(applicant.phone);
  for (const [id, answer] of Object.entries(answers)) await fillAnswer(page, id, answer);
  await choose(page, /所涉乡镇/, townships);
  await page.getByLabel(`上传${material}`).setInputFiles(samplePdf(`${material}.pdf`));
  await expect(page.getByRole('button', { name: `移除${material}.pdf` })).toBeVisible();
}

async function fillAnswer(page: Page, id: string, answer: unknown): Promise<void> {
  const control = page.locator(`#answer-${id}`);
  if (Array.isArray(answer)) {
    await control.getByRole('button', { name: '增加一行' }).click();
    for (const [column, text] of Object.entries(answer[0] as Record<string, string>)) {
      await control.getByLabel(new RegExp(`第1行${column}$`)).fill(text);
    }
  } else if (answer === 'true') {
    await control.getByRole('checkbox').check();
  } else if ((await control.getByRole('radio').count()) > 0) {
    await control.getByRole('radio', { name: String(answer), exact: true }).check();
  } else {
    await control.fill(String(answer));
  }
}
