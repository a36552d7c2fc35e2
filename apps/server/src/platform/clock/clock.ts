import type { Instant } from '@tongban/domain/time';
import { sql } from 'kysely';
import { ConfigError } from '../config/config.ts';
import type { Database } from '../db/database.ts';
import { inStatements } from '../db/transaction.ts';
import { readInstallation } from '../installation/installation.store.ts';

/** Source of `now`; operations read it once and pass the instant on (design §2.4). */
export interface Clock {
  readonly simulated: boolean;
  /** UTC with milliseconds. */
  now(): Instant;
}

/** A clock that stands still until it is set: demo and simulator only. */
export interface SimulatedClock extends Clock {
  /** Moves the clock; throws when it would run backwards. */
  set(instant: Instant): void;
}

/** The machine's clock. */
export const systemClock: Clock = {
  simulated: false,
  now: () => new Date().toISOString() as Instant,
};

/**
 * A clock that runs on from `start` as fast as the machine's: a demonstration or a browser test on a chosen day. Accepted
 * like a simulated one, while the ledger is empty.
 */
export async function createRunningClock(database: Database, start: Instant): Promise<Clock> {
  await assertEmpty(database);
  const ahead = Date.parse(start) - Date.now();
  return { simulated: true, now: () => new Date(Date.now() + ahead).toISOString() as Instant };
}

/**
 * A simulated clock, accepted only while the ledger is empty: invented times must never stand beside real
 * ones (design §2.4). Throws when the ledger has entries.
 */
export async function createSimulatedClock(database: Database, start: Instant): Promise<SimulatedClock> {
  return (await createStoryClocks(database))(start);
}

/**
 * Gives out simulated clocks, as many as a demonstration's story has threads that run side by side. Accepted like one of
 * them, while the ledger is empty; what is told later was invented then.
 */
export async function createStoryClocks(database: Database): Promise<(start: Instant) => SimulatedClock> {
  await assertEmpty(database);
  return clockFrom;
}

/**
 * The same for a story that was begun on an empty ledger and interrupted: the installation keeps this fact until all is told.
 * Throws when it keeps none.
 */
export async function resumeStoryClocks(
  database: Database,
  fact: string,
): Promise<(start: Instant) => SimulatedClock> {
  const begun = await inStatements(database, (tx) => readInstallation(tx, fact));
  if (begun === undefined) throw new ConfigError(ONLY_WHEN_EMPTY);
  return clockFrom;
}

function clockFrom(start: Instant): SimulatedClock {
  let current = start;
  return {
    simulated: true,
    now: () => current,
    set: (instant) => {
      if (instant < current)
        throw new Error(`The simulated clock cannot go back from ${current} to ${instant}.`);
      current = instant;
    },
  };
}

async function assertEmpty(database: Database): Promise<void> {
  const { rows } = await sql<{ used: boolean }>`select exists (select 1 from ledger) as used`.execute(
    database.db,
  );
  if (!rows[0]?.used) return;
  throw new ConfigError(ONLY_WHEN_EMPTY);
}

const ONLY_WHEN_EMPTY =
  '模拟时钟只能用于空数据库。A simulated clock is accepted only while the ledger is empty.';
