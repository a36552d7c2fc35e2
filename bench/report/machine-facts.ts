import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import type { AppContext } from '../../apps/server/src/app-context.ts';
import type { Options } from '../options.ts';

/** Where and how the figures were taken, a fact a line. */
export async function machineFacts(ctx: AppContext, options: Options): Promise<string[]> {
  const { rows } = await ctx.database.executeSql(`select current_setting('server_version') as version,
    current_setting('shared_buffers') as buffers, current_setting('fsync') as fsync,
    current_setting('synchronous_commit') as commits`);
  const postgres = rows[0] ?? {};
  const [processor] = cpus();
  return [
    `Date: ${new Date().toISOString().slice(0, 16)}Z, commit ${commit()}`,
    `Machine: ${cpus().length} cores (${processor?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, load ${loadavg()[0]?.toFixed(1)} before the start; programs, load and PostgreSQL share it`,
    `Node ${process.versions.node}; PostgreSQL ${postgres.version}, shared_buffers ${postgres.buffers}, fsync ${postgres.fsync}, synchronous_commit ${postgres.commits}`,
    `Load: ${options.connections} connections, ${options.warmUpSeconds} s of warm-up, then ${options.rounds} rounds of ${(options.seconds / options.rounds).toFixed(1)} s each, programs in turn`,
  ];
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}
