import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BINARY = fileURLToPath(new URL('../../apps/server/bin/tongban.mjs', import.meta.url));
/** Seconds on an idle machine; a busy one seeds the demonstration slowly. */
const STARTS_WITHIN_MS = 240_000;

/** The real program in a process of its own. */
export interface ServerProcess {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  readonly process: ChildProcess;
  /** Sends the signal and waits for the end; gives the exit code, null after a signal that cannot be caught. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts `tongban serve` and waits until it says where it listens. Throws with what it printed when it does not. */
export function startServerProcess(
  environment: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [BINARY, 'serve', ...options], {
    env: {
      ...process.env,
      DATABASE_URL: '',
      PORT: '0',
      LOG_LEVEL: 'warn',
      // Nothing is told beside the server: what a test counts stays as it is.
      TONGBAN_DEMO_EXTENT: 'county',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  let printed = '';
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`The server did not start:\n${printed}`));
    const timer = setTimeout(() => {
      child.kill();
      fail();
    }, STARTS_WITHIN_MS);
    void ended.then(fail);
    const read = (chunk: Buffer) => {
      printed += chunk.toString('utf8');
      const url = /serves at (https?:\/\/\S+?)\/?\s/u.exec(printed)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
        child.kill(signal);
        return ended;
      };
      resolve({ url, process: child, stop });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
}

/** Runs another command of the program to its end; what it printed and its exit code. */
export function runProgram(
  command: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = spawn(process.execPath, [BINARY, ...command], {
    env: { ...process.env, DATABASE_URL: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const read = (chunk: Buffer) => {
    output += chunk.toString('utf8');
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  return new Promise((resolve) => child.once('exit', (code) => resolve({ code, output })));
}
