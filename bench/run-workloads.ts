import { type County, openCounty } from './county/open-county.ts';
import { startFloor } from './load/floor.ts';
import { findPgbench } from './load/pgbench.ts';
import { measureWorkload } from './measure-workload.ts';
import { type Options, readOptions } from './options.ts';
import { machineFacts } from './report/machine-facts.ts';
import { workloadTable } from './report/table.ts';
import { writeSection } from './report/write-section.ts';
import { actWorkloads, readWorkloads } from './workloads.ts';

// As in platform/db/postgres.ts.
const POOL_SIZE = 20;

/** What the server does beside the yardsticks of design §8, on PostgreSQL: acts and readings under load. */
export async function runWorkloads(args: readonly string[], say: (text: string) => void): Promise<void> {
  const options = readOptions(args);
  const county = await openCounty({ ...options, streams: 1, say });
  try {
    await run(county, options, say);
  } finally {
    await county.close();
  }
}

async function run(county: County, options: Options, say: (text: string) => void): Promise<void> {
  const facts = (await machineFacts(county.ctx, options)).map((fact) => `- ${fact}`).join('\n');
  say(facts);
  const pgbench = await findPgbench();
  if (pgbench === null) say('pgbench is missing (Debian: postgresql-contrib): its rows are left out.');
  const reads = await readWorkloads(county);
  const all = [...(await actWorkloads(county, options, say)), ...reads];
  const workloads = all.filter(({ title }) => title.includes(options.only));
  const scripts = workloads.flatMap(({ script, wholeRequest }) =>
    wholeRequest === null ? [script] : [script, wholeRequest],
  );
  const floor = await startFloor(county.databaseUrl, scripts, POOL_SIZE);
  const tables: string[] = [];
  try {
    for (const workload of workloads) {
      const measured = await measureWorkload(county, workload, { ...options, floorUrl: floor.url, pgbench });
      const table = workloadTable(workload, measured);
      say(table);
      tables.push(table);
    }
  } finally {
    await floor.stop();
  }
  if (options.write) {
    await writeSection('Machine', facts);
    await writeSection('Acts and readings', tables.join('\n'));
  }
}
