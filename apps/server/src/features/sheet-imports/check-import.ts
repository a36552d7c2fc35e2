import type { AppContext } from '../../app-context.ts';
import { inStatements, inTransaction } from '../../platform/db/transaction.ts';
import { readXlsx, type SheetProblem } from '../../platform/spreadsheet/read-xlsx.ts';
import { tableOf } from '../../platform/spreadsheet/sheet-table.ts';
import { loadStaffActor } from '../staff/index.ts';
import type { ImportKind } from './import-kind.ts';
import {
  type ImportKey,
  replaceParts,
  type SheetImport,
  selectImport,
  selectReading,
  updateImport,
} from './sheet-imports.store.ts';

export const IMPORT_QUEUE = 'sheet-import';

type CheckContext = Pick<AppContext, 'database' | 'clock' | 'ids' | 'reference' | 'jobs' | 'files'>;

/** Registers the worker that checks sheets. `kinds` are those that may be imported. */
export function registerImportWorker(ctx: CheckContext, kinds: readonly ImportKind[]): void {
  ctx.jobs.registerWorker<{ countyId: string; importId: string }>(IMPORT_QUEUE, (key) =>
    checkImport(ctx, kinds, key),
  );
}

/** Puts imports that a stopped server left on the queue again. */
export async function resumeImports(ctx: Pick<AppContext, 'database' | 'jobs'>): Promise<void> {
  await inTransaction(ctx.database, async (tx) => {
    for (const key of await selectReading(tx)) {
      await ctx.jobs.enqueue(tx, IMPORT_QUEUE, { ...key }, { singletonKey: key.importId });
    }
  });
}

/** The dry run: reads the sheet and checks every row with today's appointments and records. Writes no draft; repeatable. */
async function checkImport(ctx: CheckContext, kinds: readonly ImportKind[], key: ImportKey): Promise<void> {
  const sheet = await inStatements(ctx.database, (tx) => selectImport(tx, key));
  if (sheet === undefined || sheet.state !== 'reading') return;
  const kind = kinds.find((each) => each.kind === sheet.kind);
  if (kind === undefined) throw new Error(`Nobody imports sheets of the kind ${sheet.kind}.`);
  const problem = await checkSheet(ctx, kind, sheet, key);
  if (problem === null) return;
  await inStatements(ctx.database, (tx) => updateImport(tx, key, { state: 'unreadable', problem }));
}

/** Null = checked, with or without faults; else why it could not be. */
async function checkSheet(
  ctx: CheckContext,
  kind: ImportKind,
  { account_id, digest }: SheetImport,
  key: ImportKey,
): Promise<SheetProblem | null> {
  const file = await readXlsx(await ctx.files.read({ digest }));
  if ('problem' in file) return file.problem;
  const table = tableOf(file.rows, kind.columns);
  if ('problem' in table) return table.problem;
  const now = ctx.clock.now();
  const actor = await inStatements(ctx.database, (tx) => loadStaffActor(tx, account_id, now));
  if (actor === undefined) return LEFT_POST;
  const rowCount = table.rows.length;
  await inStatements(ctx.database, (tx) => updateImport(tx, key, { row_count: rowCount }));
  const onProgress = (checked: number, all: number) =>
    inStatements(ctx.database, (tx) => updateImport(tx, key, { checked_parts: checked, part_count: all }));
  const { faults, parts } = await kind.check(ctx, actor, table.rows, onProgress);
  const found = {
    state: faults.length > 0 ? ('faulty' as const) : ('checked' as const),
    faults: [...faults].sort((a, b) => (a.row ?? 0) - (b.row ?? 0)),
    checked_parts: parts.length,
    part_count: parts.length,
  };
  await inTransaction(ctx.database, async (tx) => {
    await replaceParts(tx, key, parts);
    await updateImport(tx, key, found);
  });
  return null;
}

const LEFT_POST: SheetProblem = {
  detail: '上传人现在的岗位已不能导入。',
  next: '请由县政务服务管理人员或者县级事项管理人员上传。',
};
