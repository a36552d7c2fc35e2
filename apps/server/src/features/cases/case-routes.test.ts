import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import type { StaffHeaders } from '../../testing/test-app.ts';
import { eateryApplication } from './testing/applications.ts';
import { type DemoCounty, openDemoCounty, READY } from './testing/demo-county.ts';
import { SAMPLE_PDF } from './testing/sample-file.ts';

onEngines('cases over HTTP', (engine) => {
  let county: DemoCounty;
  let clerk: StaffHeaders;
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
    clerk = await county.loginAs('window1');
  });
  afterAll(() => county.close());

  const post = (path: string, payload: object, headers: Record<string, string> = { ...clerk }) =>
    county.app.inject({ method: 'POST', url: `/api/v1${path}`, payload, headers });
  const upload = (name: string, content: Uint8Array, headers: Record<string, string> = { ...clerk }) => {
    const boundary = 'tongban-test';
    const payload = Buffer.concat([
      Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`),
      content,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]);
    const type = { 'content-type': `multipart/form-data; boundary=${boundary}` };
    return county.app.inject({
      method: 'POST',
      url: '/api/v1/uploads',
      payload,
      headers: { ...headers, ...type },
    });
  };

  it('CAS-27 E-41 upload, take in, act; the second act on the same version is a 409 that says who did what', async () => {
    const uploaded = await upload('登记表.pdf', SAMPLE_PDF);
    expect(uploaded.statusCode).toBe(201);
    const materials = [{ materialId: 'application-form', uploadId: uploaded.json().uploadId }];
    const key = { ...clerk, 'idempotency-key': 'once' };
    const taken = await post('/cases', eateryApplication(county, READY, { materials }), key);
    expect(taken.statusCode).toBe(201);
    const again = await post('/cases', eateryApplication(county, READY, { materials }), key);
    expect(again.json()).toEqual(taken.json());
    const path = `/cases/${taken.json().caseId}/affected-townships`;
    const body = { expectedVersion: 1, townships: [county.townshipId(READY)] };
    expect((await post(path, body)).json()).toMatchObject({ version: 2, status: 'submitted' });
    const stale = await post(path, body, { ...(await county.loginAs('window1b')) });
    expect(stale.statusCode).toBe(409);
    expect(stale.json()).toMatchObject({
      code: 'CAS-27',
      actualVersion: 2,
      lastEvents: [{ actor: '王秀兰' }],
    });
  });

  it('issue 2: oversized or mistyped uploads name the file and the mend', async () => {
    const mistyped = await upload('照片.pdf', new Uint8Array(Buffer.from('<html></html>')));
    expect(mistyped.statusCode).toBe(415);
    expect(mistyped.json()).toMatchObject({
      code: 'file_type_refused',
      detail: expect.stringContaining('照片.pdf'),
    });
    const size = county.ctx.config.maxUploadBytes + 1;
    const oversized = await upload(
      '图纸.pdf',
      new Uint8Array(Buffer.concat([SAMPLE_PDF, Buffer.alloc(size)])),
    );
    expect(oversized.statusCode).toBe(413);
    expect(oversized.json()).toMatchObject({ code: 'file_too_large', next: expect.stringContaining('压缩') });
  });

  it('design §9 without a session, without the token, without a post that deals with cases', async () => {
    expect((await post('/cases', eateryApplication(county, READY), {})).statusCode).toBe(401);
    const { cookie } = clerk;
    expect((await post('/cases', eateryApplication(county, READY), { cookie })).json()).toMatchObject({
      code: 'csrf_failed',
    });
    expect((await upload('登记表.pdf', SAMPLE_PDF, { cookie })).json()).toMatchObject({
      code: 'csrf_failed',
    });
    const auditor = { ...(await county.loginAs('auditor')) };
    expect((await post('/cases', eateryApplication(county, READY), auditor)).statusCode).toBe(403);
  });

  it('issue 2: a refused act lists all refusals with clause and next step; bad bodies name the fields', async () => {
    const taken = await post('/cases', eateryApplication(county, READY));
    const path = `/cases/${taken.json().caseId}`;
    const refused = await post(`${path}/acceptance`, { expectedVersion: 1 });
    expect(refused.statusCode).toBe(422);
    expect(refused.json()).toMatchObject({
      code: 'CAS-22',
      refusals: [{ clause: 'R-1.1.7', next: expect.any(String) }],
    });
    const invalid = await post('/cases', { ...eateryApplication(county, READY), answers: {} });
    expect(invalid.statusCode).toBe(400);
    expect(invalid.json().fields).toEqual(
      expect.arrayContaining([{ field: 'answers.shopName', message: expect.any(String) }]),
    );
    expect((await post('/cases/nothing/acceptance', { expectedVersion: 1 })).statusCode).toBe(404);
  });
});
