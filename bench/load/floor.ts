import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Script } from '../sql/script.ts';

/** The bare floor in a process of its own. */
export interface Floor {
  readonly url: string;
  stop(): Promise<void>;
}

const PROGRAM = fileURLToPath(new URL('../floor-server.ts', import.meta.url));

/** Starts it on the same database and with the same size of pool as the server. */
export async function startFloor(
  databaseUrl: string,
  scripts: readonly Script[],
  poolSize: number,
): Promise<Floor> {
  const directory = await mkdtemp(join(tmpdir(), 'tongban-floor-'));
  const file = join(directory, 'scripts.json');
  await writeFile(file, JSON.stringify(scripts));
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, databaseUrl, file, String(poolSize)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout.once('data', (line: Buffer) => resolve(Number(line.toString())));
    void ended.then(() => reject(new Error('The floor did not start.')));
  });
  await rm(directory, { recursive: true, force: true });
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
