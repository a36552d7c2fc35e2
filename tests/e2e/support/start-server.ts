import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServerProcess } from '../../support/server-process.ts';

/** A working Monday on which the demo's agreements hold and whose calendar is official. */
const FIRST_INSTANT = '2026-03-16T01:00:00.000Z';

/** Starts the real program on an empty folder, as `npm start` does, and tells the tests its address. */
export default async function startServer(): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'tongban-e2e-'));
  const environment = {
    DATA_DIR: directory,
    TONGBAN_DEMO_EXTENT: 'city',
    // The outside system that stands beside the server answers while a journey waits, not after its coffee.
    DECIDES_AFTER_SECONDS: '1',
  };
  const server = await startServerProcess(environment, ['--demo-clock', FIRST_INSTANT]);
  process.env.TONGBAN_E2E_URL = server.url;
  return async () => {
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  };
}
