import { type ChildProcess, fork } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { TEST_NOW } from '../../../testing/test-app.ts';

const PROGRAM = fileURLToPath(new URL('../../../../../simulators/src/biller.ts', import.meta.url));

/** The sandbox biller as a process of its own, as a demonstration runs it. */
export interface SandboxBiller {
  readonly env: { readonly TONGBAN_BILLER_URL: string; readonly TONGBAN_BILLER_KEY: string };
  readonly url: string;
  /** What the payer does at the cashier, or the clerk at the terminal: presses the button. */
  pay(cashierUrl: string): Promise<Response>;
  close(): Promise<void>;
}

/** Starts it and waits until it answers. `slowMs` is longer than the server waits, by default. */
export async function startSandboxBiller(slowMs = 6000): Promise<SandboxBiller> {
  const port = await freePort();
  const key = 'a key for tests';
  const child = fork(PROGRAM, [], {
    execArgv: [],
    env: {
      ...process.env,
      PORT: String(port),
      CLOCK_START: TEST_NOW,
      BILLER_KEY: key,
      BILLER_SLOW_MS: String(slowMs),
    },
    // Notifications to addresses of tests do not arrive, and it says so.
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
  });
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error('The sandbox biller ended at once.')));
    child.stdout?.once('data', () => resolve());
  });
  const url = `http://127.0.0.1:${port}`;
  return {
    env: { TONGBAN_BILLER_URL: url, TONGBAN_BILLER_KEY: key },
    url,
    pay: (cashierUrl) => fetch(cashierUrl, { method: 'POST', redirect: 'manual' }),
    close: () => endOf(child),
  };
}

function endOf(child: ChildProcess): Promise<void> {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  return ended;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('No free port was found.'));
        else resolve(address.port);
      });
    });
  });
}
