import { randomUUID } from 'node:crypto';
import type { GovernedAppointmentRow, PostingSheetView } from '@tongban/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { multipartHeaders } from '../../../../../tests/isolation/support/upload.ts';
import { readXlsx } from '../../platform/spreadsheet/read-xlsx.ts';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import type { StaffHeaders } from '../../testing/test-app.ts';
import { endedBatch, letBatchesRun } from '../batches/testing/batch-of.ts';
import { type DemoCounty, openDemoCounty, READY } from '../cases/testing/demo-county.ts';
import { verifyInstallation } from '../verification/index.ts';

const HEADERS = ['姓名', '任职机构', '岗位', '用工性质', '起始日期', '截止日期', '账号名'];
const CLERK = ['便民服务中心窗口人员', '政府购买服务人员', '2026-03-16', ''];

onEngines('posts from sheets', (engine) => {
  let county: DemoCounty;
  let manager: StaffHeaders;
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
    manager = await county.loginAs('county-manager');
    await letBatchesRun(county.ctx);
  }, 120_000);
  afterAll(async () => {
    await county.ctx.jobs.stop(1000);
    await county.close();
  });

  const post = (path: string, payload: object, headers = manager) =>
    county.app.inject({
      method: 'POST',
      url: `/api/v1/governance/${path}`,
      headers: { ...headers },
      payload: { countyId: county.countyId, ...payload },
    });
  const check = async (...rows: readonly (readonly string[])[]): Promise<PostingSheetView> =>
    (await post('appointment-sheet-checks', { rows: [HEADERS, ...rows] })).json();
  const start = (rows: readonly (readonly string[])[], batchId: string = randomUUID()) =>
    post('appointment-batches', { rows: [HEADERS, ...rows], batchId });
  const rowsOf = async (query: string): Promise<GovernedAppointmentRow[]> =>
    (
      await county.app.inject({
        url: `/api/v1/governance/appointments?${query}`,
        headers: { ...manager },
      })
    ).json().rows;

  it('R-4.1.3 ADR 0012 a checked sheet becomes a batch of single acts, once; the names proposed wait for their accounts', async () => {
    const rows = [
      ['表中甲', '庄寨镇', ...CLERK, 'zz101'],
      ['表中甲', '庄寨镇人民政府', '乡镇出件人员', '政府购买服务人员', '2026/4/1', '2026年6月30日', 'zz101'],
      ['表中乙', READY, '乡镇审批人', '公务员', '2026.3.20', '', ''],
    ];
    const checked = await check(...rows);
    expect(checked).toMatchObject({ problem: null, faults: [] });
    expect(checked.postings[1]).toEqual({
      row: 3,
      personName: '表中甲',
      isNew: true,
      organisationName: '庄寨镇人民政府',
      postName: '乡镇出件人员',
      employmentName: '政府购买服务人员',
      from: '2026-04-01',
      until: '2026-06-30',
      loginName: 'zz101',
    });
    expect(await rowsOf('q=表中')).toEqual([]);

    const batchId = randomUUID();
    const started = await start(rows, batchId);
    expect(started.statusCode).toBe(201);
    expect((await start(rows, batchId)).json()).toEqual(started.json());
    const ended = await endedBatch(county.app, manager, started.json());
    expect(ended).toMatchObject({ title: '登记任岗：3项', counts: { waiting: 0, done: 3, refused: 0 } });
    expect(JSON.stringify(ended.rows)).not.toContain('表中');
    const recorded = await rowsOf('q=表中');
    expect(recorded.map(({ personName }) => personName).sort()).toEqual(['表中乙', '表中甲', '表中甲']);
    expect(new Set(recorded.map(({ personId }) => personId)).size).toBe(2);

    const waiting = await county.app.inject({
      url: '/api/v1/administration/account-candidates?q=表中',
      headers: { ...(await county.loginAs('security-admin')) },
    });
    expect(waiting.json().rows).toMatchObject([
      { name: '表中甲', proposedLoginName: 'zz101', postNames: expect.arrayContaining(['乡镇出件人员']) },
      { name: '表中乙', proposedLoginName: null, needsSecondFactor: true },
    ]);
    const again = await check(...rows);
    expect(again.faults.map(({ row, column, text }) => [row, column, text])).toEqual(
      [2, 3, 4].map((row) => [row, '岗位', '该人员同一时期已任此岗位。']),
    );
  });

  it('ADR 0012 every fault is told with its row and column, and with one of them nothing is recorded', async () => {
    const rows = [
      ['', '不存在镇', '镇长', '临时工', '三月', '六月', '张三'],
      ['外包的', '庄寨镇', '乡镇审批人', '政府购买服务人员', '2026-03-16', '', ''],
      ['错层级', '庄寨镇', '县级审查人员', '公务员', '2026-03-16', '', ''],
      ['错日期', '庄寨镇', '乡镇审查人员', '公务员', '2026-03-16', '2026-03-01', ''],
      ['帮办的', '庄寨镇', '村（社区）帮办代办员', '志愿服务人员', '2026-03-16', '', 'bb01'],
      ['帮办的', '庄寨镇', ...CLERK, 'bb01'],
      ['抢名的', '庄寨镇', ...CLERK, 'window1'],
      ['无误的', '庄寨镇', ...CLERK, 'ok-01'],
    ];
    const { faults, postings } = await check(...rows);
    expect(faults.map(({ row, column }) => `${row}${column}`)).toEqual([
      '2姓名',
      '2任职机构',
      '2岗位',
      '2用工性质',
      '2起始日期',
      '2截止日期',
      '2账号名',
      '3用工性质',
      '4岗位',
      '5截止日期',
      '7岗位',
      '8账号名',
    ]);
    expect(faults.every(({ next }) => next.includes('请'))).toBe(true);
    expect(postings.map(({ row }) => row)).toEqual([6, 9]);
    const refused = await start(rows);
    expect(refused.json()).toMatchObject({ code: 'GOV-04' });
    expect(await rowsOf('q=无误的')).toEqual([]);
    const lacking = await post('appointment-sheet-checks', {
      rows: [
        ['姓名', '岗位'],
        ['某', '某'],
      ],
    });
    expect(lacking.json()).toMatchObject({ problem: { detail: expect.stringContaining('缺少列') } });
  });

  it('R-4.1.3 an XLSX file is read to text and not kept; the template has the columns and the county’s bodies', async () => {
    const content = await writeXlsxFile(
      [HEADERS, ['表中丙', '庄寨镇', ...CLERK, '']].map((row) =>
        row.map((value) => ({ type: String, value })),
      ),
    ).toBuffer();
    const head =
      '--tongban-isolation\r\ncontent-disposition: form-data; name="file"; filename="posts.xlsx"\r\n\r\n';
    const send = (body: Buffer) =>
      county.app.inject({
        method: 'POST',
        url: '/api/v1/governance/appointment-sheets',
        headers: { ...manager, ...multipartHeaders },
        payload: Buffer.concat([Buffer.from(head), body, Buffer.from('\r\n--tongban-isolation--\r\n')]),
      });
    const read = (await send(content)).json();
    expect(read.rows[1].slice(0, 2)).toEqual(['表中丙', '庄寨镇']);
    expect((await send(Buffer.from('no sheet'))).json().problem.detail).toContain('XLSX');
    const files = await county.ctx.database.db.selectFrom('file').select('purpose').execute();
    expect(files.map(({ purpose }) => purpose)).not.toContain('upload');
    const template = await county.app.inject({
      url: '/api/v1/governance/appointment-template',
      headers: { ...manager },
    });
    const sheet = await readXlsx(template.rawPayload);
    expect('rows' in sheet ? sheet.rows[1] : []).toEqual(HEADERS);
  });

  it('R-5.2.5 training of the same items is recorded for many, and who has it already says so', async () => {
    const clerks = (await rowsOf('q=表中')).slice(0, 2);
    const appointmentIds = clerks.map(({ id }) => id);
    const itemIds = county.ctx.reference.items.slice(40, 42).map(({ id }) => id);
    const started = await post('appointment-trainings', { batchId: randomUUID(), appointmentIds, itemIds });
    expect(started.statusCode).toBe(201);
    const first = await endedBatch(county.app, manager, started.json());
    expect(first).toMatchObject({ title: '登记培训：2人次，每人2项', counts: { done: 2 } });
    const trained = await rowsOf('q=表中');
    for (const { id, trainedCount } of clerks) {
      expect(trained.find((row) => row.id === id)?.trainedCount).toBe(trainedCount + 2);
    }
    const again = await post('appointment-trainings', { batchId: randomUUID(), appointmentIds, itemIds });
    const second = await endedBatch(county.app, manager, again.json());
    expect(second.rows.map(({ status, refusals }) => [status, refusals[0]?.code])).toEqual([
      ['refused', 'GOV-01'],
      ['refused', 'GOV-01'],
    ]);
  });

  it('design §2.5 another county’s posts are neither checked, started nor trained', async () => {
    const other = county.ctx.reference.counties.find(({ id }) => id !== county.countyId)?.id;
    const rows = [HEADERS, ['某人', '庄寨镇', ...CLERK, '']];
    const batchId = randomUUID();
    for (const [path, payload] of [
      ['appointment-sheet-checks', { rows }],
      ['appointment-batches', { rows, batchId }],
      ['appointment-trainings', { batchId, appointmentIds: ['a'], itemIds: [county.eatery] }],
    ] as const) {
      expect((await post(path, { ...payload, countyId: other })).statusCode, path).toBe(404);
      const wrong = await post(path, payload, await county.loginAs('item-manager'));
      expect(wrong.statusCode, path).toBe(403);
    }
    const unknown = { batchId, appointmentIds: ['none'], itemIds: [county.eatery] };
    expect((await post('appointment-trainings', unknown)).statusCode).toBe(404);
  });

  it('design §6 what the batches recorded stands in the ledger as anything else', async () => {
    for await (const finding of verifyInstallation(county.ctx)) expect.unreachable(JSON.stringify(finding));
  });
});
