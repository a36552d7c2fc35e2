import { dateInShanghai, type Instant, timeInShanghai } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import { done, type Outcome } from '../../platform/outcome.ts';
import type { SheetCell, SideSheet } from '../../platform/spreadsheet/sheet.ts';
import {
  LEFT_OUT,
  MOST_ROWS,
  type SheetAnswer,
  type SheetFormat,
  sendSheet,
} from '../../platform/spreadsheet/spreadsheet.ts';
import type { StaffActor } from '../staff/index.ts';

/** Rows of records that somebody takes out of the system. */
export interface ExportedSheet {
  /** What was exported, as the access log names it: `register:seals`. */
  readonly subject: string;
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  readonly besides?: readonly SideSheet[];
  /** Name of the account that exports, for the line above. */
  readonly exporter: string;
  readonly at: Instant;
}

/**
 * The rows for a spreadsheet, ten thousand at most, with a line that says who exported them when; logged before the answer
 * leaves (design §6 "Access log").
 */
export async function sendLoggedSheet(
  ctx: Pick<AppContext, 'reference' | 'accessLog'>,
  actor: StaffActor,
  { subject, title, headers, rows, besides = [], exporter, at }: ExportedSheet,
  format: SheetFormat,
  requestId: string,
): Promise<Outcome<SheetAnswer>> {
  await ctx.accessLog.logBeforeAnswer({
    countyId: actor.appointments[0]?.countyId ?? ctx.reference.city.code,
    at,
    actor: actor.personId,
    actingFor: actor.appointments[0]?.organisationId ?? null,
    subject,
    purpose: `导出${title}`,
    fields: headers,
    requestId,
  });
  const shown = rows.slice(0, MOST_ROWS);
  const count = rows.length > MOST_ROWS ? LEFT_OUT : `共${rows.length}行`;
  const watermark = `${title}，${exporter}于${dateInShanghai(at)} ${timeInShanghai(at)}导出，${count}`;
  return done(await sendSheet({ title, watermark, headers, rows: shown, besides }, format));
}
