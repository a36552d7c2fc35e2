import type { Instant } from '../time/index.ts';

/** What a decider returns: a fact that happened, named in the past tense. `typeVersion` lets upcasters read old shapes. */
export interface DomainEvent<T extends string = string, P = unknown> {
  readonly type: T;
  readonly typeVersion: number;
  readonly payload: P;
}

/** The envelope that the ledger adds: when it was recorded, by whom, for which organisation. */
export interface Envelope {
  readonly at: Instant;
  readonly actor: string;
  readonly actingFor: string | null;
  readonly version: number;
}

/** An event as read back from its stream. */
export type Recorded<E extends DomainEvent> = E & Envelope;

/** Folds a stream into its state; null for a stream without events. */
export function foldStream<S, E extends DomainEvent>(
  evolve: (state: S | null, event: Recorded<E>) => S,
  events: readonly Recorded<E>[],
): S | null {
  return events.reduce<S | null>(evolve, null);
}
