import { afterAll, beforeAll, expect, it } from 'vitest';
import { readXlsx } from '../../platform/spreadsheet/read-xlsx.ts';
import { tableOf } from '../../platform/spreadsheet/sheet-table.ts';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { type DemoCounty, openDemoCounty, READY } from '../cases/testing/demo-county.ts';
import { LIST_COLUMNS } from './list-sheet.ts';

onEngines('lists and agreements as sheets', (engine) => {
  let county: DemoCounty;
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
  });
  afterAll(() => county.close());

  const fetch = async (path: string, login: string) =>
    county.app.inject({
      url: `/api/v1/registers/exports/${path}`,
      headers: { ...(await county.loginAs(login)) },
    });
  const rowsOf = async (path: string, login: string) => {
    const response = await fetch(path, login);
    expect(response.statusCode).toBe(200);
    const file = await readXlsx(response.rawPayload);
    if (!('rows' in file)) throw new Error(file.problem.detail);
    return file.rows;
  };
  const table = <T>(found: { readonly rows: readonly T[] } | { readonly problem: object }) => {
    if (!('rows' in found)) throw new Error(JSON.stringify(found.problem));
    return found.rows;
  };

  it('issue 4: a township’s list is exported in the columns in which it is imported', async () => {
    const found = table(
      tableOf(await rowsOf(`list-sheets?township=${county.townshipId(READY)}`, 'head1'), LIST_COLUMNS),
    );
    expect(new Set(found.map(({ cells }) => cells['乡镇（街道）']))).toEqual(new Set([READY]));
    expect(found.find(({ cells }) => cells.目录序号 === '5')?.cells).toMatchObject({
      县区: '曹县',
      实施方式: '委托办理',
      权力类型: '行政许可',
      县级放得下: '是',
      乡级接得住: '是',
      赋权部门: expect.stringMatching(/^曹县/u),
    });
  });

  it('R-1.2.10 a county has its own lists, and the city’s bureau asks for those of any county', async () => {
    const countyRows = table(tableOf(await rowsOf('list-sheets', 'county-manager'), LIST_COLUMNS));
    expect(new Set(countyRows.map(({ cells }) => cells.县区))).toEqual(new Set(['曹县']));
    expect(await rowsOf('list-sheets', 'city')).toHaveLength(countyRows.length + 2);
    const other = county.ctx.reference.counties.find(({ id }) => id !== county.countyId)?.id ?? '';
    expect(await rowsOf(`list-sheets?county=${other}`, 'city')).toHaveLength(2);
    expect((await fetch(`list-sheets?county=${other}`, 'county-manager')).statusCode).toBe(404);
  });

  it('issue 4: agreements are exported with their numbers, one row each, and the export is logged', async () => {
    const rows = await rowsOf('agreement-sheets', 'county-manager');
    const [, headers = [], ...agreements] = rows;
    const cells = Object.fromEntries(headers.map((header, at) => [header, agreements[0]?.[at]]));
    expect(cells).toMatchObject({
      县区: '曹县',
      协议类型: expect.stringMatching(/协议$/u),
      事项: expect.stringMatching(/^\d+(、\d+)*$/u),
      起始日期: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u),
      协议编号: expect.stringMatching(/./u),
    });
    const { rows: logged } = await county.ctx.database.executeSql(
      "select purpose from access_log where subject = 'register:agreements'",
    );
    expect(logged).toContainEqual({ purpose: '导出委托协议' });
    expect((await fetch('agreement-sheets', 'window1')).statusCode).toBe(403);
  });
});
