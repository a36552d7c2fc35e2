import type { County } from './county/open-county.ts';
import { drive } from './load/drive.ts';
import { runPgbench } from './load/pgbench.ts';
import { floorRequest } from './load/requests.ts';
import { type Contender, type Measured, measureInRounds } from './load/rounds.ts';
import type { Options } from './options.ts';
import { FLOOR, PGBENCH, PREPARED_FLOOR, REQUEST_FLOOR, SERVER } from './report/ratios.ts';
import { pgbenchScript } from './sql/pgbench-script.ts';
import type { Workload } from './workloads.ts';

/** Server, floor and pgbench in turn under the same load. */
export function measureWorkload(
  { ctx, databaseUrl, server }: County,
  { script, wholeRequest, logged, requests, rowsAnAnswer }: Workload,
  options: Options & { readonly floorUrl: string; readonly pgbench: string | null },
): Promise<Measured[]> {
  const { connections, floorUrl, pgbench } = options;
  const floor = (name: string, path: string): Contender => ({
    name,
    run: (seconds) => drive({ url: floorUrl, connections, seconds, next: floorRequest(path, logged) }),
  });
  const hasSql = script.statements.length > 0;
  const contenders: Contender[] = [
    { name: SERVER, run: (seconds) => drive({ url: server.url, connections, seconds, next: requests() }) },
    floor(FLOOR, script.name),
  ];
  if (hasSql) contenders.push(floor(PREPARED_FLOOR, `prepared/${script.name}`));
  if (wholeRequest !== null) contenders.push(floor(REQUEST_FLOOR, wholeRequest.name));
  if (hasSql && pgbench !== null) {
    const text = pgbenchScript(script);
    contenders.push({
      name: PGBENCH,
      run: (seconds) => runPgbench({ program: pgbench, databaseUrl, script: text, connections, seconds }),
    });
  }
  return measureInRounds(contenders, options, async (work) => {
    const before = await ledgerRows(ctx);
    const stretch = await work();
    const grown = (await ledgerRows(ctx)) - before;
    if (stretch.answered === 0 || grown < stretch.answered * rowsAnAnswer) {
      throw new Error(`${stretch.answered} answers left ${grown} rows.`);
    }
    return stretch;
  });
}

async function ledgerRows({ database }: County['ctx']): Promise<number> {
  const { rows } = await database.executeSql('select count(*) as n from ledger');
  return Number(rows[0]?.n);
}
