import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Stretch } from './drive.ts';

/** The newest pgbench that Debian installed, or the one on the path; null when there is none. */
export async function findPgbench(): Promise<string | null> {
  const installed = globSync('/usr/lib/postgresql/*/bin/pgbench').sort().reverse();
  for (const program of [...installed, 'pgbench']) {
    const found = await run(program, ['--version']).then(
      () => true,
      () => false,
    );
    if (found) return program;
  }
  return null;
}

interface PgbenchRun {
  readonly program: string;
  readonly databaseUrl: string;
  readonly script: string;
  readonly connections: number;
  readonly seconds: number;
}

/** Runs the script for the time. Throws when a transaction fails: pgbench would only leave that client out. */
export async function runPgbench(options: PgbenchRun): Promise<Stretch> {
  const directory = await mkdtemp(join(tmpdir(), 'tongban-pgbench-'));
  try {
    const file = join(directory, 'script.sql');
    await writeFile(file, options.script);
    const load = ['-c', String(options.connections), '-j', '1', '-T', String(options.seconds)];
    const log = ['-l', '--log-prefix', join(directory, 'log')];
    await run(options.program, ['-n', '-M', 'simple', ...load, ...log, '-f', file, options.databaseUrl]);
    const latencies = await readLatencies(directory);
    return { answered: latencies.length, seconds: options.seconds, latencies };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** A line a transaction: client, number, microseconds … */
async function readLatencies(directory: string): Promise<number[]> {
  const files = (await readdir(directory)).filter((name) => name.startsWith('log'));
  const texts = await Promise.all(files.map((name) => readFile(join(directory, name), 'utf8')));
  const lines = texts.flatMap((text) => text.trim().split('\n'));
  return lines.filter((line) => line !== '').map((line) => Number(line.split(' ')[2]) / 1000);
}

const run = promisify(execFile);
