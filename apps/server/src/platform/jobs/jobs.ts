import { fromKysely, PgBoss } from 'pg-boss';
import type { Database } from '../db/database.ts';
import type { Tx } from '../db/transaction.ts';
import { jobSchema } from './install-jobs.ts';

/** What a job carries: ids, never personal content. */
export type JobData = Readonly<Record<string, unknown>>;

/** When and how often a job runs. */
export interface EnqueueOptions {
  /** Not before this instant. */
  readonly startAfter?: string;
  /** At most one waiting job with this key. */
  readonly singletonKey?: string;
}

/** Background work. Queues are declared and workers registered before `start`. */
export interface Jobs {
  /** Makes a queue known on this node without working on it. */
  declareQueue(name: string): void;
  /** Works on a queue; a handler that throws is retried with growing pauses, then fails. Must be repeatable. */
  registerWorker<T extends JobData>(name: string, handler: (data: T) => Promise<void>): void;
  /** Runs a registered queue by cron (Asia/Shanghai), once for all nodes. */
  registerSchedule(name: string, cron: string): void;
  /** Inserts a job in the operation's own transaction: it exists exactly when the operation did (design §6). */
  enqueue(tx: Tx, name: string, data: JobData, options?: EnqueueOptions): Promise<void>;
  start(): Promise<void>;
  /** Waits for running jobs, at most `timeoutMs`. */
  stop(timeoutMs?: number): Promise<void>;
}

/** Settings of the job runner. */
export interface JobsOptions {
  /** Told about every failure of the runner or of a handler. */
  readonly onError: (error: unknown) => void;
  /** How often a worker asks for work, in seconds; at least 0.5. */
  readonly pollingSeconds?: number;
}

const retries = 5;

/** Jobs on pg-boss, on both engines. Its tables are made by `migrate`. */
export function createJobs(database: Database, options: JobsOptions): Jobs {
  const boss = openBoss(database, options.onError);
  const queues = new Set<string>();
  const workers = new Map<string, (data: never) => Promise<void>>();
  const schedules = new Map<string, string>();
  return {
    declareQueue: (name) => void queues.add(name),
    registerWorker: (name, handler) => {
      if (workers.has(name)) throw new Error(`Queue ${name} has two workers.`);
      queues.add(name);
      workers.set(name, handler);
    },
    registerSchedule: (name, cron) => void schedules.set(name, cron),
    enqueue: async (tx, name, data, when = {}) => {
      if (!queues.has(name)) throw new Error(`Queue ${name} is not declared.`);
      await boss.send(name, data, { ...when, db: fromKysely(tx) });
    },
    start: async () => {
      await boss.start();
      for (const name of queues) await openQueue(boss, name);
      for (const [name, cron] of schedules) await boss.schedule(name, cron, null, { tz: 'Asia/Shanghai' });
      for (const [name, handler] of workers) await work(boss, name, handler, options);
    },
    stop: (timeoutMs = 10_000) => boss.stop({ graceful: true, timeout: timeoutMs }),
  };
}

function openBoss(database: Database, onError: (error: unknown) => void): PgBoss {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => database.executeSql(text, values) },
    backend: database.engine === 'embedded' ? 'pglite' : 'postgres',
    schema: jobSchema,
    // The server's role owns nothing, so it can neither migrate nor rebuild indexes.
    migrate: false,
    createSchema: false,
    reindex: false,
    registerInstance: false,
  });
  boss.on('error', onError);
  return boss;
}

// Creating also fills pg-boss's queue cache: a look-up during `enqueue` would wait for the open transaction
// on the embedded engine, which has one connection, and hang.
async function openQueue(boss: PgBoss, name: string): Promise<void> {
  await boss.createQueue(name, { retryLimit: retries, retryBackoff: true, retryDelay: 2 });
}

async function work(
  boss: PgBoss,
  name: string,
  handler: (data: never) => Promise<void>,
  { onError, pollingSeconds = 2 }: JobsOptions,
): Promise<void> {
  await boss.work<never>(name, { pollingIntervalSeconds: pollingSeconds, batchSize: 1 }, async ([job]) => {
    if (!job) return;
    try {
      await handler(job.data);
    } catch (error) {
      onError(error);
      throw error;
    }
  });
}
