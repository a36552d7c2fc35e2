export type SheetCell = string | number | null;

/** Rows for a spreadsheet, with a line above that says who exported them when. */
export interface Sheet {
  /** Names the file. */
  readonly title: string;
  readonly watermark: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}
