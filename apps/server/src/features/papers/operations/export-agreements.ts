import type { SheetExportQuery } from '@tongban/contract';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import type { Outcome } from '../../../platform/outcome.ts';
import { explanationSheet } from '../../../platform/spreadsheet/explanation-sheet.ts';
import type { SheetCell } from '../../../platform/spreadsheet/sheet.ts';
import type { SheetAnswer } from '../../../platform/spreadsheet/spreadsheet.ts';
import { selectAgreements, selectLists } from '../../delegations/index.ts';
import { readableParts, sendLoggedSheet } from '../../registers/index.ts';
import { accountNameOf, type StaffActor } from '../../staff/index.ts';
import { AGREEMENT_COLUMNS, agreementCells, localNamesOf, SIGNED_HEADERS } from '../agreement-sheet.ts';
import { openPaperReading } from '../paper-reading.ts';

const TITLE = '委托协议';

/**
 * The signed agreements in the reader's reach, in the columns in which agreements are imported, with number and filing
 * beside them. Not found out of reach.
 */
export async function exportAgreements(
  ctx: Pick<AppContext, 'database' | 'clock' | 'reference' | 'accessLog' | 'files'>,
  actor: StaffActor,
  { format, ...asked }: SheetExportQuery,
  requestId: string,
): Promise<Outcome<SheetAnswer>> {
  const parts = readableParts(ctx, actor, 'agreements', asked);
  if (parts === null || parts.length === 0) return { kind: 'not_found' };
  const at = ctx.clock.now();
  const { rows, exporter } = await inSnapshot(ctx.database, async (tx) => {
    const found: SheetCell[][] = [];
    for (const part of parts) {
      const reading = await openPaperReading(tx, ctx, part.county, at);
      const localNames = localNamesOf(await selectLists(tx, part));
      for (const agreement of await selectAgreements(tx, part)) {
        found.push(agreementCells(reading, agreement, localNames));
      }
    }
    return { rows: found, exporter: await accountNameOf(tx, actor) };
  });
  const headers = [...AGREEMENT_COLUMNS.map(({ header }) => header), ...SIGNED_HEADERS];
  const besides = [explanationSheet(AGREEMENT_COLUMNS)];
  const sheet = { subject: 'register:agreements', title: TITLE, headers, rows, besides, exporter, at };
  return sendLoggedSheet(ctx, actor, sheet, format, requestId);
}
