import type { Organisation } from '@tongban/domain/organisation';
import type { OrganisationId } from '@tongban/domain/terms';
import type { ColumnType, Selectable } from 'kysely';
import type { Tx } from '../../platform/db/transaction.ts';

interface OrganisationTable {
  county_id: string;
  id: string;
  kind: string;
  township_id: string | null;
  version: number;
  state: ColumnType<Organisation, string, string>;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    organisation: OrganisationTable;
  }
}

export type OrganisationRow = Selectable<OrganisationTable>;

/** All organisations of a county by id, in one statement. */
export async function loadOrganisations(
  tx: Tx,
  countyId: string,
): Promise<ReadonlyMap<OrganisationId, Organisation>> {
  const rows = await tx
    .selectFrom('organisation')
    .select(['id', 'state'])
    .where('county_id', '=', countyId)
    .orderBy('id')
    .execute();
  return new Map(rows.map((row) => [row.id, row.state]));
}

/** Names by id, of bodies in any county; an unknown id has no entry. */
export async function organisationNames(
  tx: Tx,
  ids: readonly OrganisationId[],
): Promise<ReadonlyMap<OrganisationId, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('organisation')
    .select(['id', 'state'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, row.state.name]));
}

export function selectOrganisation(
  tx: Tx,
  countyId: string,
  id: string,
): Promise<OrganisationRow | undefined> {
  return tx
    .selectFrom('organisation')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Holds the organisation's row until the end of the transaction: what is unique per organisation is decided one by one. */
export async function lockOrganisation(tx: Tx, countyId: string, id: string): Promise<void> {
  await tx
    .selectFrom('organisation')
    .select('id')
    .where('county_id', '=', countyId)
    .where('id', '=', id)
    .forUpdate()
    .execute();
}

export async function saveOrganisation(tx: Tx, row: OrganisationRow): Promise<void> {
  const state = JSON.stringify(row.state);
  await tx
    .insertInto('organisation')
    .values({ ...row, state })
    .onConflict((conflict) =>
      conflict.columns(['county_id', 'id']).doUpdateSet({ version: row.version, state }),
    )
    .execute();
}
