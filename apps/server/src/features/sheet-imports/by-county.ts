/** What is of each county, in the order in which the counties come. */
export function byCounty<T>(
  all: readonly T[],
  countyOf: (each: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const counties = new Map<string, T[]>();
  for (const each of all) {
    const countyId = countyOf(each);
    counties.set(countyId, [...(counties.get(countyId) ?? []), each]);
  }
  return counties;
}
