import { randomUUID } from 'node:crypto';
import type { ImportKindName, SheetImportView } from '@tongban/contract';
import { expect, vi } from 'vitest';
import { IMPORT_KINDS } from '../../../import-kinds.ts';
import type { SheetCell } from '../../../platform/spreadsheet/sheet.ts';
import { xlsxOf } from '../../../platform/spreadsheet/xlsx.ts';
import type { StaffHeaders, TestApp } from '../../../testing/test-app.ts';
import { registerImportWorker } from '../index.ts';

const BOUNDARY = 'tongban-sheet';

/** Lets imports be checked in a test app as in the server; call `ctx.jobs.stop` before the app is closed. */
export async function letImportsRun({ ctx }: TestApp): Promise<void> {
  registerImportWorker(ctx, IMPORT_KINDS);
  await ctx.jobs.start();
}

export interface SentSheet {
  readonly kind: ImportKindName;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  readonly importId?: string;
}

/** Uploads a sheet as a browser does; gives the id of the upload. */
export async function uploadSheet(
  { app }: TestApp,
  as: StaffHeaders,
  content: Buffer,
  name = '清单.xlsx',
): Promise<string> {
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
  const response = await app.inject({
    method: 'POST',
    url: '/api/v1/sheet-uploads',
    headers: { ...as, 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
    payload: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]),
  });
  if (response.statusCode !== 201) throw new Error(`No upload was made: ${response.body}`);
  return response.json().uploadId;
}

/** Sends a sheet and waits for its dry run. */
export async function checkedSheet(
  test: TestApp,
  as: StaffHeaders,
  { kind, headers, rows, importId = randomUUID() }: SentSheet,
): Promise<SheetImportView> {
  const content = await xlsxOf({ title: '表', watermark: '示例', headers, rows });
  const uploadId = await uploadSheet(test, as, content);
  const started = await test.app.inject({
    method: 'POST',
    url: '/api/v1/sheet-imports',
    headers: { ...as },
    payload: { importId, kind, uploadId },
  });
  expect(started.statusCode).toBe(201);
  return endedCheck(test, as, started.json());
}

/** The import once it is checked. */
async function endedCheck(
  { app }: TestApp,
  as: StaffHeaders,
  { countyId, importId }: { readonly countyId: string; readonly importId: string },
): Promise<SheetImportView> {
  const url = `/api/v1/sheet-imports/${countyId}/${importId}`;
  return vi.waitFor(
    async () => {
      const sheet: SheetImportView = (await app.inject({ url, headers: { ...as } })).json();
      expect(sheet.state).not.toBe('reading');
      return sheet;
    },
    { timeout: 30_000, interval: 100 },
  );
}

export function confirm({ app }: TestApp, as: StaffHeaders, { countyId, id }: SheetImportView) {
  return app.inject({
    method: 'POST',
    url: `/api/v1/sheet-imports/${countyId}/${id}/confirmation`,
    headers: { ...as },
  });
}
