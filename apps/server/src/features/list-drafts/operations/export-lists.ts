import type { SheetExportQuery } from '@tongban/contract';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import type { Outcome } from '../../../platform/outcome.ts';
import { explanationSheet } from '../../../platform/spreadsheet/explanation-sheet.ts';
import type { SheetCell } from '../../../platform/spreadsheet/sheet.ts';
import type { SheetAnswer } from '../../../platform/spreadsheet/spreadsheet.ts';
import { findTownship } from '../../catalogue/index.ts';
import { loadOrganisations, selectLists } from '../../delegations/index.ts';
import { readableParts, sendLoggedSheet } from '../../registers/index.ts';
import { accountNameOf, type StaffActor } from '../../staff/index.ts';
import { LIST_COLUMNS, listCells } from '../list-sheet.ts';

const TITLE = '赋权事项清单';

/**
 * The newest published list of each township in the reader's reach, in the columns in which lists are imported, with their
 * explanation beside them: one township, one county, or for the city's bureau all. Not found out of reach.
 */
export async function exportLists(
  ctx: Pick<AppContext, 'database' | 'clock' | 'reference' | 'accessLog'>,
  actor: StaffActor,
  { format, ...asked }: SheetExportQuery,
  requestId: string,
): Promise<Outcome<SheetAnswer>> {
  const { reference } = ctx;
  const parts = readableParts(ctx, actor, 'delegations', asked);
  if (parts === null || parts.length === 0) return { kind: 'not_found' };
  const { rows, exporter } = await inSnapshot(ctx.database, async (tx) => {
    const found: SheetCell[][] = [];
    for (const part of parts) {
      const organisations = await loadOrganisations(tx, part.countyId);
      for (const { townshipId, versions } of await selectLists(tx, part)) {
        const townshipName = findTownship(reference, townshipId)?.name ?? townshipId;
        const words = { reference, organisations, countyName: part.county.name, townshipName };
        for (const row of versions.at(-1)?.rows ?? []) found.push(listCells(words, row));
      }
    }
    return { rows: found, exporter: await accountNameOf(tx, actor) };
  });
  const headers = LIST_COLUMNS.map(({ header }) => header);
  const besides = [explanationSheet(LIST_COLUMNS)];
  const sheet = {
    subject: 'register:delegations',
    title: TITLE,
    headers,
    rows,
    besides,
    exporter,
    at: ctx.clock.now(),
  };
  return sendLoggedSheet(ctx, actor, sheet, format, requestId);
}
