import type { ImportFaultView, ImportKindName, ListDifferenceView } from '@tongban/contract';
import type { AppContext } from '../../app-context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { SheetColumn, TableRow } from '../../platform/spreadsheet/sheet-table.ts';
import type { StaffActor } from '../staff/index.ts';

export type ImportContext = Pick<AppContext, 'database' | 'clock' | 'ids' | 'reference'>;

/** What is wrong in one cell, one row or one place, and how it is mended. */
export type SheetFault = ImportFaultView;

/** What the sheet says of one township. */
export interface ImportPart {
  readonly countyId: string;
  readonly townshipId: string;
  readonly rowCount: number;
  readonly replaces: string | null;
  readonly difference: ListDifferenceView;
  /** What `take` writes, read by its schema again; null = the sheet says what is there already. */
  readonly command: object | null;
}

/** What the dry run found. Whoever has a single fault imports nothing. */
export interface CheckedSheet {
  readonly faults: readonly SheetFault[];
  readonly parts: readonly ImportPart[];
}

export interface TakenPart {
  readonly countyId: string;
  readonly townshipId: string;
  readonly command: unknown;
}

/** One kind of record that is read in from a spreadsheet. */
export interface ImportKind {
  readonly kind: ImportKindName;
  /** What is imported, in Chinese: 赋权事项清单. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /**
   * Checks every row by the rules of the editor, writes nothing. Holds no transaction while it tells its progress: on the
   * embedded engine the two would wait for each other.
   */
  readonly check: (
    ctx: ImportContext,
    actor: StaffActor,
    rows: readonly TableRow<string>[],
    onProgress: (checked: number, all: number) => Promise<void>,
  ) => Promise<CheckedSheet>;
  /** Writes all parts as drafts in the caller's transaction. Throws `Abandoned` when one cannot be: then none is. */
  readonly take: (
    ctx: ImportContext,
    tx: Tx,
    actor: StaffActor,
    parts: readonly TakenPart[],
  ) => Promise<void>;
}
