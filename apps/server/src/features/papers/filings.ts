import type { FilingDetailView, FilingPageView, FilingRowView } from '@tongban/contract';
import {
  AGREEMENT_NAMES,
  type Agreement,
  FILING_STATE_NAMES,
  filingStateOf,
  lastDayOf,
} from '@tongban/domain/delegation';
import { inFlightText } from '@tongban/domain/register';
import { dateInShanghai } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import { inSnapshot } from '../../platform/db/transaction.ts';
import { done, type Outcome } from '../../platform/outcome.ts';
import { findCounty } from '../catalogue/index.ts';
import { agreementStream, selectAgreements } from '../delegations/index.ts';
import type { StaffActor } from '../staff/index.ts';
import { filingSteps } from './agreements.present.ts';
import { filingOfficerOf, paperCounties } from './own-county.ts';
import { bodyName, itemView, openPaperReading, type PaperReading, placeView } from './paper-reading.ts';
import { scansOf } from './scans.present.ts';

type FilingQuery = {
  readonly state: 'submitted' | 'returned' | 'filed';
  readonly after?: string | undefined;
  readonly limit: number;
};

const STATES = ['submitted', 'returned', 'filed'] as const;

/** What was handed in to the justice bureau of the caller's county: waiting, sent back, filed. */
export async function listFilings(
  ctx: Pick<AppContext, 'database' | 'clock' | 'reference' | 'files'>,
  staff: StaffActor,
  { state, after, limit }: FilingQuery,
): Promise<Outcome<FilingPageView>> {
  const now = ctx.clock.now();
  const rows = await inSnapshot(ctx.database, async (tx) => {
    const found: FilingRowView[] = [];
    for (const county of paperCounties(ctx, staff, filingOfficerOf, undefined)) {
      const reading = await openPaperReading(tx, ctx, county, now);
      const agreements = await selectAgreements(tx, { countyId: county.id, townshipId: null });
      const handedIn = agreements.filter((agreement) => filingStateOf(agreement) !== 'not_submitted');
      found.push(...handedIn.map((agreement) => filingRow(reading, agreement)));
    }
    return found;
  });
  const wanted = rows
    .filter((row) => row.state === state)
    .map((row) => ({ key: keyOf(row), row }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .filter(({ key }) => after === undefined || key > after);
  const page = wanted.slice(0, limit);
  return done({
    rows: page.map(({ row }) => row),
    next: wanted.length > page.length ? (page.at(-1)?.key ?? null) : null,
    states: STATES.map((value) => ({
      value,
      name: FILING_STATE_NAMES[value],
      count: rows.filter((row) => row.state === value).length,
    })),
  });
}

/** Whatever waits longest comes first; of what is done, the newest. */
function keyOf({ state, submittedOn, filedOn, id }: FilingRowView): string {
  if (state !== 'filed') return `${submittedOn ?? ''}/${id}`;
  const newestFirst = [...(filedOn ?? '')].map((digit) =>
    /\d/u.test(digit) ? String(9 - Number(digit)) : digit,
  );
  return `${newestFirst.join('')}/${id}`;
}

/** One agreement as the justice bureau sees it: nothing of drafts, and nothing that was never handed in. */
export async function readFiling(
  ctx: Pick<AppContext, 'database' | 'clock' | 'reference' | 'files'>,
  { countyId, paperId }: { readonly countyId: string; readonly paperId: string },
): Promise<Outcome<FilingDetailView>> {
  const county = findCounty(ctx.reference, countyId);
  if (county === undefined) return { kind: 'not_found' };
  const now = ctx.clock.now();
  return inSnapshot(ctx.database, async (tx) => {
    const reading = await openPaperReading(tx, ctx, county, now);
    const all = await selectAgreements(tx, { countyId, townshipId: null });
    const agreement = all.find(({ id }) => id === paperId);
    if (agreement === undefined || filingStateOf(agreement) === 'not_submitted') return { kind: 'not_found' };
    const { version } = await agreementStream.load(tx, countyId, paperId);
    return done({
      row: filingRow(reading, agreement),
      version,
      items: agreement.itemIds.map((itemId) => itemView(reading, itemId)),
      inFlightText: inFlightText(agreement.inFlight),
      scans: await scansOf(reading, `agreement:${agreement.id}`, agreement.scans),
      steps: filingSteps(agreement),
      today: dateInShanghai(now),
    });
  });
}

function filingRow(reading: PaperReading, agreement: Agreement): FilingRowView {
  const state = filingStateOf(agreement);
  const lastOf = (kind: 'submitted' | 'returned') =>
    (agreement.filingSteps ?? []).filter((step) => step.kind === kind).at(-1);
  const returned = lastOf('returned');
  return {
    ...placeView(reading, agreement.townshipId),
    id: agreement.id,
    number: agreement.number,
    kindName: AGREEMENT_NAMES[agreement.kind],
    departmentName: bodyName(reading, agreement.departmentId, agreement.signedOn),
    itemCount: agreement.itemIds.length,
    signedOn: agreement.signedOn,
    from: agreement.from,
    until: lastDayOf(agreement, reading.now),
    state,
    stateName: FILING_STATE_NAMES[state],
    submittedOn: lastOf('submitted')?.on ?? null,
    returnedOn: returned?.on ?? null,
    reason: returned?.kind === 'returned' ? returned.reason : null,
    filingNumber: agreement.filing?.number ?? null,
    filedOn: agreement.filing?.filedOn ?? null,
  };
}
