import { ENDPOINTS, type Endpoint, type EndpointName } from '@tongban/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DemoCounty, openDemoCounty } from '../../apps/server/src/features/cases/testing/demo-county.ts';
import {
  checkedSheet,
  letImportsRun,
} from '../../apps/server/src/features/sheet-imports/testing/send-sheet.ts';
import { onEngines } from '../../apps/server/src/platform/testing/on-both-engines.ts';
import type { StaffHeaders } from '../../apps/server/src/testing/test-app.ts';

const endpoints = (Object.entries(ENDPOINTS) as [EndpointName, Endpoint][]).filter(
  ([, { tag }]) => tag === 'sheets',
);
const all = endpoints.map(([name]) => name);
const oneImport = endpoints.filter(([, { path }]) => path.includes('{importId}')).map(([name]) => name);

/** Who imports: the posts that write lists and agreements. */
const IMPORTERS = ['item-manager', 'county-manager'];
const OTHERS = [
  'justice',
  'head1',
  'window1',
  'city',
  'auditor',
  'system-admin',
  'security-admin',
  'audit-admin',
];

onEngines('isolation of sheets', (engine) => {
  let county: DemoCounty;
  /** An import of the item manager, whose one fault names a place. */
  let own: { countyId: string; importId: string };
  const sessions = new Map<string, StaffHeaders>();

  beforeAll(async () => {
    county = await openDemoCounty({ engine });
    for (const login of [...IMPORTERS, ...OTHERS]) sessions.set(login, await county.loginAs(login));
    await letImportsRun(county);
    const importer = sessions.get('item-manager');
    if (importer === undefined) throw new Error('The item manager has logged in.');
    const headers = ['乡镇（街道）', '目录序号', '事项名称', '实施方式', '权力类型', '赋权部门', '监管部门'];
    const rows = [['别人表格里的镇', ...headers.slice(1)]];
    const assessed = [...headers, '县级放得下', '乡级接得住'];
    const { countyId, id } = await checkedSheet(county, importer, { kind: 'lists', headers: assessed, rows });
    own = { countyId, importId: id };
  }, 120_000);
  afterAll(async () => {
    await county.ctx.jobs.stop(1000);
    await county.close();
  });

  const call = (name: EndpointName, as: string | null) => {
    const { method, path }: Endpoint = ENDPOINTS[name];
    const url = `/api/v1${path}`
      .replace('{countyId}', own.countyId)
      .replace('{importId}', own.importId)
      .replace('{position}', '0')
      .replace('{kind}', 'lists');
    const payload = { importId: own.importId, kind: 'lists', uploadId: 'none' };
    const body = name === 'startSheetImport' ? { payload } : {};
    return county.app.inject({ method, url, headers: as === null ? {} : { ...sessions.get(as) }, ...body });
  };

  it.each(all)('design §9: %s answers nobody who has not logged in', async (name) => {
    expect((await call(name, null)).statusCode).toBe(401);
  });

  it.each(all)('ADR 0012: %s answers no post that writes no lists', async (name) => {
    for (const as of OTHERS) expect((await call(name, as)).statusCode, as).toBe(403);
  });

  it.each(oneImport)('design §2.5: %s finds no import of a colleague', async (name) => {
    const response = await call(name, 'county-manager');
    expect(response.statusCode).toBe(404);
    expect(response.body).not.toContain('别人表格里的镇');
  });

  it('design §2.5: whoever sent the sheet reads it', async () => {
    const response = await call('readSheetImport', 'item-manager');
    expect(response.json()).toMatchObject({ state: 'faulty', faults: [{ place: '别人表格里的镇' }] });
  });
});
