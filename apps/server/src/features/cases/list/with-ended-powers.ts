import { powerEndingAt } from '@tongban/domain/authority';
import type { Instant } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import type { Tx } from '../../../platform/db/transaction.ts';
import { keptCountyFacts } from '../../delegations/index.ts';
import type { CaseListFilter, EndedFlag, PlacedItem } from '../case-list-filter.ts';
import type { CaseScope } from '../cases.policy.ts';

/**
 * The filters with the places where a power has ended, where one asks for its cases in flight (E-01, E-02): that a power ended
 * stands in no row of a case, it is asked of the records at this instant. Only in a snapshot (`keptCountyFacts`).
 */
export async function withEndedPowers(
  snapshot: Tx,
  ctx: Pick<AppContext, 'database' | 'reference'>,
  scopes: readonly CaseScope[],
  filters: readonly CaseListFilter[],
  now: Instant,
): Promise<CaseListFilter[]> {
  const flags = new Set(filters.map(({ flag }) => flag));
  if (!flags.has('power_ended') && !flags.has('power_frozen')) return [...filters];
  const ended: Record<EndedFlag, PlacedItem[]> = { power_ended: [], power_frozen: [] };
  for (const countyId of new Set(scopes.map((scope) => scope.countyId))) {
    const { factsOf } = await keptCountyFacts(ctx.database, snapshot, countyId);
    const county = ctx.reference.counties.find(({ id }) => id === countyId);
    for (const { id: townshipId } of county?.townships ?? []) {
      const rows = factsOf(townshipId, '').list?.versions.flatMap((version) => version.rows) ?? [];
      for (const itemId of new Set(rows.map((row) => row.itemId))) {
        const ending = powerEndingAt(factsOf(townshipId, itemId), now, now);
        if (ending === null) continue;
        const flag = ending.inFlight.kind === 'freeze' ? 'power_frozen' : 'power_ended';
        ended[flag].push({ countyId, townshipId, itemId });
      }
    }
  }
  return filters.map((filter) =>
    filter.flag === 'power_ended' || filter.flag === 'power_frozen'
      ? { ...filter, ended: ended[filter.flag] }
      : filter,
  );
}
