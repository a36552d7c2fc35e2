import { parseArgs } from 'node:util';

/** What `npm run bench` may be told; see README. */
export interface Options {
  readonly serverUrl: string;
  /** Copied cases that are there before anything is measured. */
  readonly cases: number;
  readonly connections: number;
  /** Measured seconds of each program, over all rounds. */
  readonly seconds: number;
  readonly warmUpSeconds: number;
  readonly rounds: number;
  /** How many cases are walked up to 审查 before anything is decided. */
  readonly decisions: number;
  /** Only workloads with this in their title. */
  readonly only: string;
  /** Whether docs/bench.md is written anew. */
  readonly write: boolean;
}

/** `--quick`: enough to see that everything runs and is answered, too little for figures. */
const QUICK = { cases: '3000', seconds: '1', 'warm-up': '1', rounds: '1', decisions: '100' };

/** Throws when a number is none. */
export function readOptions(args: readonly string[]): Options {
  const { values: told } = parseArgs({
    args: [...args],
    options: {
      cases: { type: 'string' },
      connections: { type: 'string' },
      seconds: { type: 'string' },
      'warm-up': { type: 'string' },
      rounds: { type: 'string' },
      decisions: { type: 'string' },
      only: { type: 'string', default: '' },
      quick: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const values = { ...USUAL, ...(told.quick ? QUICK : {}), ...told };
  return {
    serverUrl: serverUrl(),
    cases: positive('cases', values.cases),
    connections: positive('connections', values.connections),
    seconds: positive('seconds', values.seconds),
    warmUpSeconds: positive('warm-up', values['warm-up']),
    rounds: positive('rounds', values.rounds),
    decisions: positive('decisions', values.decisions),
    only: values.only,
    write: values.write,
  };
}

const USUAL = {
  cases: '10000',
  connections: '16',
  seconds: '9',
  'warm-up': '3',
  rounds: '3',
  decisions: '1500',
};

/** The PostgreSQL server that databases are made on. */
export function serverUrl(): string {
  return process.env.TEST_DATABASE_URL || 'postgres://postgres@127.0.0.1:5432/test';
}

export function positive(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name}: write a whole number from 1.`);
  return value;
}
