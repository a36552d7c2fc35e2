import type { Appointment } from '@tongban/domain/organisation';
import type { PersonId } from '@tongban/domain/terms';
import { type ColumnType, type Selectable, sql } from 'kysely';
import type { Tx } from '../../platform/db/transaction.ts';

interface AppointmentTable {
  county_id: string;
  id: string;
  person_id: string;
  organisation_id: string;
  township_id: string | null;
  post: string;
  version: number;
  state: ColumnType<Appointment, string, string>;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    appointment: AppointmentTable;
  }
}

export type AppointmentRow = Selectable<AppointmentTable>;

/** Appointments of one person are decided one after the other: held until the end of the transaction. */
export async function lockPerson(tx: Tx, personId: PersonId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`person:${personId}`}, 0))`.execute(tx);
}

/** All appointments of a person, past ones too; of every county when `countyId` is null. */
export async function appointmentsOf(
  tx: Tx,
  countyId: string | null,
  personId: PersonId,
): Promise<readonly Appointment[]> {
  const rows = await tx
    .selectFrom('appointment')
    .select('state')
    .where('person_id', '=', personId)
    .$if(countyId !== null, (query) => query.where('county_id', '=', countyId))
    .orderBy('county_id')
    .orderBy('id')
    .execute();
  return rows.map((row) => row.state);
}

/** All appointments of several persons, in every county. */
export async function appointmentsOfPersons(
  tx: Tx,
  personIds: readonly PersonId[],
): Promise<readonly Appointment[]> {
  if (personIds.length === 0) return [];
  const rows = await tx
    .selectFrom('appointment')
    .select('state')
    .where('person_id', 'in', personIds)
    .orderBy('county_id')
    .orderBy('id')
    .execute();
  return rows.map((row) => row.state);
}

/** All appointments of a county, past ones too, or of one township. */
export async function selectAppointmentsOfPart(
  tx: Tx,
  { countyId, townshipId }: { readonly countyId: string; readonly townshipId: string | null },
): Promise<readonly Appointment[]> {
  const rows = await tx
    .selectFrom('appointment')
    .select('state')
    .where('county_id', '=', countyId)
    .$if(townshipId !== null, (query) => query.where('township_id', '=', townshipId))
    .orderBy('id')
    .execute();
  return rows.map((row) => row.state);
}

/** All appointments of some counties, past ones too; with null of every county and the city. */
export async function selectAppointmentsOfCounties(
  tx: Tx,
  countyIds: readonly string[] | null,
): Promise<readonly Appointment[]> {
  if (countyIds?.length === 0) return [];
  const rows = await tx
    .selectFrom('appointment')
    .select('state')
    .$if(countyIds !== null, (query) => query.where('county_id', 'in', [...(countyIds ?? [])]))
    .orderBy('county_id')
    .orderBy('id')
    .execute();
  return rows.map((row) => row.state);
}

export function selectAppointment(tx: Tx, countyId: string, id: string): Promise<AppointmentRow | undefined> {
  return tx
    .selectFrom('appointment')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function saveAppointment(tx: Tx, row: AppointmentRow): Promise<void> {
  const state = JSON.stringify(row.state);
  await tx
    .insertInto('appointment')
    .values({ ...row, state })
    .onConflict((conflict) =>
      conflict.columns(['county_id', 'id']).doUpdateSet({ version: row.version, state }),
    )
    .execute();
}
