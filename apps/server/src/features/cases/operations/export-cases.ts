import type { CaseRow } from '@tongban/contract';
import { dateInShanghai, type Instant, instant, timeInShanghai } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import type { SheetCell } from '../../../platform/spreadsheet/sheet.ts';
import {
  LEFT_OUT,
  MOST_ROWS,
  type SheetAnswer,
  type SheetFormat,
  sendSheet,
} from '../../../platform/spreadsheet/spreadsheet.ts';
import { accountNameOf, namesOf, type StaffActor } from '../../staff/index.ts';
import { selectCases } from '../case-list.store.ts';
import { type CaseListQuery, filterOf } from '../list/filter-of.ts';
import { settleRows } from '../list/settle-rows.ts';
import { withEndedPowers } from '../list/with-ended-powers.ts';
import { presentRow } from '../present/present-row.ts';
import { readingScopes } from '../reading-scopes.ts';

export type CaseExportQuery = Omit<CaseListQuery, 'after' | 'limit'> & { readonly format: SheetFormat };

const TITLE = '办件列表';
/** So many rows are in memory with all that is known of them. */
const BATCH = 500;

const COLUMNS: readonly (readonly [header: string, text: (row: CaseRow) => SheetCell])[] = [
  ['办件编号', ({ number }) => number],
  ['事项序号', ({ itemNo }) => itemNo],
  ['事项', ({ itemName }) => itemName],
  ['申请人（已隐去）', ({ applicantMasked }) => applicantMasked],
  ['收件时间', ({ submittedAt }) => momentText(instant(submittedAt))],
  ['收件渠道', ({ channelName }) => channelName],
  ['办件所在', ({ custodyName }) => custodyName],
  ['状态', ({ statusName }) => statusName],
  ['下一步', ({ waitingFor }) => waitingFor],
  ['到期日', ({ dueOn }) => dueOn],
  ['认领人', ({ claimedBy }) => claimedBy],
];

/**
 * The list of the filters for a spreadsheet, in the actor's scope and order, ten thousand rows at most, with personal data
 * as masked as on the screen; logged before the answer leaves (design §6 "Access log").
 */
export async function exportCases(
  ctx: AppContext,
  actor: StaffActor,
  { format, ...query }: CaseExportQuery,
  requestId: string,
): Promise<Outcome<SheetAnswer>> {
  const at = ctx.clock.now();
  const filter = filterOf(ctx, { ...query, limit: BATCH }, { personId: actor.personId, now: at });
  if ('problems' in filter) return { kind: 'invalid', fields: filter.problems };
  const found = await inSnapshot(ctx.database, async (tx) => {
    const scopes = await readingScopes(tx, actor, at);
    const [wanted = filter] = await withEndedPowers(tx, ctx, scopes, [filter], at);
    const rows: SheetCell[][] = [];
    let { after } = wanted;
    for (let isLast = false; !isLast && rows.length <= MOST_ROWS; ) {
      const page = await selectCases(tx, scopes, { ...wanted, after });
      const claimants = page.flatMap(({ claimed_by: claimant }) => (claimant === null ? [] : [claimant]));
      const people = await namesOf(tx, claimants);
      for (const row of await settleRows(tx, ctx, page, at)) {
        const shown = presentRow(ctx, row, { people, actor, now: at });
        rows.push(COLUMNS.map(([, text]) => text(shown)));
      }
      const last = page.at(-1);
      isLast = last === undefined || page.length < BATCH;
      after = last === undefined ? null : { dueOn: last.due_on, id: last.id };
    }
    return { rows, exporter: await accountNameOf(tx, actor) };
  });
  const headers = COLUMNS.map(([header]) => header);
  await ctx.accessLog.logBeforeAnswer({
    countyId: actor.appointments[0]?.countyId ?? ctx.reference.city.code,
    at,
    actor: actor.personId,
    actingFor: actor.appointments[0]?.organisationId ?? null,
    subject: 'cases',
    purpose: `导出${TITLE}`,
    fields: headers,
    requestId,
  });
  const rows = found.rows.slice(0, MOST_ROWS);
  const count = found.rows.length > MOST_ROWS ? LEFT_OUT : `共${rows.length}行`;
  const watermark = `${TITLE}，${found.exporter}于${momentText(at)}导出，${count}`;
  return done(await sendSheet({ title: TITLE, watermark, headers, rows }, format));
}

function momentText(at: Instant): string {
  return `${dateInShanghai(at)} ${timeInShanghai(at)}`;
}
