import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataDirectoryInUse, lockDataDirectory } from './data-directory-lock.ts';

const module = fileURLToPath(new URL('./data-directory-lock.ts', import.meta.url));

describe('design §7: one writer on a data directory', () => {
  let directory = '';
  let other: ChildProcess | undefined;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'tongban-lock-'));
  });
  afterEach(() => other?.kill('SIGKILL'));

  async function lockInOtherProcess(): Promise<number> {
    const script = `const { lockDataDirectory } = await import(${JSON.stringify(module)});
      await lockDataDirectory(${JSON.stringify(directory)}); console.log('locked'); setInterval(() => {}, 1000);`;
    other = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (!other.stdout || other.pid === undefined) throw new Error('the other process did not start');
    await once(other.stdout, 'data');
    return other.pid;
  }

  it('refuses while another live process holds it, in Chinese and English, naming the pid', async () => {
    const pid = await lockInOtherProcess();
    const refusal = await lockDataDirectory(directory).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DataDirectoryInUse);
    expect(String(refusal)).toContain(`正被进程 ${pid} 使用`);
    expect(String(refusal)).toContain(`in use by process ${pid}`);
  });

  it('takes over after kill -9', async () => {
    await lockInOtherProcess();
    other?.kill('SIGKILL');
    if (other) await once(other, 'exit');
    const lock = await lockDataDirectory(directory);
    await expect(lockDataDirectory(directory)).rejects.toBeInstanceOf(DataDirectoryInUse);
    await lock.release();
    await (await lockDataDirectory(directory)).release();
  });

  it('takes over when the pid now belongs to a later process, and when the file is damaged', async () => {
    await (await lockDataDirectory(directory)).release();
    const reused = JSON.stringify({ pid: process.pid, startedAt: 'an earlier boot/1', token: 'x' });
    for (const content of [reused, '', '{']) {
      await writeFile(join(directory, 'lock.json'), content);
      await (await lockDataDirectory(directory)).release();
    }
  });

  it('of many that race for a stale lock exactly one wins', async () => {
    await writeFile(join(directory, 'lock.json'), '{"pid":999999999,"startedAt":null}');
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => lockDataDirectory(directory)));
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    expect(JSON.parse(await readFile(join(directory, 'lock.json'), 'utf8'))).toMatchObject({
      pid: process.pid,
    });
  });
});
