import type { DayUnit } from '@tongban/domain/catalogue';

/** True if no two entries share an id. */
export function hasUniqueIds(entries: readonly { readonly id: string }[]): boolean {
  return new Set(entries.map((entry) => entry.id)).size === entries.length;
}

/** True if the extension is counted in the unit of the statutory limit (design §5). */
export function hasOneUnit(guide: {
  readonly statutoryDaysUnit: DayUnit;
  readonly extension: { readonly unit: DayUnit } | null;
}): boolean {
  return guide.extension === null || guide.extension.unit === guide.statutoryDaysUnit;
}
