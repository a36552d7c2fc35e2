import { SAMPLE_PDF } from '../../../apps/server/src/features/cases/testing/sample-file.ts';
import type { StaffHeaders, TestApp } from '../../../apps/server/src/testing/test-app.ts';

const BOUNDARY = 'tongban-isolation';

/** Uploads a small PDF as a browser does; gives the id of the upload. */
export async function upload({ app }: TestApp, headers: StaffHeaders, name: string): Promise<string> {
  const response = await app.inject({
    method: 'POST',
    url: '/api/v1/uploads',
    headers: { ...headers, ...multipartHeaders },
    payload: multipartBody(name),
  });
  if (response.statusCode !== 201) throw new Error(`No upload was made: ${response.body}`);
  return response.json().uploadId;
}

export const multipartHeaders = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };

export function multipartBody(name: string): Buffer {
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/pdf\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), SAMPLE_PDF, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]);
}
