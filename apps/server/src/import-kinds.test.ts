import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DemoCounty, openDemoCounty, READY } from './features/cases/testing/demo-county.ts';
import { createDemoWorld } from './features/demo/demo-world.ts';
import { seedOrganisations } from './features/demo/seed-organisations.ts';
import { LIST_IMPORT } from './features/list-drafts/index.ts';
import { LIST_COLUMNS } from './features/list-drafts/list-sheet.ts';
import { loadOrganisations } from './features/organisations/index.ts';
import type { TakenPart } from './features/sheet-imports/index.ts';
import type { StaffActor } from './features/staff/index.ts';
import { inSnapshot, inTransaction } from './platform/db/transaction.ts';
import { readXlsx, type SheetText } from './platform/spreadsheet/read-xlsx.ts';
import { tableOf } from './platform/spreadsheet/sheet-table.ts';
import { xlsxOf } from './platform/spreadsheet/xlsx.ts';
import { onEngines } from './platform/testing/on-both-engines.ts';

/** Far above what it takes, so that a busy machine does not fail; a statement a row would be minutes. */
const SECONDS = 30;

onEngines('the lists of the whole city in one sheet', (engine) => {
  let county: DemoCounty;
  /** Somebody who governs every county. */
  let actor: StaffActor;
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
    const { ctx } = county;
    const manager = await county.actorIn('county_service_manager');
    const [appointment] = manager.appointments;
    if (appointment === undefined) throw new Error('The manager has no post.');
    for (const { code, id } of ctx.reference.counties) {
      if (id === county.countyId) continue;
      const recorder = { personId: manager.personId, organisationId: null };
      await seedOrganisations(createDemoWorld(ctx, code), recorder);
    }
    const appointments = ctx.reference.counties.map(({ id }) => ({ ...appointment, countyId: id }));
    actor = { ...manager, appointments };
  }, 300_000);
  afterAll(() => county.close());

  it('issue 4: 167 townships × 49 items are read, checked and taken in seconds, with progress', async () => {
    const { ctx } = county;
    const { headers, rows } = await citySheet(county);
    const content = await xlsxOf({ title: '全市', watermark: '示例', headers, rows });

    const began = performance.now();
    const { rows: cells } = tableIn(await readXlsx(content));
    expect(cells).toHaveLength(167 * 49);
    const progress: number[] = [];
    const { faults, parts } = await LIST_IMPORT.check(ctx, actor, cells, async (checked) => {
      progress.push(checked);
    });
    expect(faults).toEqual([]);
    expect(progress).toEqual(Array.from({ length: 16 }, (_, at) => (at + 1) * 10));
    const taken = parts.filter(({ command }) => command !== null);
    // 曹县's three townships of the story have lists already, 庄寨镇 this very one.
    expect(taken.length).toBeGreaterThanOrEqual(166);
    await inTransaction(ctx.database, (tx) => LIST_IMPORT.take(ctx, tx, actor, taken as TakenPart[]));
    expect((performance.now() - began) / 1000).toBeLessThan(SECONDS);
    const { rows: drafts } = await ctx.database.executeSql('select count(*)::int as drafts from list_draft');
    expect(drafts).toEqual([{ drafts: taken.length }]);
  });
});

/** 庄寨镇's list for every township of the city, each with the bodies of its own county. */
async function citySheet({ app, ctx, loginAs, townshipId, countyId }: DemoCounty) {
  const exported = await app.inject({
    url: `/api/v1/registers/exports/list-sheets?township=${townshipId(READY)}`,
    headers: { ...(await loginAs('county-manager')) },
  });
  const file = await readXlsx(exported.rawPayload);
  const [, headers = [], ...published] = 'rows' in file ? file.rows : [];
  const bodies = new Map<string, ReadonlyMap<string, string>>();
  for (const { id } of ctx.reference.counties) {
    const known = await inSnapshot(ctx.database, (tx) => loadOrganisations(tx, id));
    bodies.set(id, new Map([...known.values()].map(({ shortName, name }) => [shortName, name])));
  }
  const shortNames = new Map([...(bodies.get(countyId) ?? [])].map(([shortName, name]) => [name, shortName]));
  const rows = ctx.reference.counties.flatMap(({ id, name, townships }) =>
    townships.flatMap((township) =>
      published.map((row) =>
        row.map((cell, at) => {
          if (headers[at] === '县区') return name;
          if (headers[at] === '乡镇（街道）') return township.name;
          return bodies.get(id)?.get(shortNames.get(cell) ?? '') ?? cell;
        }),
      ),
    ),
  );
  return { headers, rows };
}

function tableIn(file: { readonly rows: SheetText } | { readonly problem: { readonly detail: string } }) {
  const table = 'rows' in file ? tableOf(file.rows, LIST_COLUMNS) : file;
  if (!('rows' in table)) throw new Error(table.problem.detail);
  return table;
}
