import type { ClockStart, DayUnit, Guide } from './guide.ts';

/** The limits of an item, all in one unit (design §5: every segment uses the unit of the statutory limit). */
export interface GuideLimits {
  readonly unit: DayUnit;
  readonly statutoryDays: number;
  readonly promisedDays: number;
  /** A running case is due on the earlier of the two dates, so on the smaller number of days. */
  readonly dueDays: number;
  /** Days that one extension may add; null = the item knows none. */
  readonly extensionDays: number | null;
  readonly clockStart: ClockStart;
  /** Decided on the spot when the application is complete (L-34). */
  readonly onTheSpot: boolean;
}

type LimitFacts = Pick<
  Guide,
  'statutoryDays' | 'statutoryDaysUnit' | 'promisedDays' | 'extension' | 'clockStart' | 'instant'
>;

/**
 * Limits of a guide. Days are in `unit`.
 * @throws Error if the extension is in another unit: reference data and published guides refuse that before.
 */
export function limitsOf(guide: LimitFacts): GuideLimits {
  if (guide.extension !== null && guide.extension.unit !== guide.statutoryDaysUnit) {
    throw new Error('extension and statutory limit must have one unit (design §5)');
  }
  return {
    unit: guide.statutoryDaysUnit,
    statutoryDays: guide.statutoryDays,
    promisedDays: guide.promisedDays,
    dueDays: Math.min(guide.statutoryDays, guide.promisedDays),
    extensionDays: guide.extension?.days ?? null,
    clockStart: guide.clockStart,
    onTheSpot: guide.instant,
  };
}
