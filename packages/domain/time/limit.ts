/** What a limit counts. All segments of an item use the unit of its statutory limit (design §5 "The clock"). */
export type LimitUnit = 'working_day' | 'calendar_day';

/** A limit of an item, in whole days; 0 means on the day of the start (当场办结). */
export interface Limit {
  readonly unit: LimitUnit;
  readonly days: number;
}

/** The limit with `days` more, in its own unit (L-42). Throws RangeError for what is no number of days. */
export function extendLimit(limit: Limit, days: number): Limit {
  if (!Number.isSafeInteger(limit.days) || !Number.isSafeInteger(days) || limit.days < 0 || days < 0) {
    throw new RangeError(`Not a limit in days: ${limit.days} + ${days}`);
  }
  return { unit: limit.unit, days: limit.days + days };
}
