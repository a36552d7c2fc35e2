import { randomUUID } from 'node:crypto';
import type { ListDeskView } from '@tongban/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readXlsx } from '../../platform/spreadsheet/read-xlsx.ts';
import { tableOf } from '../../platform/spreadsheet/sheet-table.ts';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import type { StaffHeaders } from '../../testing/test-app.ts';
import { type DemoCounty, openDemoCounty, READY } from '../cases/testing/demo-county.ts';
import { checkedSheet, confirm, letImportsRun, uploadSheet } from '../sheet-imports/testing/send-sheet.ts';
import { LIST_COLUMNS, type ListHeader } from './list-sheet.ts';

type Cells = Partial<Record<ListHeader, string>>;
const headers = LIST_COLUMNS.map(({ header }) => header);
const [FIRST, SECOND, THIRD] = ['安蔡楼镇', '青岗集镇', '郑庄街道'] as const;

onEngines('lists from sheets', (engine) => {
  let county: DemoCounty;
  let writer: StaffHeaders;
  /** 庄寨镇's published rows, as they were exported. */
  let published: readonly Cells[];

  beforeAll(async () => {
    county = await openDemoCounty({ engine });
    writer = await county.loginAs('item-manager');
    await letImportsRun(county);
    const response = await county.app.inject({
      url: `/api/v1/registers/exports/list-sheets?township=${county.townshipId(READY)}`,
      headers: { ...writer },
    });
    const file = await readXlsx(response.rawPayload);
    const table = 'rows' in file ? tableOf(file.rows, LIST_COLUMNS) : file;
    if (!('rows' in table)) throw new Error(table.problem.detail);
    published = table.rows.map(({ cells }) => cells);
  }, 120_000);
  afterAll(async () => {
    await county.ctx.jobs.stop(1000);
    await county.close();
  });

  const rowsFor = (township: string, change: (cells: Cells, at: number) => Cells = (cells) => cells) =>
    published.map((cells, at) => change({ ...cells, '乡镇（街道）': township }, at));
  const send = (rows: readonly Cells[], as = writer, importId: string = randomUUID()) =>
    checkedSheet(county, as, {
      kind: 'lists',
      headers,
      rows: rows.map((cells) => headers.map((header) => cells[header] ?? null)),
      importId,
    });
  const desk = async (township: string): Promise<ListDeskView> =>
    (
      await county.app.inject({
        url: `/api/v1/delegation-lists/${county.townshipId(township)}`,
        headers: { ...writer },
      })
    ).json();
  const post = (township: string, act: string, payload: object, as: StaffHeaders) =>
    county.app.inject({
      method: 'POST',
      url: `/api/v1/delegation-lists/${county.townshipId(township)}/draft/${act}`,
      headers: { ...as },
      payload,
    });
  const discard = async (township: string) => {
    const { draft } = await desk(township);
    await post(township, 'discard', { expectedVersion: draft?.version }, writer);
  };

  it('issue 4: what was exported and not changed is imported as nothing', async () => {
    const sheet = await send(rowsFor(READY));
    expect(sheet).toMatchObject({
      state: 'checked',
      faults: [],
      rowCount: published.length,
      parts: [{ townshipName: READY, added: 0, removed: 0, changed: 0, isTaken: false }],
    });
    const confirmed = await confirm(county, writer, sheet);
    expect(confirmed.json()).toMatchObject({ code: 'GOV-01' });
    expect((await desk(READY)).draft).toBeNull();
  });

  it('ADR 0012 a dry run writes nothing; confirmed, all are drafts that their importer does not approve (GOV-08)', async () => {
    const sheet = await send([...rowsFor(FIRST), ...rowsFor(SECOND)]);
    expect(sheet.parts).toMatchObject([
      { townshipName: FIRST, added: published.length, replaces: null, isTaken: true },
      { townshipName: SECOND, added: published.length },
    ]);
    expect((await desk(FIRST)).draft).toBeNull();
    const url = `/api/v1/sheet-imports/${sheet.countyId}/${sheet.id}`;
    const changes = await county.app.inject({ url: `${url}/parts/1`, headers: { ...writer } });
    expect(changes.json()).toMatchObject({ townshipName: SECOND, difference: { removed: [] } });

    expect((await confirm(county, writer, sheet)).json()).toMatchObject({ state: 'taken' });
    expect((await confirm(county, writer, sheet)).json()).toMatchObject({ state: 'taken' });
    const { draft } = await desk(FIRST);
    expect(draft).toMatchObject({ version: 1, status: 'drafting', isOwn: true, faults: [] });
    expect(draft?.rows).toHaveLength(published.length);

    await post(FIRST, 'submit', { expectedVersion: 1 }, writer);
    const approval = { expectedVersion: 2, principles: ['lawful', 'accountable', 'local', 'complete'] };
    const days = { publishedOn: '2026-03-16', effectiveFrom: '2026-03-17', announcement: null };
    const own = await post(FIRST, 'approve', { ...approval, ...days, principles: [] }, writer);
    expect(own.json().refusals.map(({ code }: { code: string }) => code)).toContain('GOV-08');
    const locked = await send(rowsFor(FIRST));
    expect(locked).toMatchObject({ state: 'faulty', faults: [{ row: null, place: FIRST }] });
    await post(FIRST, 'return', { expectedVersion: 2, note: '核对' }, writer);
    for (const township of [FIRST, SECOND]) await discard(township);
  });

  it('issue 4: every fault is told with its row, its column and how it is mended, and nothing is imported', async () => {
    const changes: Readonly<Record<number, Cells>> = {
      0: { '乡镇（街道）': '不存在镇' },
      1: { 目录序号: '88' },
      2: { 事项名称: '另一个名称' },
      3: { 实施方式: '代办' },
      4: { 赋权部门: '某某局' },
      5: { 受理时限: '三天', 转递时限: '0', 审批时限: '1' },
      6: { 限量上限: '50' },
      7: { 县区: '单县' },
    };
    const sheet = await send(rowsFor(THIRD, (cells, at) => ({ ...cells, ...changes[at] })));
    expect(sheet.state).toBe('faulty');
    const told = sheet.faults.map(({ row, column, text }) => [row, column, text]);
    expect(told).toEqual([
      [3, '乡镇（街道）', '曹县没有乡镇（街道）“不存在镇”。'],
      [4, '目录序号', '目录里没有序号“88”。'],
      [5, '事项名称', expect.stringMatching(/^目录序号3是“.+”，与填写的名称不同。$/u)],
      [6, '实施方式', '实施方式不能填“代办”。'],
      [7, '赋权部门', '本县没有登记名为“某某局”的机构。'],
      [8, '受理时限', '受理时限“三天”不是0至999的整数。'],
      [9, '限量指标', '没有填写限量指标。'],
      [9, '限量单位', '没有填写限量单位。'],
      [9, '委托范围', '填了限量，没有填写委托范围。'],
      [10, '县区', '县区“单县”不在您管理的范围内。'],
    ]);
    expect(sheet.faults.every(({ next }) => /请|您可以/u.test(next))).toBe(true);
    expect((await confirm(county, writer, sheet)).json()).toMatchObject({ code: 'GOV-04' });
    expect((await desk(THIRD)).draft).toBeNull();

    const url = `/api/v1/sheet-imports/${sheet.countyId}/${sheet.id}/faults?format=csv`;
    const file = await county.app.inject({ url, headers: { ...writer } });
    expect(file.body.split('\r\n')).toHaveLength(told.length + 3);
    expect(file.body).toContain('4,目录序号,郑庄街道,目录里没有序号“88”。');
  });

  it('ADR 0012 the rules of publication are the sheet’s: DLG-01, DLG-06, CAS-05, DLG-17, GOV-06, GOV-05 by row and column', async () => {
    const limits = { 受理时限: '1', 转递时限: '1', 审批时限: '900' };
    const changes: Readonly<Record<number, Cells>> = {
      0: { 监管部门: '', 乡级接得住: '否' },
      1: limits,
      2: { 赋权部门: '曹县残疾人联合会' },
      4: { 委托范围: '水面以内', 限量指标: '水面面积', 限量上限: '5', 限量单位: '平方千米' },
    };
    const rows = rowsFor(THIRD, (cells, at) => ({ ...cells, ...changes[at] }));
    const sheet = await send([...rows, { ...rows[3] }]);
    expect(sheet.faults).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ row: 3, column: '监管部门', text: expect.stringContaining('没有填写') }),
        expect.objectContaining({ row: 3, column: '乡级接得住' }),
        expect.objectContaining({
          row: 4,
          column: '审批时限',
          text: expect.stringContaining('超过法定时限'),
        }),
        expect.objectContaining({ row: 5, column: '赋权部门' }),
        expect.objectContaining({
          row: 7,
          column: '限量指标',
          text: expect.stringContaining('水面面积（平方千米）'),
        }),
        expect.objectContaining({ row: published.length + 3, column: '目录序号' }),
      ]),
    );
    const left = await send(rowsFor(READY).slice(1));
    expect(left).toMatchObject({
      state: 'faulty',
      faults: [{ row: null, place: READY, text: expect.stringContaining('没有登记收回') }],
      parts: [{ removed: 1 }],
    });
  });

  it('R-2.2.3 an item outside the catalogue is named, needs its grounds, and a body that holds its power', async () => {
    const [first = {}] = rowsFor(SECOND);
    const local: Cells = {
      ...first,
      目录序号: '目录外',
      事项名称: '示例便民事项',
      办件量理由: '年办件一千件',
      群众需求理由: '群众多次反映',
      承接能力理由: '人员齐备',
    };
    const bare = await send([{ ...local, 办件量理由: '' }]);
    expect(bare.faults).toMatchObject([{ column: '办件量理由' }, { column: '赋权部门' }]);
    expect(bare.parts).toMatchObject([{ added: 1 }]);
    const grounded = await send([local]);
    expect(grounded.faults).toMatchObject([{ row: 3, column: '赋权部门' }]);
  });

  it('CAS-27 E-41 all or nothing: one draft that changed since the dry run keeps every other from being written', async () => {
    const open = { draftId: randomUUID(), source: { kind: 'empty' }, isAssessed: false };
    await county.app.inject({
      method: 'POST',
      url: `/api/v1/delegation-lists/${county.townshipId(SECOND)}/draft`,
      headers: { ...(await county.loginAs('county-manager')) },
      payload: open,
    });
    const sheet = await send([...rowsFor(FIRST), ...rowsFor(SECOND)]);
    expect(sheet.parts[1]?.replaces).toMatch(/^改写.+保存的草稿（0项）$/u);
    const rows = (await desk(SECOND)).draft?.rows ?? [];
    await post(SECOND, 'changes', { expectedVersion: 1, rows }, await county.loginAs('county-manager'));

    const late = await confirm(county, writer, sheet);
    expect(late.statusCode).toBe(409);
    expect(late.json().refusals).toMatchObject([
      { code: 'CAS-27', text: expect.stringMatching(/改动了青岗集镇的清单草稿/u) },
    ]);
    expect((await desk(FIRST)).draft).toBeNull();
    expect((await desk(SECOND)).draft).toMatchObject({ version: 2, itemCount: 0 });

    const again = await send([...rowsFor(FIRST), ...rowsFor(SECOND)]);
    expect((await confirm(county, writer, again)).statusCode).toBe(200);
    expect((await desk(SECOND)).draft).toMatchObject({ version: 3, itemCount: published.length });
    for (const township of [FIRST, SECOND]) await discard(township);
  });

  it('E-41 of two who confirm lists for the same townships at once, one writes all and the other nothing', async () => {
    const colleague = await county.loginAs('county-manager');
    const rows = [...rowsFor(FIRST), ...rowsFor(SECOND)];
    const [mine, theirs] = [await send(rows), await send(rows.toReversed(), colleague)];
    const answers = await Promise.all([confirm(county, writer, mine), confirm(county, colleague, theirs)]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    const winner = answers[0]?.statusCode === 200 ? 'isOwn' : 'other';
    for (const township of [FIRST, SECOND]) {
      expect((await desk(township)).draft).toMatchObject({ version: 1, isOwn: winner === 'isOwn' });
      await discard(township);
    }
  });

  it('E-42 an import started twice is one; what is no sheet, or lacks a column, is told', async () => {
    const importId = randomUUID();
    const first = await send(rowsFor(FIRST), writer, importId);
    const second = await send(rowsFor(SECOND), writer, importId);
    expect(second.parts).toEqual(first.parts);
    const lacking = await checkedSheet(county, writer, {
      kind: 'lists',
      headers: headers.filter((header) => header !== '监管部门'),
      rows: [['曹县', FIRST]],
    });
    expect(lacking).toMatchObject({ state: 'unreadable', problem: { detail: '缺少列：监管部门。' } });
  });

  it('design §2.5 nobody reads or confirms another’s import, nor has another’s upload checked', async () => {
    const sheet = await send(rowsFor(FIRST));
    const other = await county.loginAs('county-manager');
    const url = `/api/v1/sheet-imports/${sheet.countyId}/${sheet.id}`;
    for (const path of [url, `${url}/faults?format=csv`, `${url}/parts/0`]) {
      expect((await county.app.inject({ url: path, headers: { ...other } })).statusCode).toBe(404);
    }
    expect((await confirm(county, other, sheet)).statusCode).toBe(404);
    const uploadId = await uploadSheet(county, writer, Buffer.from('PK'), '别人的.xlsx').catch(() => 'none');
    const stolen = await county.app.inject({
      method: 'POST',
      url: '/api/v1/sheet-imports',
      headers: { ...other },
      payload: { importId: randomUUID(), kind: 'lists', uploadId },
    });
    expect(stolen.statusCode).toBe(400);
    const mine = await county.app.inject({ url: '/api/v1/sheet-imports', headers: { ...other } });
    expect(mine.json().imports.map(({ id }: { id: string }) => id)).not.toContain(sheet.id);
  });

  it('issue 4: the template has the columns, their explanation, and the places and items to fill in', async () => {
    const response = await county.app.inject({
      url: '/api/v1/sheet-templates/lists',
      headers: { ...writer },
    });
    const file = await readXlsx(response.rawPayload);
    expect('rows' in file ? file.rows[1] : []).toEqual(headers);
  });
});
