import type { PowerType } from './power-type.ts';

/** Immutable id of an item. It never changes; the catalogue number may change with the next edition. */
export type ItemId = string;

/** A service item as the annex of the founding document lists it, or a county's own item. */
export interface CatalogueItem {
  readonly id: ItemId;
  /** 1–49 in the edition of 2022; null for an item outside the catalogue. */
  readonly catalogueNo: number | null;
  readonly name: string;
  readonly powerType: PowerType;
  /** 赋权部门, as printed: may name two choices, see `delegatingChoices`. */
  readonly delegatingDepartment: string;
  /** 监管部门, as printed. */
  readonly supervisingDepartment: string;
  /** 事项范围, where an edition of the catalogue says more than the name; the edition of 2022 does not. */
  readonly scopeText?: string | null;
}
