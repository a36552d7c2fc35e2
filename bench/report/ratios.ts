import type { Measured } from '../load/rounds.ts';

/** Names of the programs in the tables. */
export const SERVER = 'server';
export const FLOOR = 'floor';
export const PREPARED_FLOOR = 'floor, by name';
export const REQUEST_FLOOR = 'floor, whole request';
export const PGBENCH = 'pgbench';

/** The ratio of the rates, round by round: a slow moment of the machine falls on both. Empty when one was not run. */
export function ratiosOf(measured: readonly Measured[], above: string, below: string): number[] {
  const ratesOf = (wanted: string) => measured.find(({ name }) => name === wanted)?.rates ?? [];
  const lower = ratesOf(below);
  return ratesOf(above).flatMap((rate, round) => {
    const other = lower[round];
    return other === undefined ? [] : [rate / other];
  });
}
