import type { PaperPageView, PaperRowView, PapersQuery } from '@tongban/contract';
import { RENEWAL_STAGES } from '@tongban/domain/delegation';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import type { StaffActor } from '../../staff/index.ts';
import { agreementRow } from '../agreements.present.ts';
import { MEMO_STATES, memoRow } from '../memos.present.ts';
import { paperClerkOf, paperCounties } from '../own-county.ts';
import { openPaperReading, type PaperReading, papersOf } from '../paper-reading.ts';
import { AGREEMENT_STATES } from '../paper-stage.ts';

type Context = Pick<AppContext, 'database' | 'clock' | 'reference' | 'files'>;

/** The agreements that somebody looks after, drafts first, then by how far they have come. */
export function listAgreementPapers(ctx: Context, staff: StaffActor, query: PapersQuery) {
  return listPapers(ctx, staff, query, AGREEMENT_STATES, agreementRows);
}

/** The memos likewise. */
export function listMemoPapers(ctx: Context, staff: StaffActor, query: PapersQuery) {
  return listPapers(ctx, staff, query, MEMO_STATES, memoRows);
}

async function agreementRows(reading: PaperReading): Promise<PaperRowView[]> {
  const papers = await papersOf(reading, 'agreement');
  const all = papers.flatMap(({ signed }) => signed ?? []);
  return papers.map((paper) => agreementRow(reading, paper, all));
}

async function memoRows(reading: PaperReading): Promise<PaperRowView[]> {
  return (await papersOf(reading, 'memo')).map((paper) => memoRow(reading, paper));
}

async function listPapers(
  ctx: Context,
  staff: StaffActor,
  query: PapersQuery,
  states: Readonly<Record<string, string>>,
  rowsOf: (reading: PaperReading) => Promise<PaperRowView[]>,
): Promise<Outcome<PaperPageView>> {
  const counties = paperCounties(ctx, staff, paperClerkOf, query.county);
  if (query.county !== undefined && counties.length === 0) return { kind: 'not_found' };
  const now = ctx.clock.now();
  const rows = await inSnapshot(ctx.database, async (tx) => {
    const found: PaperRowView[] = [];
    for (const county of counties)
      found.push(...(await rowsOf(await openPaperReading(tx, ctx, county, now))));
    return found;
  });
  const here = rows.filter((row) => isMentioned(row, query));
  const wanted = here
    .filter((row) => query.state === undefined || isIn(row, query.state))
    .map((row) => ({ key: keyOf(row, states), row }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .filter(({ key }) => query.after === undefined || key > query.after);
  const page = wanted.slice(0, query.limit);
  return done({
    rows: page.map(({ row }) => row),
    next: wanted.length > page.length ? (page.at(-1)?.key ?? null) : null,
    counties: paperCounties(ctx, staff, paperClerkOf, undefined).map(({ id, name }) => ({ value: id, name })),
    states: Object.entries(states).map(([value, name]) => ({
      value,
      name,
      count: here.filter((row) => isIn(row, value)).length,
    })),
  });
}

function isMentioned(row: PaperRowView, { township, q = '' }: PapersQuery): boolean {
  if (township !== undefined && row.townshipId !== township) return false;
  const wanted = q.toLowerCase();
  return [row.number, row.partyName, row.townshipName].some((text) => text?.toLowerCase().includes(wanted));
}

/** By its stage, or within one of the reminders (E-01). */
function isIn({ stage, renewWithinDays }: PaperRowView, state: string): boolean {
  const days = RENEWAL_STAGES.find((each) => state === `renew_${each}`);
  if (days === undefined) return stage === state;
  return renewWithinDays !== null && renewWithinDays <= days;
}

/** What waits for an act comes first, and what has ended last; ids tell the rest apart. */
function keyOf(
  { stage, renewWithinDays, until, id }: PaperRowView,
  states: Readonly<Record<string, string>>,
) {
  const rank = renewWithinDays === null ? Object.keys(states).indexOf(stage) + 1 : 0;
  return `${String(rank).padStart(2, '0')}/${until ?? '9999'}/${id}`;
}
