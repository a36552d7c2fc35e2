export type SheetCell = string | number | null;

/** Rows for a spreadsheet, with a line above that says who exported them when. */
export interface Sheet {
  /** Names the file. */
  readonly title: string;
  readonly watermark: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** More sheets behind the first in an XLSX, e.g. how it is filled in; a CSV has none. */
  readonly besides?: readonly SideSheet[];
}

export interface SideSheet {
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}
