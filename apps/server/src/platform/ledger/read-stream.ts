import type { Instant } from '@tongban/domain/time';
import type { Tx } from '../db/transaction.ts';
import type { LedgerEnvelope } from './envelope.ts';
import type { LedgerPayload } from './ledger-value.ts';

/** One recorded event as read back; `payload` has the shape of its `typeVersion`. */
export interface RecordedEvent {
  readonly countyId: string;
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly typeVersion: number;
  readonly at: Instant;
  readonly actor: string;
  readonly actingFor: string | null;
  readonly hash: string;
  readonly payload: LedgerPayload;
}

/** All events of one stream in order; empty when there is none. */
export async function readStream(tx: Tx, countyId: string, stream: string): Promise<RecordedEvent[]> {
  return (await readStreams(tx, countyId, [stream])).get(stream) ?? [];
}

/** Events of several streams of one county by stream, in order; a stream without events has no entry. */
export async function readStreams(
  tx: Tx,
  countyId: string,
  streams: readonly string[],
): Promise<Map<string, RecordedEvent[]>> {
  const byStream = new Map<string, RecordedEvent[]>();
  if (streams.length === 0) return byStream;
  const rows = await tx
    .selectFrom('ledger')
    .select(['stream', 'canonical', 'hash'])
    .where('county_id', '=', countyId)
    .where('stream', 'in', streams)
    .orderBy('stream')
    .orderBy('version')
    .execute();
  for (const row of rows) {
    const events = byStream.get(row.stream) ?? [];
    events.push(toEvent(row.canonical, row.hash));
    byStream.set(row.stream, events);
  }
  return byStream;
}

function toEvent(canonical: string, hash: string): RecordedEvent {
  const { county, prevHash: _, ...rest } = JSON.parse(canonical) as LedgerEnvelope;
  return { countyId: county, ...rest, hash };
}
