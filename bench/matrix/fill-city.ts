import { type RawBuilder, sql } from 'kysely';
import type { DemoCounty } from '../../apps/server/src/features/cases/testing/demo-county.ts';
import { READY } from '../../apps/server/src/features/cases/testing/demo-county.ts';
import { inTransaction, type Tx } from '../../apps/server/src/platform/db/transaction.ts';

/** What stands for one township, in the order of their references to each other. */
const OF_TOWNSHIP = [
  'delegation_list',
  'delegation',
  'agreement',
  'agreement_item',
  'memo',
  'memo_item',
  'seal',
];

interface Place {
  readonly countyId: string;
  readonly townshipId: string;
}

/**
 * Gives every township of the city what 庄寨镇 has: a list of 49 items with every paper, all live. Rows alone, under new ids and
 * without events: nothing but readings of the present may be asked of them. Returns how many townships there are.
 */
export async function fillCity({ ctx, countyId, townshipId }: DemoCounty): Promise<number> {
  const from = { countyId, townshipId: townshipId(READY) };
  let filled = 0;
  for (const { id, townships } of ctx.reference.counties) {
    await inTransaction(ctx.database, async (tx) => {
      if (id !== countyId) await copyCounty(tx, from, id);
      for (const township of townships) {
        const to = { countyId: id, townshipId: township.id };
        if (township.id !== from.townshipId) await copyTownship(tx, from, to);
        filled += 1;
      }
    });
  }
  return filled;
}

/** The bodies and legal reviews of a county; its township governments come with its townships. */
async function copyCounty(tx: Tx, { countyId }: Place, to: string): Promise<void> {
  await sql`delete from organisation where county_id = ${to}`.execute(tx);
  const ofCounty = sql`county_id = ${countyId} and township_id is null`;
  await copy(tx, 'organisation', ofCounty, [[sql`${countyId}`, sql`${to}`]]);
  await copy(tx, 'entrustability', sql`county_id = ${countyId}`, [[sql`${countyId}`, sql`${to}`]]);
}

async function copyTownship(tx: Tx, from: Place, to: Place): Promise<void> {
  const government = await governmentOf(tx, from);
  const own = sql`${mixed(sql`${government}`, to)}`;
  const places = [
    [sql`${from.countyId}`, sql`${to.countyId}`],
    [sql`${from.townshipId}`, sql`${to.townshipId}`],
    [sql`${government}`, own],
  ] as const;
  const ofGovernment = sql`county_id = ${from.countyId} and township_id = ${from.townshipId}`;
  for (const table of [...OF_TOWNSHIP].reverse().concat('organisation')) {
    const there = sql`county_id = ${to.countyId} and township_id = ${to.townshipId}`;
    await sql`delete from ${sql.table(table)} where ${there}`.execute(tx);
  }
  await copy(tx, 'organisation', ofGovernment, places);
  for (const table of OF_TOWNSHIP) {
    const id = idColumnOf(table);
    const renamed =
      id === null ? [] : [[sql`t.${sql.ref(id)}::text`, mixed(sql`t.${sql.ref(id)}::text`, to)] as const];
    await copy(tx, table, ofGovernment, [...places, ...renamed]);
  }
}

/** Copies rows with some texts in them replaced by others, wherever they stand. */
async function copy(
  tx: Tx,
  table: string,
  condition: RawBuilder<unknown>,
  replacements: readonly (readonly [RawBuilder<unknown>, RawBuilder<unknown>])[],
): Promise<void> {
  const row = replacements.reduce(
    (text, [old, next]) => sql`replace(${text}, ${old}::text, ${next}::text)`,
    sql`to_jsonb(t)::text`,
  );
  await sql`
    insert into ${sql.table(table)}
    select (jsonb_populate_record(null::${sql.table(table)}, ${row}::jsonb)).*
    from ${sql.table(table)} as t where ${condition}
  `.execute(tx);
}

/** Another id for the same thing in another place, always the same. */
function mixed(id: RawBuilder<unknown>, { townshipId }: Place): RawBuilder<unknown> {
  return sql`(md5(${id}::text || ${townshipId})::uuid)::text`;
}

function idColumnOf(table: string): string | null {
  if (table === 'agreement_item') return 'agreement_id';
  if (table === 'memo_item') return 'memo_id';
  return ['agreement', 'memo', 'seal'].includes(table) ? 'id' : null;
}

async function governmentOf(tx: Tx, { countyId, townshipId }: Place): Promise<string> {
  const { id } = await tx
    .selectFrom('organisation')
    .select('id')
    .where('county_id', '=', countyId)
    .where('township_id', '=', townshipId)
    .executeTakeFirstOrThrow();
  return id;
}
