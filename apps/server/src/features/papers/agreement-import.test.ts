import type { PaperPageView } from '@tongban/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readXlsx } from '../../platform/spreadsheet/read-xlsx.ts';
import { tableOf } from '../../platform/spreadsheet/sheet-table.ts';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import type { StaffHeaders } from '../../testing/test-app.ts';
import { type DemoCounty, openDemoCounty, READY } from '../cases/testing/demo-county.ts';
import { checkedSheet, confirm, letImportsRun } from '../sheet-imports/testing/send-sheet.ts';
import { AGREEMENT_COLUMNS, type AgreementHeader } from './agreement-sheet.ts';

type Cells = Readonly<Partial<Record<AgreementHeader, string>>>;
const headers = AGREEMENT_COLUMNS.map(({ header }) => header);
const NEXT_YEAR = { 起始日期: '2027-04-01', 截止日期: '2028年3月31日' };

onEngines('agreements from sheets', (engine) => {
  let county: DemoCounty;
  let clerk: StaffHeaders;
  /** 庄寨镇's signed agreements, as they were exported. */
  let signed: readonly Cells[];

  beforeAll(async () => {
    county = await openDemoCounty({ engine });
    clerk = await county.loginAs('item-manager');
    await letImportsRun(county);
    const response = await county.app.inject({
      url: `/api/v1/registers/exports/agreement-sheets?township=${county.townshipId(READY)}`,
      headers: { ...clerk },
    });
    const file = await readXlsx(response.rawPayload);
    const table = 'rows' in file ? tableOf(file.rows, AGREEMENT_COLUMNS) : file;
    if (!('rows' in table)) throw new Error(table.problem.detail);
    signed = table.rows.map(({ cells }) => cells);
  }, 120_000);
  afterAll(async () => {
    await county.ctx.jobs.stop(1000);
    await county.close();
  });

  const send = (rows: readonly Cells[]) =>
    checkedSheet(county, clerk, {
      kind: 'agreements',
      headers,
      rows: rows.map((cells) => headers.map((header) => cells[header] ?? null)),
    });
  /** One row for each agreement of which there are several terms, with other days. */
  const ofTerm = (days: Cells) => {
    const keyOf = (cells: Cells) => [cells.协议类型, cells.赋权部门, cells.事项].join();
    const renewed = new Map(signed.map((cells) => [keyOf(cells), { ...cells, ...days }]));
    return [...renewed.values()];
  };
  const drafts = async (): Promise<PaperPageView> =>
    (await county.app.inject({ url: '/api/v1/agreement-papers?state=draft', headers: { ...clerk } })).json();

  it('issue 4: what was exported is imported as nothing', async () => {
    const sheet = await send(signed);
    expect(sheet).toMatchObject({
      state: 'checked',
      faults: [],
      parts: [{ townshipName: READY, isTaken: false }],
    });
  });

  it('ADR 0012 agreements of the next term become drafts with the reference text, all at once and once', async () => {
    const rows = ofTerm({ ...NEXT_YEAR, 文本已核定: '' });
    const sheet = await send(rows);
    expect(sheet).toMatchObject({ state: 'checked', parts: [{ added: rows.length, isTaken: true }] });
    expect((await drafts()).rows).toEqual([]);
    expect((await confirm(county, clerk, sheet)).json()).toMatchObject({ state: 'taken' });
    const page = await drafts();
    expect(page.rows).toHaveLength(rows.length);
    expect(page.rows[0]).toMatchObject({ from: '2027-04-01', until: '2028-03-31', stage: 'draft' });
    const [first] = page.rows;
    const paper = await county.app.inject({
      url: `/api/v1/agreement-papers/${first?.countyId}/${first?.id}`,
      headers: { ...clerk },
    });
    expect(paper.json().draft.missing).toMatchObject([
      { code: 'GOV-03', text: expect.stringMatching(/核定/u) },
    ]);
    const again = await send(rows);
    expect(again.parts).toMatchObject([{ added: 0, isTaken: false }]);
  });

  it('E-41 what a colleague drafted since the dry run keeps the whole sheet from being taken', async () => {
    const rows = ofTerm({ 起始日期: '2029/4/1', 截止日期: '2030-03-31' });
    const [mine, same] = [await send(rows), await send(rows)];
    expect((await confirm(county, clerk, mine)).statusCode).toBe(200);
    const late = await confirm(county, clerk, same);
    expect(late.statusCode).toBe(409);
    expect(late.json().refusals).toMatchObject([{ code: 'CAS-27', text: expect.stringContaining(READY) }]);
  });

  it('issue 4: every fault of an agreement is told with its row and column: cells, DLG-06, DLG-10, GOV-02, GOV-03', async () => {
    const [base = {}] = signed;
    const late = { ...base, ...NEXT_YEAR };
    const sheet = await send([
      { ...late, 协议类型: '合同' },
      { ...late, 赋权部门: '某某局' },
      { ...late, 事项: '1、88' },
      { ...late, 起始日期: '2027-02-30' },
      { ...late, 截止日期: '2026-01-01' },
      { ...late, 在办件处理: '继续办结', 继续办结天数: '' },
      { ...late, 赋权部门: '曹县残疾人联合会' },
      { ...late, 文本已核定: '可能' },
      late,
      late,
    ]);
    const told = sheet.faults.map(({ row, column, text }) => [row, column, text]);
    expect(told).toEqual(
      expect.arrayContaining([
        [3, '协议类型', '协议类型不能填“合同”。'],
        [4, '赋权部门', '本县没有登记名为“某某局”的机构。'],
        [5, '事项', '没有事项“88”。'],
        [6, '起始日期', '起始日期不能填“2027-02-30”。'],
        [7, '截止日期', '协议的截止日期早于起始日期。'],
        [8, '继续办结天数', '在办办件继续办结的天数须为正整数。'],
        [9, '赋权部门', expect.stringContaining('曹县残疾人联合会')],
        [9, '事项', expect.stringMatching(/^清单上事项.+的赋权部门不是这个部门。$/u)],
        [10, '文本已核定', '文本已核定不能填“可能”。'],
        [12, '事项', '与表中前面一行是同一份协议。'],
      ]),
    );
    expect(new Set(told.map(([row]) => row))).toEqual(new Set([3, 4, 5, 6, 7, 8, 9, 10, 12]));
    expect((await confirm(county, clerk, sheet)).json()).toMatchObject({ code: 'GOV-04' });
  });
});
