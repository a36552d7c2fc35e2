import type { TownshipId } from '@tongban/domain/catalogue';
import type { Seal } from '@tongban/domain/seal';
import type { ColumnType, Selectable } from 'kysely';
import type { Tx } from '../../platform/db/transaction.ts';

interface SealTable {
  county_id: string;
  id: string;
  seal_owner_id: string;
  township_id: string | null;
  kind: string;
  in_force: boolean;
  version: number;
  state: ColumnType<Seal, string, string>;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    seal: SealTable;
  }
}

export type SealRow = Selectable<SealTable>;

/** The seals that a case may bear: those of the township and those kept at the county; only the latter for null. */
export async function sealsForCase(
  tx: Tx,
  countyId: string,
  townshipId: TownshipId | null,
): Promise<readonly Seal[]> {
  const rows = await tx
    .selectFrom('seal')
    .select('state')
    .where('county_id', '=', countyId)
    .where((eb) =>
      eb.or([
        eb('township_id', 'is', null),
        ...(townshipId === null ? [] : [eb('township_id', '=', townshipId)]),
      ]),
    )
    .orderBy('id')
    .execute();
  return rows.map((row) => row.state);
}

/** All seals of one owner, whatever their status. */
export async function sealsOfOwner(tx: Tx, countyId: string, ownerId: string): Promise<readonly Seal[]> {
  const rows = await tx
    .selectFrom('seal')
    .select('state')
    .where('county_id', '=', countyId)
    .where('seal_owner_id', '=', ownerId)
    .orderBy('id')
    .execute();
  return rows.map((row) => row.state);
}

/**
 * Holds the seal until the end of the transaction, after guard and case (design §6 "Locks"): 'share' for an impression,
 * so that a loss reported meanwhile waits or is seen.
 */
export async function lockSeal(
  tx: Tx,
  countyId: string,
  id: string,
  strength: 'share' | 'update',
): Promise<Seal | null> {
  const query = tx.selectFrom('seal').select('state').where('county_id', '=', countyId).where('id', '=', id);
  const row = await (strength === 'share' ? query.forShare() : query.forUpdate()).executeTakeFirst();
  return row?.state ?? null;
}

export function selectSeal(tx: Tx, countyId: string, id: string): Promise<SealRow | undefined> {
  return tx
    .selectFrom('seal')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The version of each seal of the county, by its id. */
export async function sealVersions(tx: Tx, countyId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom('seal')
    .select(['id', 'version'])
    .where('county_id', '=', countyId)
    .execute();
  return new Map(rows.map(({ id, version }) => [id, version]));
}

export async function saveSeal(tx: Tx, row: SealRow): Promise<void> {
  const state = JSON.stringify(row.state);
  const { version, in_force } = row;
  await tx
    .insertInto('seal')
    .values({ ...row, state })
    .onConflict((conflict) => conflict.columns(['county_id', 'id']).doUpdateSet({ version, in_force, state }))
    .execute();
}
