import type { Agreement } from '@tongban/domain/delegation';
import type { ColumnType, Selectable } from 'kysely';
import type { Tx } from '../../platform/db/transaction.ts';

interface AgreementTable {
  county_id: string;
  id: string;
  township_id: string;
  department_id: string;
  kind: string;
  version: number;
  state: ColumnType<Agreement, string, string>;
}

interface AgreementItemTable {
  county_id: string;
  township_id: string;
  item_id: string;
  agreement_id: string;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    agreement: AgreementTable;
    agreement_item: AgreementItemTable;
  }
}

/** The row and the ids of `agreement_item` that belong to it, sorted. */
export type AgreementRow = Selectable<AgreementTable> & { readonly item_ids: readonly string[] };

export async function selectAgreement(
  tx: Tx,
  countyId: string,
  id: string,
): Promise<AgreementRow | undefined> {
  const row = await tx
    .selectFrom('agreement')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const items = await tx
    .selectFrom('agreement_item')
    .select('item_id')
    .where('county_id', '=', countyId)
    .where('township_id', '=', row.township_id)
    .where('agreement_id', '=', id)
    .orderBy('item_id')
    .execute();
  return { ...row, item_ids: items.map((item) => item.item_id) };
}

/** Saves the row; the items of an agreement never change, so they stay as they were first written. */
export async function saveAgreement(tx: Tx, { item_ids, ...row }: AgreementRow): Promise<void> {
  const state = JSON.stringify(row.state);
  await tx
    .insertInto('agreement')
    .values({ ...row, state })
    .onConflict((conflict) =>
      conflict.columns(['county_id', 'id']).doUpdateSet({ version: row.version, state }),
    )
    .execute();
  const { county_id, township_id, id } = row;
  await tx
    .insertInto('agreement_item')
    .values(item_ids.map((item_id) => ({ county_id, township_id, item_id, agreement_id: id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The version of each agreement of the county, by its id. */
export async function agreementVersions(tx: Tx, countyId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom('agreement')
    .select(['id', 'version'])
    .where('county_id', '=', countyId)
    .execute();
  return new Map(rows.map(({ id, version }) => [id, version]));
}

/** Every agreement of a county, the oldest first. */
export async function agreementsOfCounty(tx: Tx, countyId: string): Promise<readonly Agreement[]> {
  const rows = await tx
    .selectFrom('agreement')
    .select('state')
    .where('county_id', '=', countyId)
    .orderBy('id')
    .execute();
  return rows.map(({ state }) => state);
}
