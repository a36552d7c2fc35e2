import { addDays, dateInShanghai, type Instant, type LocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inTransaction, type Tx } from '../../../platform/db/transaction.ts';
import { findOutsideCases } from '../../cases/index.ts';
import { type ComparedCase, differenceOf } from '../compare-results.ts';
import { type ListedResult, outsideAdapter } from '../outside-adapter.ts';
import { replaceDifferences, selectRecordedBetween } from '../outside-systems.store.ts';

/** How far back each comparison goes: a week's holiday and a day. */
const DAYS_BACK = 8;

/**
 * The daily comparison of our recorded results with the outside systems' own list (design §5). It changes no case: somebody
 * of the county looks at each difference. How many there are; null = not connected, or no answer.
 */
export async function reconcileOutsideResults(ctx: AppContext): Promise<number | null> {
  const adapter = outsideAdapter(ctx.config.outsideUrl);
  const now = ctx.clock.now();
  const through = dateInShanghai(now);
  const from = addDays(through, -DAYS_BACK);
  const listed = await adapter?.resultsBetween(from, through);
  if (!listed) return null;
  return inTransaction(ctx.database, async (tx) => {
    let found = 0;
    for (const { id: countyId } of ctx.reference.counties) {
      const cases = await casesOfCounty(tx, countyId, listed, from, through);
      found += await keep(tx, { countyId, cases, now, from, through });
    }
    return found;
  });
}

/** The county's cases that stand on either side; what the list has besides is of others. */
async function casesOfCounty(
  tx: Tx,
  countyId: string,
  listed: readonly ListedResult[],
  from: LocalDate,
  through: LocalDate,
): Promise<readonly ComparedCase[]> {
  const theirs = new Map(listed.map((each) => [each.caseNumber, each]));
  const recorded = await selectRecordedBetween(tx, countyId, from, through);
  const numbers = new Set(recorded.map((row) => row.case_number));
  // A case of the list may carry a result of ours from another day: it is looked at as a whole.
  const others = await findOutsideCases(
    tx,
    countyId,
    listed.map(({ caseNumber }) => caseNumber).filter((number) => !numbers.has(number)),
  );
  return [
    ...recorded.map((row) => ({
      caseId: row.case_id,
      caseNumber: row.case_number,
      ours: { number: row.number, decidedOn: row.decided_on, outcome: row.outcome },
    })),
    ...others,
  ].map((each) => ({ ...each, theirs: theirs.get(each.caseNumber) ?? null }));
}

interface Comparison {
  readonly countyId: string;
  readonly cases: readonly ComparedCase[];
  readonly now: Instant;
  readonly from: LocalDate;
  readonly through: LocalDate;
}

async function keep(tx: Tx, { countyId, cases, now, from, through }: Comparison): Promise<number> {
  const rows = cases.flatMap((each) => {
    const kind = differenceOf(each);
    if (kind === null) return [];
    const { caseId, caseNumber, ours, theirs } = each;
    return [
      {
        county_id: countyId,
        case_id: caseId,
        case_number: caseNumber,
        kind,
        our_number: ours?.number ?? null,
        our_day: ours?.decidedOn ?? null,
        our_outcome: ours?.outcome ?? null,
        their_number: theirs?.number ?? null,
        their_day: theirs?.decidedOn ?? null,
        their_outcome: theirs?.outcome ?? null,
      },
    ];
  });
  const check = { county_id: countyId, checked_at: now, from_on: from, through_on: through };
  await replaceDifferences(tx, { ...check, compared: cases.length }, rows);
  return rows.length;
}
