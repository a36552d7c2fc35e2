import type { RegisterQuery } from '@tongban/contract';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import type { Outcome } from '../../../platform/outcome.ts';
import type { SheetCell } from '../../../platform/spreadsheet/sheet.ts';
import { MOST_ROWS, type SheetAnswer, type SheetFormat } from '../../../platform/spreadsheet/spreadsheet.ts';
import { accountNameOf, type StaffActor } from '../../staff/index.ts';
import type { Register } from '../register-definition.ts';
import { readableParts } from '../register-places.ts';
import { openReading } from '../register-reading.ts';
import { sendLoggedSheet } from '../send-logged-sheet.ts';

export type RegisterExportQuery = RegisterQuery & { readonly format: SheetFormat };

/**
 * The register of the filters for a spreadsheet, ten thousand rows at most, with a line that says who exported it when;
 * logged before the answer leaves (design §6 "Access log").
 */
export async function exportRegister<Row>(
  ctx: Pick<AppContext, 'database' | 'clock' | 'reference' | 'accessLog'>,
  actor: StaffActor,
  register: Register<Row>,
  { county, township, after: _after, limit: _limit, format, ...filter }: RegisterExportQuery,
  requestId: string,
): Promise<Outcome<SheetAnswer>> {
  const parts = readableParts(ctx, actor, register.name, { county, township });
  if (parts === null || parts.length === 0) return { kind: 'not_found' };
  const at = ctx.clock.now();
  const headers = register.columns.map(([header]) => header);
  const { rows, exporter } = await inSnapshot(ctx.database, async (tx) => {
    const found: SheetCell[][] = [];
    for (const part of parts) {
      if (found.length > MOST_ROWS) break;
      const reading = await openReading(tx, ctx, part, at);
      for (const { row } of await register.rowsOf(reading, filter)) {
        found.push(register.columns.map(([, text]) => text(row)));
      }
    }
    return { rows: found, exporter: await accountNameOf(tx, actor) };
  });
  const { title, name } = register;
  return sendLoggedSheet(
    ctx,
    actor,
    { subject: `register:${name}`, title, headers, rows, exporter, at },
    format,
    requestId,
  );
}
