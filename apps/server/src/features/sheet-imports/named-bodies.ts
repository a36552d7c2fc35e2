import { existsOn, type Organisation } from '@tongban/domain/organisation';
import type { LocalDate } from '@tongban/domain/time';

/**
 * The ids of a county's bodies by their names; of two of the same name the one that exists on the day (E-06). Township
 * governments and the county's own entrust and supervise nothing.
 */
export function bodiesByName(
  organisations: Iterable<Organisation>,
  day: LocalDate,
): ReadonlyMap<string, string> {
  const named = [...organisations]
    .filter(({ kind }) => kind !== 'township_government' && kind !== 'county_government')
    .sort((a, b) => Number(existsOn(a, day)) - Number(existsOn(b, day)));
  return new Map(named.map(({ id, name }) => [name, id]));
}
