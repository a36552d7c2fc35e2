import type { Instant } from '@tongban/domain/time';
import type { Selectable } from 'kysely';
import type { Tx } from '../../platform/db/transaction.ts';

interface ItemChoiceTable {
  county_id: string;
  item_id: string;
  version: number;
  department_id: string;
  supervisor_id: string;
  changed_by: string;
  changed_at: Instant;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    item_choice: ItemChoiceTable;
  }
}

export type ItemChoice = Selectable<ItemChoiceTable>;

/** What the county chose so far, by item. */
export async function selectItemChoices(tx: Tx, countyId: string): Promise<ReadonlyMap<string, ItemChoice>> {
  const rows = await tx.selectFrom('item_choice').selectAll().where('county_id', '=', countyId).execute();
  return new Map(rows.map((row) => [row.item_id, row]));
}

/** Saves the next version of a choice; false when somebody else saved that version first. */
export async function saveItemChoice(tx: Tx, choice: ItemChoice): Promise<boolean> {
  const { county_id, item_id, ...values } = choice;
  if (choice.version === 1) {
    const inserted = await tx
      .insertInto('item_choice')
      .values(choice)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return Number(inserted.numInsertedOrUpdatedRows ?? 0n) > 0;
  }
  const updated = await tx
    .updateTable('item_choice')
    .set(values)
    .where('county_id', '=', county_id)
    .where('item_id', '=', item_id)
    .where('version', '=', choice.version - 1)
    .executeTakeFirst();
  return updated.numUpdatedRows > 0n;
}
