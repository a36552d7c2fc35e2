import { PgBoss } from 'pg-boss';
import type { MigrationConnection } from '../db/migration-connection.ts';

/** Schema of the job tables. */
export const jobSchema = 'pgboss';

/** Creates or upgrades pg-boss's tables as the owner role: the server's own role may not change schemas. */
export async function installJobs(connection: MigrationConnection): Promise<void> {
  const boss = new PgBoss({
    db: connection,
    backend: connection.engine === 'embedded' ? 'pglite' : 'postgres',
    schema: jobSchema,
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  const failures: Error[] = [];
  boss.on('error', (error) => failures.push(error));
  await boss.start();
  await boss.stop({ graceful: false, close: false });
  if (failures[0]) throw failures[0];
}
