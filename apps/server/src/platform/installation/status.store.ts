import type { Instant } from '@tongban/domain/time';
import { sql } from 'kysely';
import type { Tx } from '../db/transaction.ts';

/** How the background work of one queue stands. */
export interface QueueStatus {
  readonly name: string;
  readonly cron: string | null;
  readonly waiting: number;
  readonly failed: number;
  readonly last_done_at: Instant | null;
  readonly last_failed_at: Instant | null;
}

/** Every queue with its schedule and the jobs that are kept of it. */
export async function selectQueues(tx: Tx): Promise<QueueStatus[]> {
  const { rows } = await sql<QueueStatus>`
    select q.name, max(s.cron) as cron,
      count(j.id) filter (where j.state in ('created', 'retry', 'active'))::int as waiting,
      count(j.id) filter (where j.state = 'failed')::int as failed,
      max(j.completed_on) filter (where j.state = 'completed') as last_done_at,
      max(j.completed_on) filter (where j.state = 'failed') as last_failed_at
    from pgboss.queue q
    left join pgboss.schedule s on s.name = q.name
    left join pgboss.job j on j.name = q.name
    group by q.name
    order by q.name`.execute(tx);
  return rows;
}

/** Jobs that were tried to the end and failed, among those that are kept. */
export async function countFailedJobs(tx: Tx): Promise<number> {
  const { rows } = await sql<{
    n: number;
  }>`select count(*)::int as n from pgboss.job where state = 'failed'`.execute(tx);
  return rows[0]?.n ?? 0;
}

/** What the engine says it is, and how many bytes the database takes. */
export async function selectEngine(tx: Tx): Promise<{ version: string; bytes: number }> {
  const { rows } = await sql<{ version: string; bytes: string | number }>`
    select current_setting('server_version') as version, pg_database_size(current_database()) as bytes`.execute(
    tx,
  );
  const [row] = rows;
  if (row === undefined) throw new Error('The database did not say what it is.');
  return { version: row.version, bytes: Number(row.bytes) };
}

/** Versions of the migrations that were applied, in order. */
export async function selectMigrations(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{
    version: string;
  }>`select version from schema_migration order by version`.execute(tx);
  return rows.map(({ version }) => version);
}
