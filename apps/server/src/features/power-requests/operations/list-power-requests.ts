import type { PowerRequestPageView, PowerRequestRowView, PowerRequestsQuery } from '@tongban/contract';
import { POWER_REQUEST_STATE_NAMES, type PowerRequestState } from '@tongban/domain/delegation';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { selectPowerRequests } from '../../delegations/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { askingTownships, reachOf } from '../power-requests.policy.ts';
import { openRequestReading, presentRequest } from '../power-requests.present.ts';

const STATES = Object.keys(POWER_REQUEST_STATE_NAMES) as PowerRequestState[];

/** The requests within somebody's reach in one state: those that wait with the longest first, else the newest first. */
export async function listPowerRequests(
  ctx: Pick<AppContext, 'database' | 'clock' | 'reference'>,
  staff: StaffActor,
  { state, county, township, after, limit }: PowerRequestsQuery,
): Promise<Outcome<PowerRequestPageView>> {
  const now = ctx.clock.now();
  const reach = reachOf(staff).filter(({ countyId }) => county === undefined || countyId === county);
  const rows = await inSnapshot(ctx.database, async (tx) => {
    const found: PowerRequestRowView[] = [];
    for (const part of reach) {
      const reading = await openRequestReading(tx, ctx.reference, part.countyId, now);
      const requests = await selectPowerRequests(tx, part);
      found.push(...requests.map((request) => presentRequest(reading, request)));
    }
    return township === undefined ? found : found.filter(({ townshipId }) => townshipId === township);
  });
  const ofState = rows.filter((row) => row.state === state).sort(byId);
  if (state !== 'open') ofState.reverse();
  const start = after === undefined ? 0 : ofState.findIndex(({ id }) => id === after) + 1;
  const page = ofState.slice(start, start + limit);
  return done({
    rows: page,
    next: start + limit < ofState.length ? (page.at(-1)?.id ?? null) : null,
    states: STATES.map((value) => ({
      value,
      name: POWER_REQUEST_STATE_NAMES[value],
      count: rows.filter((row) => row.state === value).length,
    })),
    mayAsk: askingTownships(staff).length > 0,
  });
}

/** By day, and within a day in one order for all. */
function byId(a: PowerRequestRowView, b: PowerRequestRowView): number {
  return `${a.requestedOn}/${a.id}` < `${b.requestedOn}/${b.id}` ? -1 : 1;
}
