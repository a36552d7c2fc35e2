import { expect, type Page } from '@playwright/test';
import { conditionQuestions, type Guide } from '@tongban/domain/catalogue';
import { localDate } from '@tongban/domain/time';
import { owedMaterials } from '../../../apps/server/src/features/cases/index.ts';
import { validApplication } from '../../../apps/server/src/features/catalogue/index.ts';
import { formOf } from '../../../apps/server/src/portal/testing/form-of.ts';
import { arriveAt, press } from './portal.ts';
import { samplePdf } from './sample-file.ts';

/** 庄寨镇 of 曹县 in the reference data. */
const TOWNSHIP_ID = 'township-035';

/** An application that was handed in. */
export interface HandedIn {
  readonly number: string;
  readonly code: string;
  /** Nothing of these may stand on a public page. */
  readonly applicant: { readonly name: string; readonly idNumber: string; readonly phone: string };
}

/** From the guide's 网上申请, where 曹县 is chosen, at 庄寨镇 to the receipt, each field filled by its kind with the n-th invented answers. */
export async function applyOnline(page: Page, guide: Guide, n: number): Promise<HandedIn> {
  const { applicant, answers } = validApplication(guide, {
    n,
    countyName: '曹县',
    townshipName: '庄寨镇',
    regionCode: '371721',
    today: localDate('2026-03-16'),
    withOptional: true,
  });
  await page.getByRole('link', { name: '网上申请' }).click();
  await choosePlace(page);
  await arriveAt(page, '填写申请人');
  await fillByName(page, { ...applicant, contactName: applicant.contactName ?? '' });
  await press(page, '保存并继续');
  await arriveAt(page, '填写申请内容');
  await fillByName(page, formOf(guide.formFields, answers, TOWNSHIP_ID));
  await press(page, '保存并继续');
  if (conditionQuestions(guide.materials).length > 0) {
    await arriveAt(page, '选择适用情形');
    for (const no of await page.getByRole('radio', { name: '不属于' }).all()) await no.check();
    await press(page, '保存并继续');
  }
  await handInMaterials(page, guide);
  await arriveAt(page, '核对并提交');
  await expect(page.getByText(applicant.name).first()).toBeVisible();
  await press(page, '提交申请');
  await arriveAt(page, '申请已收到');
  const [number = '', code = ''] = await page.locator('.receipt-numbers dd').allInnerTexts();
  expect(number).toMatch(/^371721-2026-\d{6}-\d$/);
  return { number, code, applicant };
}

async function choosePlace(page: Page): Promise<void> {
  await arriveAt(page, '选择受理地点');
  await expect(page.getByText('县、乡两级有同等的受理权，选哪里都一样办')).toBeVisible();
  await expect(page.getByLabel('曹县政务服务大厅')).toBeEnabled();
  await page.getByLabel('庄寨镇便民服务中心').check();
  await press(page, '下一步');
}

async function handInMaterials(page: Page, guide: Guide): Promise<void> {
  await arriveAt(page, '上传材料');
  const asked = guide.formFields.filter(({ type }) => type === 'file');
  for (const { id } of [...owedMaterials(guide, []), ...asked]) {
    await page.locator(`input[name="file.${id}"]`).setInputFiles(samplePdf(`${id}.pdf`));
  }
  await press(page, '上传并继续');
}

/** Fills each control by the name that it is posted with; a table gets rows until all answers have a place. */
async function fillByName(
  page: Page,
  fields: Readonly<Record<string, string | readonly string[] | null>>,
): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    const controls = page.locator(`[name="${name}"]`);
    const table = /^(.+)\[\d+\]\.c\d+$/.exec(name)?.[1];
    if (table !== undefined && (await controls.count()) === 0) {
      await page.locator(`button[name="rowAction"][value="add:${table}"]`).click();
      await expect(controls).toHaveCount(1);
    }
    if (value === null || (await controls.count()) === 0) continue;
    const kind = await controls.first().evaluate((element) => (element as HTMLInputElement).type);
    if (kind === 'select-one') await controls.selectOption(String(value));
    else if (kind !== 'radio' && kind !== 'checkbox') await controls.fill(String(value));
    else for (const tick of [value].flat()) await page.locator(`[name="${name}"][value="${tick}"]`).check();
  }
}
