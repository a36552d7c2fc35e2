import type { ImportChangesView, ImportKindName, SheetImportView } from '@tongban/contract';
import { dateInShanghai, timeInShanghai } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot, type Tx } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { explanationSheet } from '../../../platform/spreadsheet/explanation-sheet.ts';
import { type SheetAnswer, type SheetFormat, sendSheet } from '../../../platform/spreadsheet/spreadsheet.ts';
import { everyItem } from '../../catalogue/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import type { ImportKind } from '../import-kind.ts';
import { countiesOf } from '../named-places.ts';
import { placeNames, presentImport, presentImportHead } from '../sheet-imports.present.ts';
import {
  type ImportKey,
  type SheetImport,
  selectImport,
  selectImportsOf,
  selectParts,
} from '../sheet-imports.store.ts';

type Context = Pick<AppContext, 'database' | 'reference'>;

/** An import is read by whoever started it, and is not found by anybody else (design §2.5). */
async function ownImport(tx: Tx, actor: StaffActor, key: ImportKey): Promise<SheetImport | undefined> {
  const sheet = await selectImport(tx, key);
  return sheet?.account_id === actor.accountId ? sheet : undefined;
}

export async function listImports(ctx: Context, kinds: readonly ImportKind[], { accountId }: StaffActor) {
  const sheets = await inSnapshot(ctx.database, (tx) => selectImportsOf(tx, accountId));
  return { imports: sheets.map((sheet) => presentImportHead(sheet, kinds)) };
}

export function readImport(
  { database, reference }: Context,
  kinds: readonly ImportKind[],
  actor: StaffActor,
  key: ImportKey,
): Promise<Outcome<SheetImportView>> {
  return inSnapshot(database, async (tx): Promise<Outcome<SheetImportView>> => {
    const sheet = await ownImport(tx, actor, key);
    if (sheet === undefined) return { kind: 'not_found' };
    return done(presentImport(sheet, await selectParts(tx, key), kinds, reference));
  });
}

/** What would change, or has changed, in one township. */
export function readImportChanges(
  { database, reference }: Context,
  actor: StaffActor,
  { position, ...key }: ImportKey & { readonly position: number },
): Promise<Outcome<ImportChangesView>> {
  return inSnapshot(database, async (tx): Promise<Outcome<ImportChangesView>> => {
    const sheet = await ownImport(tx, actor, key);
    const part = sheet && (await selectParts(tx, key)).find((each) => each.position === position);
    if (part === undefined) return { kind: 'not_found' };
    return done({ ...placeNames(part, reference), difference: part.difference });
  });
}

/** All faults as a sheet, to be mended row by row beside the one that was sent. */
export async function exportFaults(
  { database }: Context,
  actor: StaffActor,
  { format, ...key }: ImportKey & { readonly format: SheetFormat },
): Promise<Outcome<SheetAnswer>> {
  const sheet = await inSnapshot(database, (tx) => ownImport(tx, actor, key));
  if (sheet === undefined) return { kind: 'not_found' };
  const { faults, started_at: at } = sheet;
  return done(
    await sendSheet(
      {
        title: '导入问题',
        watermark: `${dateInShanghai(at)} ${timeInShanghai(at)}上传的表格，共${faults.length}处问题，一行也没有导入`,
        headers: ['行号', '列名', '乡镇（街道）', '问题', '怎么改'],
        rows: faults.map(({ row, column, place, text, next }) => [row, column, place, text, next]),
      },
      format,
    ),
  );
}

/** 模板: the columns with an empty row to fill in, their explanation, and the names of places and bodies of the own counties. */
export async function readTemplate(
  ctx: Context,
  kinds: readonly ImportKind[],
  actor: StaffActor,
  name: ImportKindName,
): Promise<Outcome<SheetAnswer>> {
  const kind = kinds.find((each) => each.kind === name);
  if (kind === undefined) return { kind: 'not_found' };
  const places = countiesOf(ctx, actor).flatMap((county) =>
    county.townships.map((township) => [county.name, township.name]),
  );
  const items = everyItem(ctx.reference).map((item) => [
    item.catalogueNo,
    item.name,
    item.delegatingDepartment,
    item.supervisingDepartment,
  ]);
  return done(
    await sendSheet(
      {
        title: `${kind.name}导入模板`,
        watermark:
          '从第3行起填写，每行一条；列的顺序可以不同，列名不能改。填写说明、乡镇（街道）和事项见后面的工作表',
        headers: kind.columns.map(({ header }) => header),
        rows: [],
        besides: [
          explanationSheet(kind.columns),
          { title: '乡镇（街道）', headers: ['县区', '乡镇（街道）'], rows: places },
          {
            title: '目录事项',
            headers: ['目录序号', '事项名称', '目录载明的赋权部门', '目录载明的监管部门'],
            rows: items,
          },
        ],
      },
      'xlsx',
    ),
  );
}
