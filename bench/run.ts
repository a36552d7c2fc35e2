import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type County, openCounty } from './county/open-county.ts';
import { startFloor } from './load/floor.ts';
import { findPgbench } from './load/pgbench.ts';
import { readOptions } from './options.ts';
import { machineFacts } from './report/machine-facts.ts';
import { workloadTable } from './report/table.ts';
import { measureWorkload, prepareWorkloads } from './workloads.ts';

/** `npm run bench`: submit and decide on PostgreSQL beside the yardsticks of design §8; see README.md. */
// As in platform/db/postgres.ts.
const POOL_SIZE = 20;
const REPORT = fileURLToPath(new URL('../docs/bench.md', import.meta.url));

const options = readOptions();
const county = await openCounty(options.serverUrl);
try {
  await run(county);
} finally {
  await county.close();
}

async function run(county: County): Promise<void> {
  const facts = (await machineFacts(county.ctx, options)).map((fact) => `- ${fact}`).join('\n');
  say(facts);
  const pgbench = await findPgbench();
  if (pgbench === null) say('pgbench is missing (Debian: postgresql-contrib): its rows are left out.');
  const workloads = await prepareWorkloads(county, options, say);
  const scripts = workloads.flatMap(({ sql }) => [sql.act, sql.request]);
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
  if (options.write) await writeFile(REPORT, reportOf(facts, tables));
}

function reportOf(facts: string, tables: readonly string[]): string {
  const head =
    'Written by `npm run bench -- --write`; what the rows mean stands in `bench/README.md`. Only ratios carry over to other machines.';
  return `# Bench\n\n${head}\n\n${facts}\n\n${tables.join('\n')}`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
