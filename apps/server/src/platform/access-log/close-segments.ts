import { addMilliseconds, type Instant, instant } from '@tongban/domain/time';
import canonicalize from 'canonicalize';
import { sm3Hex } from '../crypto/sm3.ts';
import type { Database } from '../db/database.ts';
import { inSnapshot, inTransaction, type Tx } from '../db/transaction.ts';
import { genesisHash } from '../ledger/envelope.ts';
import { createMerkleTree } from '../ledger/merkle.ts';
import {
  insertSegment,
  type SegmentRow,
  selectEntries,
  selectFirstEntryAt,
  selectLastSegment,
  selectSegments,
} from './segments.store.ts';

const hour = 3_600_000;
// Entries are written in batches: an hour is closed only when late batches must have arrived.
const grace = 10 * 60_000;

/** Closes every hour that ended at least ten minutes before `now` and holds entries. Returns how many it closed. */
export async function closeSegments(database: Database, now: Instant): Promise<number> {
  for (let closed = 0; ; closed += 1) {
    const made = await inTransaction(database, (tx) => closeNext(tx, now));
    if (!made) return closed;
  }
}

/** Hours whose entries no longer fit what was chained, by hour. Empty when whole. */
export async function verifySegments(database: Database): Promise<{ hour: Instant; problem: string }[]> {
  return inSnapshot(database, async (tx) => {
    const findings: { hour: Instant; problem: string }[] = [];
    let previous = genesisHash;
    for (const segment of await selectSegments(tx)) {
      const { hash, entry_count } = await computeSegment(tx, segment.hour, previous);
      if (segment.prev_hash !== previous)
        findings.push({ hour: segment.hour, problem: 'the chain is broken' });
      else if (entry_count !== segment.entry_count) {
        findings.push({
          hour: segment.hour,
          problem: `${segment.entry_count} entries were chained, ${entry_count} are there`,
        });
      } else if (hash !== segment.hash)
        findings.push({ hour: segment.hour, problem: 'an entry was changed' });
      previous = segment.hash;
    }
    return findings;
  });
}

async function closeNext(tx: Tx, now: Instant): Promise<boolean> {
  const last = await selectLastSegment(tx);
  const first = await selectFirstEntryAt(tx, last && addMilliseconds(last.hour, hour));
  if (first === undefined) return false;
  const start = instant(`${first.slice(0, 13)}:00:00.000Z`);
  if (addMilliseconds(start, hour + grace) > now) return false;
  const segment = await computeSegment(tx, start, last?.hash ?? genesisHash);
  await insertSegment(tx, { ...segment, closed_at: now });
  return true;
}

async function computeSegment(
  tx: Tx,
  start: Instant,
  previous: string,
): Promise<Omit<SegmentRow, 'closed_at'>> {
  const tree = createMerkleTree();
  for (const entry of await selectEntries(tx, start, addMilliseconds(start, hour)))
    tree.add(canonicalize(entry) ?? '');
  const hash = sm3Hex(`${previous}${start}${tree.size}:${tree.root()}`);
  return { hour: start, entry_count: tree.size, hash, prev_hash: previous };
}
