import type { OutsideDifferenceQuery, OutsideDifferences } from '@tongban/contract';
import type { LocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import type { StaffActor } from '../../staff/index.ts';
import { DIFFERENCE_NAMES, type DifferenceKind, differingParts } from '../compare-results.ts';
import { type DifferenceRow, selectDifferences, selectLastCheck } from '../outside-systems.store.ts';

/** What the last comparison found, for the service managers of a county: of their own county only. */
export async function listOutsideDifferences(
  ctx: AppContext,
  { appointments }: StaffActor,
  filter: OutsideDifferenceQuery,
): Promise<Outcome<OutsideDifferences>> {
  const mine = appointments.filter(({ post }) => post === 'county_service_manager');
  const countyIds = [...new Set(mine.map(({ countyId }) => countyId))];
  return inSnapshot(ctx.database, async (tx) => {
    const check = await selectLastCheck(tx, countyIds);
    const rows = await selectDifferences(tx, countyIds, filter);
    return done({
      connected: ctx.config.outsideUrl !== undefined,
      lastCheck: check
        ? {
            checkedAt: check.checked_at,
            from: check.from_on,
            through: check.through_on,
            compared: check.compared,
          }
        : null,
      differences: rows.map(presentDifference),
    });
  });
}

function presentDifference(row: DifferenceRow): OutsideDifferences['differences'][number] {
  const kind = row.kind as DifferenceKind;
  const ours = side(row.our_number, row.our_day, row.our_outcome);
  const theirs = side(row.their_number, row.their_day, row.their_outcome);
  return {
    caseId: row.case_id,
    caseNumber: row.case_number,
    kind,
    kindName: DIFFERENCE_NAMES[kind],
    differing: [...differingParts({ ours, theirs })],
    ours,
    theirs,
  };
}

function side(number: string | null, decidedOn: LocalDate | null, outcome: string | null) {
  if (number === null || decidedOn === null) return null;
  return { number, decidedOn, outcome: outcome === 'refused' ? ('refused' as const) : ('granted' as const) };
}
