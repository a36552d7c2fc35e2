import { parseArgs } from 'node:util';

/** What `npm run bench` may be told; see README. */
export interface Options {
  readonly serverUrl: string;
  readonly connections: number;
  /** Measured seconds of each program, over all rounds. */
  readonly seconds: number;
  readonly warmUpSeconds: number;
  readonly rounds: number;
  /** How many cases are walked up to 审查 before anything is decided. */
  readonly decisions: number;
  /** Whether docs/bench.md is written anew. */
  readonly write: boolean;
}

/** Throws when a number is none. */
export function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      connections: { type: 'string', default: '16' },
      seconds: { type: 'string', default: '9' },
      'warm-up': { type: 'string', default: '3' },
      rounds: { type: 'string', default: '3' },
      decisions: { type: 'string', default: '1500' },
      write: { type: 'boolean', default: false },
    },
  });
  return {
    serverUrl: process.env.TEST_DATABASE_URL || 'postgres://postgres@127.0.0.1:5432/test',
    connections: positive('connections', values.connections),
    seconds: positive('seconds', values.seconds),
    warmUpSeconds: positive('warm-up', values['warm-up']),
    rounds: positive('rounds', values.rounds),
    decisions: positive('decisions', values.decisions),
    write: values.write,
  };
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name}: write a whole number from 1.`);
  return value;
}
