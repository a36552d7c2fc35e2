import { type Ids, systemIds } from '../../apps/server/src/platform/ids.ts';

// Time of making and version as in a UUIDv7, then decimal digits, which pgbench can compute.
const PREFIX = '019a0000-0000-7000-8000-';
const FIRST = 100_000_000_000;

/** Ids whose last twelve digits count up: the n-th is known without a look into the database. */
export function spacedIds(): Ids {
  let next = FIRST;
  return {
    ...systemIds,
    uuid: () => {
      next += 1;
      return `${PREFIX}${next}`;
    },
  };
}
