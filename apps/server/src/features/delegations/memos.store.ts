import type { Memo } from '@tongban/domain/delegation';
import type { ColumnType, Selectable } from 'kysely';
import type { Tx } from '../../platform/db/transaction.ts';

interface MemoTable {
  county_id: string;
  id: string;
  township_id: string;
  supervisor_id: string;
  version: number;
  state: ColumnType<Memo, string, string>;
}

interface MemoItemTable {
  county_id: string;
  township_id: string;
  item_id: string;
  memo_id: string;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    memo: MemoTable;
    memo_item: MemoItemTable;
  }
}

/** The row and the ids of `memo_item` that belong to it, sorted. */
export type MemoRow = Selectable<MemoTable> & { readonly item_ids: readonly string[] };

export async function selectMemo(tx: Tx, countyId: string, id: string): Promise<MemoRow | undefined> {
  const row = await tx
    .selectFrom('memo')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const items = await tx
    .selectFrom('memo_item')
    .select('item_id')
    .where('county_id', '=', countyId)
    .where('township_id', '=', row.township_id)
    .where('memo_id', '=', id)
    .orderBy('item_id')
    .execute();
  return { ...row, item_ids: items.map((item) => item.item_id) };
}

/** Saves the row; the items of a memo never change, so they stay as they were first written. */
export async function saveMemo(tx: Tx, { item_ids, ...row }: MemoRow): Promise<void> {
  const state = JSON.stringify(row.state);
  await tx
    .insertInto('memo')
    .values({ ...row, state })
    .onConflict((conflict) =>
      conflict.columns(['county_id', 'id']).doUpdateSet({ version: row.version, state }),
    )
    .execute();
  const { county_id, township_id, id } = row;
  await tx
    .insertInto('memo_item')
    .values(item_ids.map((item_id) => ({ county_id, township_id, item_id, memo_id: id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
