import { type DomainEvent, foldStream, type Recorded } from '@tongban/domain/ledger';
import canonicalize from 'canonicalize';
import type { Tx } from '../../../platform/db/transaction.ts';
import { type RecordedEvent, readStream } from '../../../platform/ledger/read-stream.ts';

/** How one kind of stream is named, folded and shown as a row. */
interface Definition<S, E extends DomainEvent, R> {
  /** Streams are `<prefix>:<key>`. */
  readonly prefix: string;
  readonly evolve: (state: S | null, event: Recorded<E>) => S;
  readonly project: (countyId: string, version: number, state: S) => R;
  readonly save: (tx: Tx, row: R) => Promise<void>;
  readonly find: (tx: Tx, countyId: string, key: string) => Promise<R | undefined>;
}

/** A stream whose row can be checked against the ledger. */
export interface RefoldableStream {
  readonly prefix: string;
  refold(tx: Tx, countyId: string, key: string): Promise<Refolded>;
}

/** Version of the stream in the ledger (0 = no events) and whether the stored row says the same. */
export interface Refolded {
  readonly version: number;
  readonly matches: boolean;
}

export interface GovernanceStream<S, E extends DomainEvent> extends RefoldableStream {
  load(tx: Tx, countyId: string, key: string): Promise<Loaded<S>>;
  evolve(state: S | null, event: Recorded<E>): S;
  save(tx: Tx, countyId: string, version: number, state: S): Promise<void>;
}

/** The folded stream; version 0 and null before the first event. */
export interface Loaded<S> {
  readonly state: S | null;
  readonly version: number;
  readonly events: readonly RecordedEvent[];
}

/** Builds a stream from its definition; the row's type stays inside. */
export function defineStream<S, E extends DomainEvent, R>(
  definition: Definition<S, E, R>,
): GovernanceStream<S, E> {
  const { prefix, evolve, project, save, find } = definition;
  const load = async (tx: Tx, countyId: string, key: string): Promise<Loaded<S>> => {
    const events = await readStream(tx, countyId, `${prefix}:${key}`);
    // The ledger holds what our own deciders wrote, so the events are of this stream's types.
    const state = foldStream<S, E>(evolve, events as unknown as Recorded<E>[]);
    return { state, version: events.at(-1)?.version ?? 0, events };
  };
  return {
    prefix,
    evolve,
    load,
    save: (tx, countyId, version, state) => save(tx, project(countyId, version, state)),
    refold: async (tx, countyId, key) => {
      const { state, version } = await load(tx, countyId, key);
      const stored = await find(tx, countyId, key);
      const folded = state === null ? undefined : project(countyId, version, state);
      return { version, matches: canonicalize(folded) === canonicalize(stored) };
    },
  };
}
