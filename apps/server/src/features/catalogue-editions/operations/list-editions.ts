import type { EditionListView, EditionView } from '@tongban/contract';
import { dateInShanghai, timeInShanghai } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inStatements } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { type SheetAnswer, sendSheet } from '../../../platform/spreadsheet/spreadsheet.ts';
import { selectCatalogueEditions } from '../../delegations/index.ts';
import { presentEdition, presentHeads } from '../catalogue-editions.present.ts';

type ReadContext = Pick<AppContext, 'database' | 'clock' | 'reference'>;

/** All editions of the city's guidance catalogue, for anybody. */
export async function listEditions(ctx: ReadContext): Promise<EditionListView> {
  const today = dateInShanghai(ctx.clock.now());
  const editions = await inStatements(ctx.database, selectCatalogueEditions);
  return { today, editions: presentHeads(ctx, editions, today) };
}

/** One edition, for anybody; undefined for a number that was not published. */
export async function readEdition(ctx: ReadContext, no: number): Promise<EditionView | undefined> {
  const editions = await inStatements(ctx.database, selectCatalogueEditions);
  return presentEdition(ctx, editions, no, dateInShanghai(ctx.clock.now()));
}

/** The same as a spreadsheet: every item, and beside it what the edition changed; ended items stand last. */
export async function sendEditionSheet(ctx: ReadContext, no: number): Promise<Outcome<SheetAnswer>> {
  const edition = await readEdition(ctx, no);
  if (edition === undefined) return { kind: 'not_found' };
  const { head, items, differences } = edition;
  const changed = new Map(differences.map((each) => [each.itemId, each]));
  const words = (itemId: string) => {
    const difference = changed.get(itemId);
    return difference === undefined ? [null, null] : [difference.kindName, difference.reason];
  };
  const now = ctx.clock.now();
  const title = `${head.title}（第${head.no}版）`;
  const rows = [
    ...items.map((item) => [
      item.no,
      item.name,
      item.powerTypeName,
      item.delegatingDepartment,
      item.supervisingDepartment,
      item.scopeText,
      ...words(item.itemId),
    ]),
    ...differences
      .filter(({ kind }) => kind === 'ended')
      .map((each) => [each.no, each.name, null, null, null, null, each.kindName, each.reason]),
  ];
  return done(
    await sendSheet(
      {
        title,
        watermark: `${title}，${dateInShanghai(now)} ${timeInShanghai(now)}的公开内容，共${rows.length}行`,
        headers: [
          '序号',
          '事项名称',
          '权力类型',
          '赋权部门',
          '监管部门',
          '事项范围',
          '与上一版的差异',
          '理由',
        ],
        rows,
      },
      'xlsx',
    ),
  );
}
