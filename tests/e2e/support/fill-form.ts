import { expect, type Page } from '@playwright/test';
import type { Answers } from '@tongban/contract';
import type { FormField, Guide } from '@tongban/domain/catalogue';
import { samplePdf } from './sample-file.ts';

/** Types answers into the form at the window, each field by its kind; a field of files gets one. */
export async function fillForm(page: Page, guide: Guide, answers: Answers): Promise<void> {
  for (const field of guide.formFields) await fillField(page, field, answers[field.id]);
}

async function fillField(page: Page, field: FormField, answer: Answers[string] | undefined): Promise<void> {
  const { id, type, label, options } = field;
  const control = page.locator(`#answer-${id}`);
  await expect(control, `${label} is drawn`).toBeVisible();
  if (type === 'file') {
    await control.getByLabel(`上传${label}`).setInputFiles(samplePdf(`${id}.pdf`));
    await expect(page.getByRole('button', { name: `移除${id}.pdf` })).toBeVisible();
    return;
  }
  if (answer === undefined) return;
  if (type === 'table') return fillTable(page, field, answer);
  if (type === 'radio') return control.getByRole('radio', { name: String(answer), exact: true }).check();
  if (type === 'select') return pickOption(page, id, String(answer));
  if (type === 'checkbox' && options === undefined) return control.getByRole('checkbox').check();
  if (type !== 'checkbox') return control.fill(String(answer));
  for (const tick of answer) {
    await control.getByRole('checkbox', { name: String(tick), exact: true }).check();
  }
}

/** A list without search: opened, and the entry clicked. */
async function pickOption(page: Page, id: string, option: string): Promise<void> {
  await page.locator(`#answer-${id}`).click();
  const list = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)');
  await list.getByTitle(option, { exact: true }).click();
}

async function fillTable(page: Page, { id, label }: FormField, answer: Answers[string]): Promise<void> {
  const table = page.locator(`#answer-${id}`);
  for (const [at, row] of [...answer].entries()) {
    if (typeof row === 'string') continue;
    await table.getByRole('button', { name: '增加一行' }).click();
    for (const [column, text] of Object.entries(row)) {
      await table.getByLabel(`${label}第${at + 1}行${column}`, { exact: true }).fill(text);
    }
  }
}
