import type { Instant } from '@tongban/domain/time';
import type { Insertable } from 'kysely';
import type { LedgerTable } from '../db/schema.ts';
import type { Tx } from '../db/transaction.ts';
import { genesisHash, sealEnvelope } from './envelope.ts';
import { assertLedgerSafe, type LedgerPayload } from './ledger-value.ts';

/** One event to record. The payload is checked by `assertLedgerSafe`. */
export interface NewEvent {
  readonly type: string;
  readonly typeVersion: number;
  readonly payload: LedgerPayload | object;
}

/** Events of one act on one stream. */
export interface Append {
  readonly countyId: string;
  readonly stream: string;
  /** Version the caller decided on; 0 for a new stream. */
  readonly expectedVersion: number;
  readonly at: Instant;
  readonly actor: string;
  /** Whom the actor stood in for, if anyone. */
  readonly actingFor?: string | null;
  readonly events: readonly NewEvent[];
}

/** Somebody else wrote first: where the stream stands now and what was done since. */
export interface LedgerConflict {
  readonly actualVersion: number;
  readonly lastEvents: readonly { readonly type: string; readonly actor: string; readonly at: Instant }[];
}

/** Either the new version of the stream, or the conflict as a value. */
export type AppendResult = { readonly version: number } | { readonly conflict: LedgerConflict };

/**
 * Appends events to a stream. A stale `expectedVersion` is a conflict, not an exception, and the transaction
 * stays usable; the caller then must not save its rows. Throws on a payload the ledger cannot hold.
 */
export async function append(tx: Tx, command: Append): Promise<AppendResult> {
  const prevHash = await hashAt(tx, command);
  if (prevHash === undefined) return { conflict: await conflictOf(tx, command) };
  const [first, ...rest] = chain(command, prevHash);
  if (!first) return { version: command.expectedVersion };
  // The first row takes the place in the chain (a racing writer waits on it); only its holder adds the rest.
  const taken = await tx
    .insertInto('ledger')
    .values(first)
    .onConflict((conflict) => conflict.columns(['county_id', 'stream', 'version']).doNothing())
    .executeTakeFirst();
  if (Number(taken.numInsertedOrUpdatedRows ?? 0n) === 0) return { conflict: await conflictOf(tx, command) };
  if (rest.length > 0) await tx.insertInto('ledger').values(rest).execute();
  return { version: command.expectedVersion + command.events.length };
}

async function hashAt(tx: Tx, { countyId, stream, expectedVersion }: Append): Promise<string | undefined> {
  if (expectedVersion === 0) return genesisHash;
  const head = await tx
    .selectFrom('ledger')
    .select(['version', 'hash'])
    .where('county_id', '=', countyId)
    .where('stream', '=', stream)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return head?.version === expectedVersion ? head.hash : undefined;
}

function chain(command: Append, prevHash: string): Insertable<LedgerTable>[] {
  let previous = prevHash;
  return command.events.map((event, index) => {
    assertLedgerSafe(event.payload);
    const envelope = {
      county: command.countyId,
      stream: command.stream,
      version: command.expectedVersion + index + 1,
      type: event.type,
      typeVersion: event.typeVersion,
      at: command.at,
      actor: command.actor,
      actingFor: command.actingFor ?? null,
      prevHash: previous,
      payload: event.payload as LedgerPayload,
    };
    const { canonical, hash } = sealEnvelope(envelope);
    previous = hash;
    return {
      county_id: envelope.county,
      stream: envelope.stream,
      version: envelope.version,
      type: envelope.type,
      type_version: envelope.typeVersion,
      at: envelope.at,
      actor: envelope.actor,
      acting_for: envelope.actingFor,
      canonical,
      prev_hash: envelope.prevHash,
      hash,
    };
  });
}

const eventsTold = 5;

async function conflictOf(tx: Tx, command: Append): Promise<LedgerConflict> {
  const newest = await tx
    .selectFrom('ledger')
    .select(['version', 'type', 'actor', 'at'])
    .where('county_id', '=', command.countyId)
    .where('stream', '=', command.stream)
    .orderBy('version', 'desc')
    .limit(eventsTold)
    .execute();
  return {
    actualVersion: newest[0]?.version ?? 0,
    lastEvents: newest.reverse().map(({ type, actor, at }) => ({ type, actor, at })),
  };
}
