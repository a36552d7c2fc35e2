import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning, type ProcessIdentity, thisProcess } from './process-identity.ts';

/** A held lock; `release` removes it, and only if it is still ours. */
export interface DataDirectoryLock {
  release(): Promise<void>;
}

/** The data directory belongs to another running process. */
export class DataDirectoryInUse extends Error {
  readonly pid: number;
  constructor(directory: string, pid: number) {
    super(
      `数据目录 ${directory} 正被进程 ${pid} 使用，请先停止该进程，或改用另一个 DATA_DIR。\n` +
        `The data directory ${directory} is in use by process ${pid}: stop that process or set another DATA_DIR.`,
    );
    this.name = 'DataDirectoryInUse';
    this.pid = pid;
  }
}

/**
 * Takes the exclusive lock on a data directory. The embedded engine has none of its own and two writers lose
 * rows (design §7). A lock whose process is gone (kill -9, power cut) is taken over. Throws
 * `DataDirectoryInUse` naming the pid.
 */
export async function lockDataDirectory(directory: string): Promise<DataDirectoryLock> {
  const path = join(directory, 'lock.json');
  const mine = JSON.stringify({ ...(await thisProcess()), token: randomUUID() });
  for (;;) {
    if (await create(path, mine)) return { release: () => releaseIfOurs(path, mine) };
    const found = await readFile(path, 'utf8').catch(() => undefined);
    if (found === undefined) continue;
    const holder = parseHolder(found);
    if (holder && (await isRunning(holder))) throw new DataDirectoryInUse(directory, holder.pid);
    await discardStale(path, found);
  }
}

async function create(path: string, content: string): Promise<boolean> {
  // Written aside and linked, so that nobody ever reads a half-written lock.
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, content, { mode: 0o600, flag: 'wx' });
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function discardStale(path: string, stale: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  await rename(path, aside).catch(() => undefined);
  const moved = await readFile(aside, 'utf8').catch(() => undefined);
  // Someone else recovered first and we moved a live lock away: put it back.
  if (moved !== undefined && moved !== stale) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

function parseHolder(text: string): ProcessIdentity | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('pid' in value)) return undefined;
    const startedAt = 'startedAt' in value && typeof value.startedAt === 'string' ? value.startedAt : null;
    return typeof value.pid === 'number' ? { pid: value.pid, startedAt } : undefined;
  } catch {
    return undefined;
  }
}

async function releaseIfOurs(path: string, mine: string): Promise<void> {
  const found = await readFile(path, 'utf8').catch(() => undefined);
  if (found === mine) await rm(path, { force: true });
}
