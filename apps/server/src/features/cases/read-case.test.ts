import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import {
  claimCase,
  listCases,
  readCase,
  readCaseFile,
  stageUploadFor,
  submitCase,
  unmaskCase,
} from './index.ts';
import { CREDIT_CODE, eateryApplication, ID_NUMBER, PHONE } from './testing/applications.ts';
import { type DemoCounty, openDemoCounty, READY, UNFILED } from './testing/demo-county.ts';
import { doneValue } from './testing/outcomes.ts';
import { SAMPLE_PDF } from './testing/sample-file.ts';
import { accountScope } from './uploads.ts';

onEngines('reading a case', (engine) => {
  let county: DemoCounty;
  let caseId: string;
  let number: string;
  let fileId: string;
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
    const { ctx, countyId } = county;
    const actor = await county.actorIn('township_window_clerk', READY);
    const scope = accountScope(actor.accountId);
    const file = { countyId, scope, name: '健康证 (示例)*.pdf', content: SAMPLE_PDF };
    fileId = doneValue(await stageUploadFor(ctx, file)).uploadId;
    const { reference } = ctx;
    const materialId = reference.guides.get(county.eatery)?.materials[0]?.id ?? '';
    const command = eateryApplication(county, READY, { materials: [{ materialId, uploadId: fileId }] });
    const receipt = doneValue(await submitCase(ctx, { kind: 'staff', actor }, command, null));
    ({ caseId, number } = receipt);
  });
  afterAll(() => county.close());

  const clerk = () => county.actorIn('township_window_clerk', READY);
  const accessRows = async () => {
    await county.ctx.accessLog.flush();
    return county.ctx.database.db.selectFrom('access_log').selectAll().orderBy('id').execute();
  };

  it('design §2.6 the one screen: what it is, what may be done and why not, where it may go', async () => {
    const view = doneValue(await readCase(county.ctx, await clerk(), caseId));
    expect(view).toMatchObject({
      number,
      version: 1,
      status: 'submitted',
      statusName: '已收件',
      channelName: '乡镇（街道）便民服务中心',
      intakePlaceName: '庄寨镇便民服务中心',
      custody: { name: '庄寨镇便民服务中心', personName: null },
      item: { no: 5, reference: true, placeBound: true },
      outcomeClock: { state: 'running', dueOn: '2026-03-23' },
      clock: null,
      proposedTownships: [{ name: READY }],
      affectedTownships: null,
      destinations: [{ townshipId: null, name: '曹县政务服务大厅' }],
      claimedBy: null,
      nextAct: 'confirm_place',
      waitingFor: '等待受理',
    });
    expect(view.history).toMatchObject([
      { version: 1, name: '收件', actorName: '王秀兰', summary: '乡镇（街道）便民服务中心，材料1份' },
    ]);
    expect(view.history[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
    const acts = new Map(view.allowedActs.map((act) => [act.act, act]));
    expect(acts.get('confirm_place')).toMatchObject({ allowed: true, refusals: [] });
    expect(acts.get('take_over')).toMatchObject({ allowed: false });
    expect(acts.get('take_over')?.refusals[0]).toMatchObject({ code: 'AUT-03' });
    expect(acts.has('decide')).toBe(false);
  });

  it('design §6 personal data are masked, in the applicant, the answers and the rows of a table', async () => {
    const view = doneValue(await readCase(county.ctx, await clerk(), caseId));
    expect(view.applicant).toMatchObject({
      name: '庄寨镇老石豆腐坊',
      idNumber: `${CREDIT_CODE.slice(0, 6)}********${CREDIT_CODE.slice(-4)}`,
      phone: '138****0000',
      masked: true,
    });
    expect(await accessRows()).toContainEqual(
      expect.objectContaining({ purpose: '查看办件', record: `case:${caseId}`, fields: ['masked'] }),
    );
    const answers = new Map(view.answers.map((answer) => [answer.fieldId, answer]));
    expect(answers.get('operatorName')).toMatchObject({ value: '石**', masked: true });
    expect(answers.get('premisesAddress')).toMatchObject({ value: '曹县庄寨镇****', masked: true });
    expect(answers.get('area')).toMatchObject({ value: '42平方米', masked: false });
    expect(answers.get('safetyPromise')).toMatchObject({ value: '已承诺' });
    const row = answers.get('employees')?.rows?.[0]?.map(({ value }) => value);
    expect(row?.[0]).toBe('石**');
    const text = JSON.stringify(view);
    for (const secret of [ID_NUMBER, PHONE, '石广田', '示例街']) expect(text).not.toContain(secret);
  });

  it('design §9 with a purpose everything is shown, and who looked and why is on record before', async () => {
    const purpose = '电话联系申请人补正材料';
    const view = doneValue(await unmaskCase(county.ctx, await clerk(), caseId, purpose, 'request-1'));
    expect(view.applicant).toMatchObject({ idNumber: CREDIT_CODE, phone: PHONE, masked: false });
    expect(view.answers.find(({ fieldId }) => fieldId === 'operatorName')).toMatchObject({
      value: '石广田',
      masked: false,
    });
    const { personId, appointments } = await clerk();
    const row = (await accessRows()).find((entry) => entry.purpose === purpose);
    expect(row).toMatchObject({
      county_id: county.countyId,
      actor: personId,
      acting_for: appointments[0]?.organisationId,
      record: `case:${caseId}`,
      fields: ['applicant', 'answers'],
      request_id: 'request-1',
    });
    expect(JSON.stringify(await accessRows())).not.toContain('石广田');
  });

  it('design §9 a file of the case is given out and logged, another’s is not found', async () => {
    const file = doneValue(await readCaseFile(county.ctx, await clerk(), caseId, fileId));
    expect(file).toMatchObject({ name: '健康证 (示例)*.pdf', mediaType: 'application/pdf' });
    expect(Buffer.from(file.content)).toEqual(Buffer.from(SAMPLE_PDF));
    const rows = await accessRows();
    expect(rows.at(-1)).toMatchObject({ purpose: '查看办件文件', fields: [`file:${fileId}`] });
    const waiting = { countyId: county.countyId, scope: 'visit:1', name: '别人.pdf', content: SAMPLE_PDF };
    const { uploadId } = doneValue(await stageUploadFor(county.ctx, waiting));
    for (const id of [uploadId, 'no-id', '01840000-0000-7000-8000-000000000000']) {
      expect(await readCaseFile(county.ctx, await clerk(), caseId, id)).toEqual({ kind: 'not_found' });
    }
  });

  it('design §2.5 a clerk of another township finds nothing, and nothing is logged', async () => {
    const before = (await accessRows()).length;
    const stranger = await county.actorIn('township_window_clerk', UNFILED);
    const { ctx } = county;
    const answers = [
      await readCase(ctx, stranger, caseId),
      await unmaskCase(ctx, stranger, caseId, '随便看看', null),
      await readCaseFile(ctx, stranger, caseId, fileId),
      await claimCase(ctx, stranger, caseId, { release: false }),
      await readCase(ctx, await clerk(), 'no-id'),
    ];
    expect(answers).toEqual(answers.map(() => ({ kind: 'not_found' })));
    const query = { queue: 'all' as const, q: number, limit: 20 };
    expect(doneValue(await listCases(ctx, stranger, query))).toEqual({ cases: [], next: null });
    expect(await accessRows()).toHaveLength(before);
  });

  it('R-1.2.10 the organ sees its item wherever it is handled, the hall what lies at the county', async () => {
    const approver = await county.actorIn('county_approver');
    const view = doneValue(await readCase(county.ctx, approver, caseId));
    expect(view.allowedActs.find(({ act }) => act === 'decide')?.refusals.map(({ code }) => code)).toContain(
      'AUT-03',
    );
    const hall = await county.actorIn('county_hall_clerk');
    expect(await readCase(county.ctx, hall, caseId)).toEqual({ kind: 'not_found' });
  });
});
