import type { CityFilingView } from '@tongban/contract';
import { dateInShanghai } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { selectCityFiling } from '../../delegations/index.ts';
import { readTexts } from '../../organisations/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { cityOfficerOf, submitterOf } from '../city-filings.policy.ts';
import { readCountyFilings } from '../filing-reading.ts';

/** One list's way to its number at the city, and what the reader may do. Not found: another county's, or never published. */
export async function readCityFiling(
  ctx: Pick<AppContext, 'database' | 'clock' | 'reference' | 'calendar' | 'keys'>,
  staff: StaffActor,
  { countyId, filingId }: { readonly countyId: string; readonly filingId: string },
): Promise<Outcome<CityFilingView>> {
  const submits = submitterOf(staff, countyId) !== undefined;
  const answers = cityOfficerOf(staff, countyId) !== undefined;
  if (!submits && !answers) return { kind: 'not_found' };
  const now = ctx.clock.now();
  return inSnapshot(ctx.database, async (tx): Promise<Outcome<CityFilingView>> => {
    const row = (await readCountyFilings(tx, ctx, countyId, now)).find(({ id }) => id === filingId);
    if (row === undefined) return { kind: 'not_found' };
    const found = await selectCityFiling(tx, countyId, filingId);
    const steps = found?.state.steps ?? [];
    const reasons = steps.flatMap((step) => (step.kind === 'returned' ? [step.reason] : []));
    const textOf = await readTexts(tx, ctx, countyId, reasons);
    return done({
      row,
      version: found?.version ?? 0,
      steps: steps.map((step, at) => ({
        no: at + 1,
        kind: step.kind,
        on: step.on,
        reason: step.kind === 'returned' ? ((textOf(step.reason) as string | null) ?? '已清除') : null,
      })),
      today: dateInShanghai(now),
      maySubmit: submits && (row.state === 'not_submitted' || row.state === 'returned'),
      mayAnswer: answers && row.state === 'submitted',
    });
  });
}
