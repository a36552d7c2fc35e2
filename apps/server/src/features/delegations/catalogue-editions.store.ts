import type { CatalogueEdition } from '@tongban/domain/edition';
import type { LocalDate } from '@tongban/domain/time';
import type { ColumnType, Selectable } from 'kysely';
import type { Tx } from '../../platform/db/transaction.ts';

interface CatalogueEditionTable {
  county_id: string;
  no: number;
  version: number;
  effective_from: LocalDate;
  state: ColumnType<CatalogueEdition, string, string>;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    catalogue_edition: CatalogueEditionTable;
  }
}

export type CatalogueEditionRow = Selectable<CatalogueEditionTable>;

export function selectCatalogueEdition(
  tx: Tx,
  cityCode: string,
  no: number,
): Promise<CatalogueEditionRow | undefined> {
  return tx
    .selectFrom('catalogue_edition')
    .selectAll()
    .where('county_id', '=', cityCode)
    .where('no', '=', no)
    .executeTakeFirst();
}

/** Every edition that the city published, in the order of their numbers; the one of 2022 is none of them. */
export async function selectCatalogueEditions(tx: Tx): Promise<readonly CatalogueEdition[]> {
  const rows = await tx.selectFrom('catalogue_edition').select('state').orderBy('no').execute();
  return rows.map(({ state }) => state);
}

export async function saveCatalogueEdition(tx: Tx, row: CatalogueEditionRow): Promise<void> {
  const { version, effective_from } = row;
  const state = JSON.stringify(row.state);
  await tx
    .insertInto('catalogue_edition')
    .values({ ...row, state })
    .onConflict((conflict) =>
      conflict.columns(['county_id', 'no']).doUpdateSet({ version, effective_from, state }),
    )
    .execute();
}
