import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FullConfig } from '@playwright/test';
import { startServerProcess } from '../../support/server-process.ts';
import { tellServers } from './server-url.ts';

/** A working Monday on which the demo's agreements hold and whose calendar is official. */
const FIRST_INSTANT = '2026-03-16T01:00:00.000Z';

/** Starts the real program on an empty folder, as `npm start` does, once for each worker, and tells the tests the addresses. */
export default async function startServers({ workers }: FullConfig): Promise<() => Promise<void>> {
  const servers = await Promise.all(Array.from({ length: workers }, startOwn));
  tellServers(servers.map(({ url }) => url));
  return async () => {
    for (const { stop } of servers) await stop();
  };
}

async function startOwn() {
  const directory = await mkdtemp(join(tmpdir(), 'tongban-e2e-'));
  const environment = {
    DATA_DIR: directory,
    TONGBAN_DEMO_EXTENT: 'city',
    // The outside system that stands beside the server answers while a journey waits, not after its coffee.
    DECIDES_AFTER_SECONDS: '1',
  };
  const server = await startServerProcess(environment, ['--demo-clock', FIRST_INSTANT]);
  const stop = async () => {
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  };
  return { url: server.url, stop };
}
