import type { CityFilingPageView, CityFilingRowView, CityFilingsQuery } from '@tongban/contract';
import { FILING_STATE_NAMES, type FilingState } from '@tongban/domain/delegation';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import type { StaffActor } from '../../staff/index.ts';
import { filingCounties, submitterOf } from '../city-filings.policy.ts';
import { readCountyFilings } from '../filing-reading.ts';

const STATES = Object.keys(FILING_STATE_NAMES) as FilingState[];

/** Lists in one state of filing within the reader's reach, the earliest due first; what is filed, the newest first. */
export async function listCityFilings(
  ctx: Pick<AppContext, 'database' | 'clock' | 'reference' | 'calendar'>,
  staff: StaffActor,
  { state, county, after, limit }: CityFilingsQuery,
): Promise<Outcome<CityFilingPageView>> {
  const now = ctx.clock.now();
  const reach = filingCounties(ctx, staff);
  const counties = reach.filter(({ id }) => county === undefined || id === county);
  if (counties.length === 0) return { kind: 'not_found' };
  const rows = await inSnapshot(ctx.database, async (tx) => {
    const found: CityFilingRowView[] = [];
    for (const { id } of counties) found.push(...(await readCountyFilings(tx, ctx, id, now)));
    return found;
  });
  const ofState = rows.filter((row) => row.state === state).sort(byDay);
  if (state === 'filed') ofState.reverse();
  const start = after === undefined ? 0 : ofState.findIndex(({ id }) => id === after) + 1;
  const page = ofState.slice(start, start + limit);
  return done({
    rows: page,
    next: start + limit < ofState.length ? (page.at(-1)?.id ?? null) : null,
    states: STATES.map((value) => {
      const those = rows.filter((row) => row.state === value);
      return {
        value,
        name: FILING_STATE_NAMES[value],
        count: those.length,
        late: those.filter(({ isLate }) => isLate).length,
      };
    }),
    counties: reach.map(({ id, name }) => ({ id, name })),
    maySubmit: counties.some(({ id }) => submitterOf(staff, id) !== undefined),
  });
}

function byDay(a: CityFilingRowView, b: CityFilingRowView): number {
  const key = ({ filedOn, dueOn, id }: CityFilingRowView) => `${filedOn ?? dueOn}/${id}`;
  return key(a) < key(b) ? -1 : 1;
}
