import type { WriteOrganisationChangeBody } from '@tongban/contract';
import type { Instant } from '@tongban/domain/time';
import type { ColumnType, Selectable } from 'kysely';
import type { Tx } from '../../platform/db/transaction.ts';

export type ChangeContent = WriteOrganisationChangeBody['content'];

interface ChangeTable {
  county_id: string;
  id: string;
  organisation_id: string;
  content: ColumnType<ChangeContent, string, string>;
  written_by: string;
  written_at: Instant;
  state: 'open' | 'confirmed' | 'withdrawn';
  closed_by: string | null;
  closed_at: Instant | null;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    organisation_change: ChangeTable;
  }
}

export type OrganisationChange = Selectable<ChangeTable>;

/** True when it is new; false for one that was sent before. */
export async function insertChange(tx: Tx, change: OrganisationChange): Promise<boolean> {
  const inserted = await tx
    .insertInto('organisation_change')
    .values({ ...change, content: JSON.stringify(change.content) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(inserted.numInsertedOrUpdatedRows ?? 0n) > 0;
}

export function selectChange(tx: Tx, countyId: string, id: string): Promise<OrganisationChange | undefined> {
  return tx
    .selectFrom('organisation_change')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Those that wait, of one body or of the county, oldest first. */
export function selectOpenChanges(
  tx: Tx,
  countyId: string,
  organisationId: string | null,
): Promise<readonly OrganisationChange[]> {
  return tx
    .selectFrom('organisation_change')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('state', '=', 'open')
    .$if(organisationId !== null, (query) => query.where('organisation_id', '=', organisationId ?? ''))
    .orderBy('written_at')
    .orderBy('id')
    .execute();
}

/** Ends an open change; false when somebody else did so before. */
export async function closeChange(
  tx: Tx,
  { county_id, id }: Pick<OrganisationChange, 'county_id' | 'id'>,
  end: { readonly state: 'confirmed' | 'withdrawn'; readonly closedBy: string; readonly at: Instant },
): Promise<boolean> {
  const closed = await tx
    .updateTable('organisation_change')
    .set({ state: end.state, closed_by: end.closedBy, closed_at: end.at })
    .where('county_id', '=', county_id)
    .where('id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirst();
  return Number(closed.numUpdatedRows) > 0;
}
