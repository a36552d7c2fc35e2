import type { SubmitCase } from '@tongban/contract';
import { instant } from '@tongban/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sm3Hex } from '../../platform/crypto/sm3.ts';
import { inSnapshot } from '../../platform/db/transaction.ts';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { receiptCodeHashOf } from './lookup-keys.ts';
import { stageUploadFor } from './operations/stage-upload.ts';
import { submitCase } from './operations/submit-case.ts';
import { refoldCase } from './refold-case.ts';
import { constructionApplication, eateryApplication, ID_NUMBER } from './testing/applications.ts';
import { type DemoCounty, ENDING, openDemoCounty, READY, UNFILED } from './testing/demo-county.ts';
import { codesOf, doneValue } from './testing/outcomes.ts';
import { SAMPLE_PDF } from './testing/sample-file.ts';
import { accountScope } from './uploads.ts';

onEngines('submitting a case', (engine) => {
  let county: DemoCounty;
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
  });
  afterAll(() => county.close());

  const visitor = { kind: 'visitor', scope: 'visit:1' } as const;
  const atWindow = async (
    command: SubmitCase,
    townshipName: string | null = READY,
    key: string | null = null,
  ) => {
    const post = townshipName === null ? 'county_hall_clerk' : 'township_window_clerk';
    const actor = await county.actorIn(post, townshipName);
    const idempotency = key === null ? null : { key, request: sm3Hex(JSON.stringify(command)) };
    return submitCase(county.ctx, { kind: 'staff', actor }, command, idempotency);
  };
  const rowOf = (id: string) =>
    county.ctx.database.db
      .selectFrom('service_case')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
  const caseCount = async () =>
    (await county.ctx.database.executeSql('select count(*)::int as n from service_case')).rows[0]?.n;
  const upload = async (scope: string) => {
    const file = { countyId: county.countyId, scope, name: '示例.pdf', content: SAMPLE_PDF };
    const staged = await stageUploadFor(county.ctx, file);
    if (staged.kind !== 'done') throw new Error(staged.kind);
    return staged.value.uploadId;
  };
  const online = (more: Partial<SubmitCase> = {}) =>
    eateryApplication(county, READY, { channel: 'online', ...more });

  it('R-1.1.6 L-32 the window of a centre takes an incomplete file and gives number, code and the last day of the outcome', async () => {
    const receipt = doneValue(await atWindow(eateryApplication(county, READY)));
    expect(receipt).toMatchObject({
      number: expect.stringMatching(/^371721-2026-\d{6}-\d$/),
      code: expect.stringMatching(/^[2-9A-Z]{6}$/),
      placeName: '庄寨镇便民服务中心',
      outcomeDueOn: '2026-03-23',
    });
    const row = await rowOf(receipt.caseId);
    const townshipId = county.townshipId(READY);
    expect(row).toMatchObject({
      status: 'submitted',
      version: 1,
      custody_township_id: townshipId,
      township_ids: [townshipId],
      due_on: '2026-03-23',
      applicant_masked: '庄寨镇老石豆腐坊',
    });
    expect(row.receipt_code_hash).toBe(receiptCodeHashOf(county.ctx.keys, receipt.number, receipt.code));
    const { database, calendar } = county.ctx;
    expect(await inSnapshot(database, (tx) => refoldCase(tx, calendar, county.countyId, row.id))).toEqual([]);
  });

  it('design §6 nothing personal stands in row, ledger or files in plain text', async () => {
    const receipt = doneValue(await atWindow(eateryApplication(county, READY), READY, 'plain'));
    const dump = JSON.stringify([
      await rowOf(receipt.caseId),
      await county.ctx.database.db
        .selectFrom('ledger')
        .select('canonical')
        .where('stream', '=', `case:${receipt.caseId}`)
        .execute(),
      await county.ctx.database.db.selectFrom('personal_content').select('ciphertext').execute(),
      await county.ctx.database.db.selectFrom('idempotent_post').selectAll().execute(),
    ]);
    for (const secret of [ID_NUMBER, '13800000000', '石广田', '示例街1号', receipt.code]) {
      expect(dump).not.toContain(secret);
    }
  });

  it('R-1.1.6 the county hall takes both items with equal right', async () => {
    for (const command of [eateryApplication(county, null), constructionApplication(county, null)]) {
      const receipt = doneValue(await atWindow(command, null));
      expect(receipt.placeName).toBe('曹县政务服务大厅');
      expect((await rowOf(receipt.caseId)).custody_township_id).toBeNull();
    }
  });

  it('E-42 a double click makes one case and shows the same code twice, also at the same instant', async () => {
    const command = eateryApplication(county, READY);
    const before = Number(await caseCount());
    const [first, second] = await Promise.all([
      atWindow(command, READY, 'k1'),
      atWindow(command, READY, 'k1'),
    ]);
    expect(second).toEqual(first);
    expect(await atWindow(command, READY, 'k1')).toEqual(first);
    expect(await caseCount()).toBe(before + 1);
    const other = await atWindow({ ...command, townships: [] }, READY, 'k1');
    expect(other).toMatchObject({ kind: 'problem', problem: { code: 'idempotency_mismatch' } });
  });

  it('E-42 a refused post leaves its key free, so that the mended one goes through', async () => {
    const command = eateryApplication(county, READY, {
      materials: [{ materialId: 'process-chart', uploadId: 'no-such-file' }],
    });
    expect(await atWindow(command, READY, 'k2')).toMatchObject({ kind: 'invalid' });
    expect((await atWindow(eateryApplication(county, READY), READY, 'k2')).kind).toBe('done');
  });

  it('issue 2: a wrong check digit names the field and the mend', async () => {
    const last = ID_NUMBER.endsWith('0') ? '1' : '0';
    const wrong = ID_NUMBER.slice(0, 17) + last;
    const command = eateryApplication(county, READY);
    const applicant = { ...command.applicant, kind: 'natural_person' as const, idNumber: wrong };
    const outcome = await atWindow({
      ...command,
      applicant,
      answers: { ...command.answers, idNumber: wrong },
    });
    expect(outcome).toMatchObject({
      kind: 'invalid',
      fields: [
        { field: 'applicant.idNumber', message: expect.stringContaining('逐位核对') },
        { field: 'answers.idNumber', message: expect.stringContaining('经营者身份证号') },
      ],
    });
  });

  it('L-32 R-5.3.6 all wrong fields at once', async () => {
    const command = eateryApplication(county, READY, { townships: ['nowhere'] });
    const applicant = { ...command.applicant, phone: '123' };
    const outcome = await atWindow({ ...command, applicant, answers: { area: '大' } });
    const fields = outcome.kind === 'invalid' ? outcome.fields.map(({ field }) => field) : [];
    expect(fields).toEqual(
      expect.arrayContaining([
        'applicant.phone',
        'answers.shopName',
        'answers.area',
        'answers.safetyPromise',
        'townships',
      ]),
    );
  });

  it.each<[string, (c: DemoCounty) => Partial<SubmitCase>, string]>([
    ['unknown item', () => ({ itemId: 'nothing' }), 'unknown_item'],
    [
      'a fee, which is paid and not applied for (E-47)',
      () => ({ itemId: 'water-fee-payment' }),
      'payment_item',
    ],
    ['unknown county', () => ({ countyId: 'nowhere' }), 'unknown_place'],
    ['unknown township', () => ({ townshipId: 'nowhere' }), 'unknown_place'],
  ])('issue 2: %s', async (_name, more, code) => {
    const command = eateryApplication(county, READY, more(county));
    expect(await atWindow(command)).toMatchObject({ kind: 'problem', problem: { code } });
  });

  it('AUT-02 CAS-04 a clerk takes only at the own window, a visitor only online', async () => {
    expect(codesOf(await atWindow(eateryApplication(county, ENDING)))).toEqual(['AUT-02']);
    expect(codesOf(await atWindow(eateryApplication(county, null)))).toEqual(['AUT-02']);
    expect(codesOf(await atWindow(online()))).toEqual(['CAS-04']);
    expect(codesOf(await submitCase(county.ctx, visitor, eateryApplication(county, READY), null))).toEqual([
      'CAS-04',
    ]);
    const reviewer = await county.actorIn('township_reviewer', READY);
    const command = eateryApplication(county, READY);
    expect(codesOf(await submitCase(county.ctx, { kind: 'staff', actor: reviewer }, command, null))).toEqual([
      'AUT-02',
    ]);
  });

  it('DLG-03 DLG-04 DLG-14 古营集镇: every gate not met is told; DLG-10 where nothing is delegated', async () => {
    expect(codesOf(await atWindow(eateryApplication(county, UNFILED), UNFILED))).toEqual([
      'DLG-03',
      'DLG-04',
      'DLG-14',
    ]);
    const materials = [{ materialId: 'application-form', uploadId: await upload('visit:1') }];
    const elsewhere = online({ townshipId: county.townshipId('魏湾镇'), materials });
    expect(codesOf(await submitCase(county.ctx, visitor, elsewhere, null))).toEqual(['DLG-10']);
  });

  it('CAS-07 online: what only the applicant has must be uploaded, licences on file are never asked for', async () => {
    const missing = await submitCase(county.ctx, visitor, online({ conditions: ['process-chart'] }), null);
    expect(missing).toMatchObject({
      kind: 'invalid',
      fields: [{ field: 'materials.application-form' }, { field: 'materials.process-chart' }],
    });
    const materials = [{ materialId: 'application-form', uploadId: await upload('visit:1') }];
    const receipt = doneValue(await submitCase(county.ctx, visitor, online({ materials }), null));
    const files = await inSnapshot(county.ctx.database, (tx) =>
      county.ctx.files.listOf(tx, county.countyId, `case:${receipt.caseId}`),
    );
    expect(files).toMatchObject([{ purpose: 'material', name: '示例.pdf' }]);
    const again = await submitCase(county.ctx, visitor, online({ materials }), null);
    expect(again).toMatchObject({ kind: 'invalid', fields: [{ field: 'materials.application-form' }] });
  });

  it('design §9 nobody files the upload of another', async () => {
    const { accountId } = await county.actorIn('township_window_clerk', READY, 1);
    const materials = [{ materialId: 'application-form', uploadId: await upload(accountScope(accountId)) }];
    expect(await submitCase(county.ctx, visitor, online({ materials }), null)).toMatchObject({
      kind: 'invalid',
    });
    expect(await atWindow(eateryApplication(county, READY, { materials }))).toMatchObject({
      kind: 'invalid',
    });
  });

  it('AUT-01 a county whose organs are not registered takes nothing', async () => {
    const other = county.ctx.reference.counties.find(({ id }) => id !== county.countyId);
    const command = online({ countyId: other?.id ?? '', townshipId: null });
    const materials = [{ materialId: 'application-form', uploadId: await upload('visit:1') }];
    expect(codesOf(await submitCase(county.ctx, visitor, { ...command, materials }, null))).toEqual([
      'AUT-01',
    ]);
  });

  it('DLG-13 after the last day of the agreement the centre takes nothing more; the last day itself counts', async () => {
    county.setClock(instant('2026-03-21T08:00:00.000Z'));
    expect((await atWindow(eateryApplication(county, ENDING), ENDING)).kind).toBe('done');
    county.setClock(instant('2026-03-22T01:00:00.000Z'));
    expect(codesOf(await atWindow(eateryApplication(county, ENDING), ENDING))).toContain('DLG-13');
  });
});
