import pg from 'pg';

/** Runs the work with the tables' further indexes taken away, then makes them again and counts the rows for the planner. */
export async function withoutIndexes(
  databaseUrl: string,
  tables: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; definition: string }>(
      `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
       where i.indrelid = any($1::regclass[]) and not i.indisunique and not i.indisprimary`,
      [tables],
    );
    for (const { name } of rows) await client.query(`drop index ${name}`);
    await work();
    await client.query(`set maintenance_work_mem = '512MB'`);
    for (const { definition } of rows) await client.query(definition);
    for (const table of tables) await client.query(`vacuum analyze ${table}`);
  } finally {
    await client.end();
  }
}
