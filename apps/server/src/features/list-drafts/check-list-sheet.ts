import { dateInShanghai, type Instant } from '@tongban/domain/time';
import { inSnapshot } from '../../platform/db/transaction.ts';
import type { TableRow } from '../../platform/spreadsheet/sheet-table.ts';
import {
  bodiesByName,
  byCounty,
  countiesOf,
  type ImportContext,
  type ImportPart,
  type NamedPlace,
  placeNamed,
  type SheetFault,
} from '../sheet-imports/index.ts';
import { namesOf, type StaffActor } from '../staff/index.ts';
import { type CountyRecords, checkTownshipRows } from './check-township-rows.ts';
import { loadCountyListRecords } from './county-list-records.ts';
import { selectListDrafts } from './list-drafts.store.ts';
import type { ListCellReading } from './list-row-of.ts';
import type { ListTableRow } from './list-sheet.ts';

/** The rows of one township. */
interface TownshipRows extends NamedPlace {
  readonly rows: ListTableRow[];
}

/**
 * The dry run of lists: each row by the schema of the editor, each list by the rule of its publication (`findListFaults`). A
 * township whose list would stay as it is published is left alone. Nothing is written.
 */
export async function checkListSheet(
  ctx: ImportContext,
  actor: StaffActor,
  rows: readonly TableRow<string>[],
  onProgress: (checked: number, all: number) => Promise<void>,
): Promise<{ faults: SheetFault[]; parts: ImportPart[] }> {
  const now = ctx.clock.now();
  const { townships, faults } = byTownship(ctx, actor, rows as readonly ListTableRow[]);
  const parts: ImportPart[] = [];
  const counties = byCounty(townships, ({ county }) => county.id);
  let checked = 0;
  for (const [countyId, ofCounty] of counties) {
    const records = await readCounty(ctx, countyId);
    const reading = readingOf(ctx, countyId, records, now);
    for (const township of ofCounty) {
      const found = checkTownshipRows(ctx, township, township.rows, { records, reading, now });
      faults.push(...found.faults);
      parts.push(...found.parts);
      checked += 1;
      // Others are served in between: a city's sheet is some seconds of work.
      if (checked % 10 === 0) await onProgress(checked, townships.length);
    }
  }
  return { faults, parts };
}

function byTownship(ctx: ImportContext, actor: StaffActor, rows: readonly ListTableRow[]) {
  const counties = countiesOf(ctx, actor);
  const townships = new Map<string, TownshipRows>();
  const faults: SheetFault[] = [];
  for (const row of rows) {
    const named = placeNamed(counties, row.row, row.cells);
    if ('fault' in named) {
      faults.push(named.fault);
      continue;
    }
    const { id } = named.place.township;
    const known = townships.get(id) ?? { ...named.place, rows: [] };
    known.rows.push(row);
    townships.set(id, known);
  }
  return { townships: [...townships.values()], faults };
}

function readCounty(ctx: ImportContext, countyId: string): Promise<CountyRecords> {
  return inSnapshot(ctx.database, async (tx) => {
    const drafts = await selectListDrafts(tx, countyId);
    const people = drafts.map(({ changed_by }) => changed_by);
    return {
      recordOf: await loadCountyListRecords(tx, countyId),
      drafts: new Map(drafts.map((draft) => [draft.township_id, draft])),
      names: await namesOf(tx, people),
    };
  });
}

function readingOf(
  { reference }: ImportContext,
  countyId: string,
  { recordOf, drafts }: CountyRecords,
  now: Instant,
): ListCellReading {
  const townshipIds =
    reference.counties.find(({ id }) => id === countyId)?.townships.map(({ id }) => id) ?? [];
  const known = townshipIds.flatMap((id) => [
    ...(recordOf(id).list?.versions.flatMap(({ rows }) => rows) ?? []),
    ...(drafts.get(id)?.rows ?? []),
  ]);
  const { organisations } = recordOf('');
  return {
    countyId,
    reference,
    bodies: bodiesByName(organisations.values(), dateInShanghai(now)),
    localItems: new Map(
      known.flatMap(({ itemId, localName }) => (localName ? [[localName, itemId] as const] : [])),
    ),
  };
}
