import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AppContext } from '../app-context.ts';
import type { Config } from '../platform/config/config.ts';

/** Outside parties that a demonstration stands in for: the program of each, and the setting that holds its address. */
const SIMULATORS = [
  { program: 'outside-system.ts', setting: 'outsideUrl' },
  { program: 'biller.ts', setting: 'billerUrl' },
] as const satisfies readonly {
  readonly program: string;
  readonly setting: keyof Config;
}[];

const FOLDER = fileURLToPath(new URL('../../../simulators/src', import.meta.url));

/** The simulators of a demonstration: their addresses are known at once, they run from `start` to `stop`. */
export interface Simulators {
  /** The context with the simulators' addresses in its configuration. */
  readonly ctx: AppContext;
  start(): void;
  /** Ends all of them and waits for it. */
  stop(): Promise<void>;
}

/**
 * Plans the simulators of a demonstration. A party whose address the operator has set is not simulated, and nothing is
 * outside a demonstration. Each is given PORT, the server's now as CLOCK_START, and STATE_DIR to keep its records in.
 */
export async function planSimulators(ctx: AppContext): Promise<Simulators> {
  const wanted = ctx.demo ? SIMULATORS.filter(({ setting }) => ctx.config[setting] === undefined) : [];
  const planned = await Promise.all(wanted.map(async (each) => ({ ...each, port: await freePort() })));
  const addresses = Object.fromEntries(
    planned.map(({ setting, port }) => [setting, `http://127.0.0.1:${port}`]),
  );
  // Only the two of them know it, and only until the demonstration ends.
  const billerKey = 'billerUrl' in addresses ? randomBytes(32).toString('hex') : ctx.config.billerKey;
  const simulated = { ...ctx, config: { ...ctx.config, ...addresses, billerKey } };
  const running: ChildProcess[] = [];
  return {
    ctx: simulated,
    start: () => {
      running.push(...planned.map(({ program, port }) => startSimulator(program, port, simulated)));
    },
    stop: async () => {
      await Promise.all(running.map(endOf));
    },
  };
}

/** The channel to the child closes with this process, however it ends, and the simulator ends with it. */
function startSimulator(program: string, port: number, { clock, config }: AppContext): ChildProcess {
  const settings = {
    PORT: String(port),
    CLOCK_START: clock.now(),
    STATE_DIR: join(config.dataDir, 'simulators'),
    BILLER_KEY: config.billerKey ?? '',
  };
  const simulator = fork(`${FOLDER}/${program}`, [], {
    execArgv: [],
    env: { ...inheritedSettings(), ...settings },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  // Without it the server runs on: what it asks the party is answered by nobody, and it says so.
  simulator.once('error', (error) => {
    process.stderr.write(
      `模拟程序没有启动：${program}。The simulator ${program} did not start: ${error.message}\n`,
    );
  });
  return simulator;
}

/** What any program needs to run, and nothing of the server's own: no database, no keys. */
function inheritedSettings(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, LANG, TZ, BILLER_SLOW_MS, DECIDES_AFTER_SECONDS } = process.env;
  return { PATH, HOME, TMPDIR, LANG, TZ, BILLER_SLOW_MS, DECIDES_AFTER_SECONDS };
}

async function endOf(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

/** A port that is free now. */
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
