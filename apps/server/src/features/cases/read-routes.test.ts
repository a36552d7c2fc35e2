import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import type { StaffHeaders } from '../../testing/test-app.ts';
import { stageUploadFor, submitCase } from './index.ts';
import { eateryApplication } from './testing/applications.ts';
import { type DemoCounty, openDemoCounty, READY } from './testing/demo-county.ts';
import { doneValue } from './testing/outcomes.ts';
import { SAMPLE_PDF } from './testing/sample-file.ts';
import { accountScope } from './uploads.ts';

onEngines('reading cases over HTTP', (engine) => {
  let county: DemoCounty;
  let clerk: StaffHeaders;
  let stranger: StaffHeaders;
  let caseId: string;
  let number: string;
  let code: string;
  let fileId: string;
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
    [clerk, stranger] = [await county.loginAs('window1'), await county.loginAs('window2')];
    const actor = await county.actorIn('township_window_clerk', READY);
    const upload = { countyId: county.countyId, scope: accountScope(actor.accountId), content: SAMPLE_PDF };
    const name = "健康证'(1)*.pdf";
    fileId = doneValue(await stageUploadFor(county.ctx, { ...upload, name })).uploadId;
    const materialId = county.ctx.reference.guides.get(county.eatery)?.materials[0]?.id ?? '';
    const command = eateryApplication(county, READY, { materials: [{ materialId, uploadId: fileId }] });
    const by = { kind: 'staff', actor } as const;
    ({ caseId, number, code } = doneValue(await submitCase(county.ctx, by, command, null)));
  });
  afterAll(() => county.close());

  const get = (path: string, headers: Partial<StaffHeaders> = clerk) =>
    county.app.inject({ method: 'GET', url: `/api/v1${path}`, headers });
  const post = (path: string, payload: object, headers: Partial<StaffHeaders> = clerk) =>
    county.app.inject({ method: 'POST', url: `/api/v1${path}`, headers, payload });

  it('design §9 a file is shown in the browser under its own name, its type is not guessed, nothing keeps it', async () => {
    const answer = await get(`/cases/${caseId}/files/${fileId}`);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename*=UTF-8''%E5%81%A5%E5%BA%B7%E8%AF%81%27%281%29%2A.pdf`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(answer.rawPayload).toEqual(Buffer.from(SAMPLE_PDF));
  });

  it('design §2.5 out of scope is not found, without a session nothing is answered', async () => {
    const paths = [`/cases/${caseId}`, `/cases/${caseId}/files/${fileId}`, '/cases/no-id'];
    for (const path of paths) {
      const answer = await get(path, stranger);
      expect([answer.statusCode, answer.json().code]).toEqual([404, 'not_found']);
      expect((await get(path, {})).statusCode).toBe(401);
    }
    const unmasking = await post(`/cases/${caseId}/unmasking`, { purpose: '随便看看' }, stranger);
    expect(unmasking.statusCode).toBe(404);
    expect((await get(`/cases?queue=all&q=${number}`, stranger)).json()).toEqual({ cases: [], next: null });
    expect((await get('/cases', {})).statusCode).toBe(401);
  });

  it('lists, screen and unmasking pass the contract; a purpose is required', async () => {
    const list = (await get('/cases?queue=waiting')).json();
    expect(list.cases.map((row: { number: string }) => row.number)).toContain(number);
    expect((await get(`/cases/${caseId}`)).json()).toMatchObject({ number, applicant: { masked: true } });
    const seen = await post(`/cases/${caseId}/unmasking`, { purpose: '核对身份信息' });
    expect(seen.json()).toMatchObject({ number, applicant: { masked: false } });
    expect((await post(`/cases/${caseId}/unmasking`, { purpose: '' })).statusCode).toBe(400);
    expect((await get('/cases?after=x')).json()).toMatchObject({
      status: 400,
      fields: [{ field: 'after' }],
    });
  });

  it('E-41 a case in another’s hands answers 409 with who and until when', async () => {
    const claims = `/cases/${caseId}/claims`;
    expect((await post(claims, {})).json()).toMatchObject({ id: caseId });
    const colleague = await county.loginAs('window1b');
    const answer = await post(claims, {}, colleague);
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'case_claimed']);
    expect(answer.json().detail).toContain('王秀兰');
  });

  it('design §9 tracking and the check of a paper are open to everybody', async () => {
    const tracked = await post('/case-queries', { number, code }, {});
    expect([tracked.statusCode, tracked.json().number]).toEqual([200, number]);
    const wrong = await post('/case-queries', { number, code: '0001' }, {});
    expect([wrong.statusCode, wrong.json().code]).toEqual([404, 'not_found']);
    expect(wrong.json().next).toContain('后四位');
    for (let tries = 0; tries < 4; tries += 1) await post('/case-queries', { number, code: '0001' }, {});
    const locked = await post('/case-queries', { number, code }, {});
    expect([locked.statusCode, locked.json().code]).toEqual([429, 'tracking_locked']);
    expect((await get('/verifications/nothing', {})).json()).toMatchObject({ verdict: 'not_found' });
  });
});
