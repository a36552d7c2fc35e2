import type { MatrixView } from '@tongban/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inSnapshot } from '../../platform/db/transaction.ts';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { unzip } from '../../platform/testing/unzip.ts';
import { type DemoCounty, openDemoCounty, READY, UNFILED } from '../cases/testing/demo-county.ts';
import { authorityFacts, countyFacts, selectAgreements, selectSeals } from '../delegations/index.ts';
import { loadOrganisations } from '../organisations/index.ts';

interface DelegationPage {
  readonly rows: readonly { readonly townshipId: string; readonly itemId: string }[];
  readonly next: string | null;
}

onEngines('registers', (engine) => {
  let county: DemoCounty;
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
  });
  afterAll(() => county.close());

  const get = async (login: string, path: string, query: Record<string, string> = {}) =>
    county.app.inject({
      url: `/api/v1/registers/${path}`,
      query,
      headers: { ...(await county.loginAs(login)) },
    });
  const rowsOf = async (login: string, path: string, query: Record<string, string> = {}) => {
    const response = await get(login, path, query);
    expect(response.statusCode, `${login} ${path}`).toBe(200);
    return response.json().rows as Record<string, unknown>[];
  };

  it('design §2.2 the facts of a county are those that are given pair by pair', async () => {
    const { ctx, countyId } = county;
    const townships = [county.townshipId(READY), county.townshipId(UNFILED)];
    const items = ctx.reference.items.map(({ id }) => id);
    const pairs = townships.flatMap((townshipId) => items.map((itemId) => ({ townshipId, itemId })));
    await inSnapshot(ctx.database, async (tx) => {
      const organisations = await loadOrganisations(tx, countyId);
      const factsOf = await countyFacts(tx, { countyId, townshipId: null }, organisations);
      const single = await authorityFacts(tx, countyId, pairs);
      for (const { townshipId, itemId } of pairs) {
        expect(factsOf(townshipId, itemId)).toEqual(single.get(`${townshipId}/${itemId}`));
      }
    });
  });

  it('R-1.2.10 a row says mode, department, supervisor and where it stands, with every gate missing', async () => {
    const ready = await rowsOf('county-manager', 'delegations', {
      township: county.townshipId(READY),
      item: county.eatery,
    });
    expect(ready).toMatchObject([
      { modeName: '委托办理', departmentName: '曹县行政审批服务局', standing: 'live', missing: [] },
    ]);
    const [unfiled] = await rowsOf('county-manager', 'delegations', {
      township: county.townshipId(UNFILED),
      item: county.eatery,
    });
    expect(unfiled).toMatchObject({ standing: 'preparing', startedOn: null });
    const codes = ((unfiled?.missing ?? []) as { code: string }[]).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['DLG-03', 'DLG-04', 'DLG-14']));
    for (const gate of codes) {
      const missing = await rowsOf('county-manager', 'delegations', {
        township: county.townshipId(UNFILED),
        gate,
      });
      expect(missing.length, gate).toBeGreaterThan(0);
    }
  });

  it('R-1.2.10 pages go by key through all rows, each once', async () => {
    const all: string[] = [];
    let query: Record<string, string> = { limit: '20' };
    for (let next: string | null = ''; next !== null; query = { limit: '20', after: next ?? '' }) {
      const page: DelegationPage = (await get('city', 'delegations', query)).json();
      all.push(...page.rows.map(({ townshipId, itemId }) => `${townshipId}/${itemId}`));
      next = page.next;
    }
    expect(new Set(all).size).toBe(all.length);
    const matrix = (await get('city', 'matrix')).json() as MatrixView;
    const cells = matrix.counties.flatMap(({ townships }) =>
      townships.flatMap(({ id, cells: own }) => Object.keys(own).map((item) => `${id}/${item}`)),
    );
    expect(all.sort()).toEqual(cells.sort());
  });

  it('R-2.2.1 the matrix has all townships of the city, sums at its rims, and the answers of the authority', async () => {
    const matrix = (await get('city', 'matrix')).json() as MatrixView;
    expect(matrix.counties.flatMap(({ townships }) => townships)).toHaveLength(167);
    expect(matrix.items).toHaveLength(49);
    const total = (parts: readonly { counts: Record<string, number> }[]) =>
      parts.reduce((sum, { counts }) => sum + (counts.live ?? 0), 0);
    expect(total(matrix.counties)).toBe(matrix.counts.live);
    expect(total(matrix.items)).toBe(matrix.counts.live);
    const township = matrix.counties
      .flatMap(({ townships }) => townships)
      .find(({ id }) => id === county.townshipId(UNFILED));
    const answer = await county.app.inject({
      url: '/api/v1/authority',
      query: { item: county.eatery, township: county.townshipId(UNFILED), act: 'accept' },
    });
    const codes = answer.json().refusals.map(({ code }: { code: string }) => code);
    expect([...(township?.cells[county.eatery]?.missing ?? [])].sort()).toEqual([...new Set(codes)].sort());
    expect(matrix.gates.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
  });

  it('design §2.5 everybody sees their own reach: the township its own, the county its own, the city all', async () => {
    const townships = async (login: string) => {
      const matrix = (await get(login, 'matrix')).json() as MatrixView;
      return matrix.counties.flatMap((each) => each.townships.map(({ id }) => id));
    };
    expect(await townships('window1')).toEqual([county.townshipId(READY)]);
    expect(await townships('county-manager')).toHaveLength(26);
    expect(await townships('city')).toHaveLength(167);
    for (const path of ['agreements', 'memos', 'seals', 'organisations', 'appointments']) {
      const own = await rowsOf('head1', path, { limit: '100' });
      expect(own.length, path).toBeGreaterThan(0);
      for (const row of own) expect(row.townshipId, path).toBe(county.townshipId(READY));
    }
  });

  it('R-3.2.2 the justice bureau finds what is not filed, and no seals', async () => {
    const unfiled = await rowsOf('justice', 'agreements', { state: 'unfiled', limit: '100' });
    expect(unfiled.length).toBeGreaterThan(0);
    for (const row of unfiled) {
      expect(row).toMatchObject({ kind: 'entrusted_decision', filingNumber: null, awaitsFiling: true });
    }
    expect(unfiled.map(({ townshipName }) => townshipName)).toContain(UNFILED);
    for (const path of ['seals', 'memos', 'appointments', 'catalogue']) {
      expect((await get('justice', path)).statusCode, path).toBe(403);
    }
  });

  it('R-2.3.1 a township’s list tells each version and what it changed; a delegation its chain and its history', async () => {
    const list = (await get('window1', `delegation-lists/${county.townshipId(READY)}`)).json();
    const added = list.versions.flatMap((version: { added: string[] }) => version.added);
    expect(list.versions.filter((version: { isInForce: boolean }) => version.isInForce)).toHaveLength(1);
    expect(added).toHaveLength(list.rows.length);
    const path = `delegation-lists/${county.townshipId(READY)}/items/${county.eatery}`;
    const delegation = (await get('head1', path)).json();
    const names = delegation.history.map(({ name }: { name: string }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        '启动实施',
        '发布公告',
        '承接准备',
        '协议备案',
        '签订协议',
        '公布赋权事项清单',
      ]),
    );
    expect(delegation.chain.map(({ gate }: { gate: string }) => gate)).toContain('seal');
    expect(delegation.agreements.length).toBeGreaterThan(0);
  });

  it('R-1.2.10 a desk reads the delegation and its chain, but not the papers whose register is closed to it', async () => {
    const path = `delegation-lists/${county.townshipId(READY)}/items/${county.eatery}`;
    const delegation = (await get('window1', path)).json();
    expect([delegation.agreements, delegation.memos]).toEqual([[], []]);
    expect(delegation.chain.length).toBeGreaterThan(0);
    const streams: string[] = delegation.history.map(({ stream }: { stream: string }) => stream);
    expect(streams.length).toBeGreaterThan(0);
    for (const stream of streams) expect(stream).not.toMatch(/^(agreement|memo):/u);
  });

  it('R-3.2.1 one record of each register is read, and a seal’s specimen is no seal', async () => {
    const { ctx, countyId } = county;
    const part = { countyId, townshipId: county.townshipId(READY) };
    const [agreement, seal] = await inSnapshot(ctx.database, async (tx) => [
      (await selectAgreements(tx, part))[0],
      (await selectSeals(tx, part))[0],
    ]);
    const read = (await get('head1', `agreements/${countyId}/${agreement?.id}`)).json();
    expect(read.items).toHaveLength(agreement?.itemIds.length ?? -1);
    const specimen = await get('head1', `seals/${countyId}/${seal?.id}/specimen`);
    expect(specimen.headers['content-type']).toContain('image/svg+xml');
    expect(specimen.body).toContain('样章');
  });

  it('design §6 an export is a table with a watermark, and stands in the access log', async () => {
    const xlsx = await get('county-manager', 'exports/agreements', { state: 'unfiled', format: 'xlsx' });
    expect(xlsx.headers['content-type']).toContain('spreadsheetml');
    expect([...unzip(xlsx.rawPayload).values()].join('')).toContain('协议登记簿');
    const csv = await get('county-manager', 'exports/agreements', { state: 'unfiled' });
    expect(csv.headers['content-type']).toContain('text/csv');
    const [watermark, header, ...lines] = csv.body.trim().split('\r\n');
    expect(watermark).toContain('（county-manager）');
    expect(header?.split(',')).toContain('备案编号');
    const rows = await rowsOf('county-manager', 'agreements', { state: 'unfiled', limit: '100' });
    expect(lines).toHaveLength(rows.length);
    const { rows: logged } = await county.ctx.database.executeSql(
      "select purpose from access_log where subject = 'register:agreements'",
    );
    expect(logged).toEqual([{ purpose: '导出协议登记簿' }, { purpose: '导出协议登记簿' }]);
    expect((await get('window1', 'exports/agreements')).statusCode).toBe(403);
  });

  it('L-30 the catalogue tells open questions and gaps, and never fills one', async () => {
    const rows = await rowsOf('item-manager', 'catalogue');
    expect(rows).toHaveLength(49);
    const item = (await get('item-manager', `catalogue/${county.eatery}`)).json();
    const unknown = item.materials.filter(
      ({ legalBasis }: { legalBasis: string | null }) => legalBasis === null,
    );
    expect(unknown.length).toBeGreaterThan(0);
    expect(item.gaps.join()).toContain(unknown[0].name);
    expect(item.holders.map(({ townshipName }: { townshipName: string }) => townshipName)).toContain(READY);
    const open = await rowsOf('item-manager', 'catalogue', { open: 'gaps', q: '小餐饮' });
    expect(open).toMatchObject([{ itemId: county.eatery }]);
  });
});
