import type { Instant } from '@tongban/domain/time';
import type { Database } from '../db/database.ts';
import { inTransaction, type Tx } from '../db/transaction.ts';
import type { Ids } from '../ids.ts';
import type { AccessLogRow } from './segments.store.ts';

/** Who read what about whom, and why. Never the values that were read. */
export interface AccessEntry {
  readonly countyId: string;
  readonly at: Instant;
  readonly actor: string;
  readonly actingFor?: string | null;
  /** Whose data: an id, never a name or number. */
  readonly subject: string;
  readonly purpose: string;
  readonly record?: string | null;
  readonly fields?: readonly string[];
  readonly requestId?: string | null;
}

/** The access log. Ordinary reads go in batches; un-masking and exports are logged before the answer. */
export interface AccessLog {
  /** Queues an entry; it is written within a second, and at shutdown. */
  log(entry: AccessEntry): void;
  /** Writes the entry now: await it before the answer leaves (design §6). Throws when it cannot be written. */
  logBeforeAnswer(entry: AccessEntry): Promise<void>;
  /** The same inside an open transaction: on the embedded engine `logBeforeAnswer` would wait for it forever. */
  logInTransaction(tx: Tx, entry: AccessEntry): Promise<void>;
  /** Writes what is queued. */
  flush(): Promise<void>;
  /** Stops the timer and writes what is queued. */
  close(): Promise<void>;
}

/** Options of the access log. */
export interface AccessLogOptions {
  readonly ids: Ids;
  readonly intervalMs?: number;
  /** Told when a batch could not be written; the entries stay queued. */
  readonly onError: (error: unknown) => void;
}

const batchSize = 500;

/** Starts the access log on a database. */
export function createAccessLog(database: Database, options: AccessLogOptions): AccessLog {
  const queue: AccessLogRow[] = [];
  let writing: Promise<void> = Promise.resolve();

  async function drain(): Promise<void> {
    while (queue.length > 0) {
      const batch = queue.slice(0, batchSize);
      await inTransaction(database, (tx) => insertEntries(tx, batch));
      // Removed only after the commit: a failed batch stays queued, and its ids keep it from being doubled.
      queue.splice(0, batch.length);
    }
  }
  function flush(): Promise<void> {
    writing = writing.catch(() => undefined).then(drain);
    return writing;
  }
  const timer = setInterval(() => void flush().catch(options.onError), options.intervalMs ?? 1000);
  timer.unref();

  const toRow = (entry: AccessEntry) => rowOf(options.ids, entry);
  return {
    log: (entry) => {
      queue.push(toRow(entry));
      if (queue.length === batchSize) void flush().catch(options.onError);
    },
    logBeforeAnswer: (entry) => inTransaction(database, (tx) => insertEntries(tx, [toRow(entry)])),
    logInTransaction: (tx, entry) => insertEntries(tx, [toRow(entry)]),
    flush,
    close: async () => {
      clearInterval(timer);
      await flush();
    },
  };
}

function rowOf(ids: Ids, entry: AccessEntry): AccessLogRow {
  return {
    county_id: entry.countyId,
    id: ids.uuid(),
    at: entry.at,
    actor: entry.actor,
    acting_for: entry.actingFor ?? null,
    subject: entry.subject,
    purpose: entry.purpose,
    record: entry.record ?? null,
    fields: [...(entry.fields ?? [])],
    request_id: entry.requestId ?? null,
  };
}

async function insertEntries(tx: Tx, rows: readonly AccessLogRow[]): Promise<void> {
  await tx
    .insertInto('access_log')
    .values([...rows])
    .onConflict((conflict) => conflict.columns(['county_id', 'id']).doNothing())
    .execute();
}
