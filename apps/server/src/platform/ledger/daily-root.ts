import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant, LocalDate } from '@tongban/domain/time';
import { signSm2, verifySm2 } from '@tongban/gb';
import canonicalize from 'canonicalize';
import { lastSegmentHash } from '../access-log/segments.store.ts';
import type { KeyRing } from '../crypto/key-ring.ts';
import type { Database } from '../db/database.ts';
import { inSnapshot, inTransaction, type Tx } from '../db/transaction.ts';
import { genesisHash } from './envelope.ts';
import { createMerkleTree } from './merkle.ts';
import {
  insertRoot,
  type LedgerRootRow,
  type StreamHead,
  selectHeads,
  selectRoot,
  selectRootBefore,
  selectRoots,
} from './roots.store.ts';

/** What a daily root is made with. */
export interface DailyRootOptions {
  /** The day the root closes (Asia/Shanghai). */
  readonly day: LocalDate;
  readonly now: Instant;
  readonly keys: KeyRing;
  /** DATA_DIR/roots: each root is also a JSON file, to be kept outside the installation. */
  readonly directory: string;
}

/**
 * Makes the signed root over the heads of all streams, from one consistent snapshot, stores and exports it.
 * A day has one root: when it exists it is exported again unchanged.
 */
export async function makeDailyRoot(database: Database, options: DailyRootOptions): Promise<LedgerRootRow> {
  const known = await inSnapshot(database, (tx) => selectRoot(tx, options.day));
  const made = known ?? (await inSnapshot(database, (tx) => computeRoot(tx, options)));
  const row = await inTransaction(database, async (tx) => {
    await insertRoot(tx, made);
    return (await selectRoot(tx, options.day)) ?? made;
  });
  await exportRoot(row, options.directory);
  return row;
}

/**
 * Findings over the stored roots: a wrong signature, a foreign key or a broken chain, by day. Empty when whole. The key is
 * the installation's own, never only the row's: whoever forges a root can sign it with a key made for that.
 */
export async function verifyRoots(
  database: Database,
  publicKey: string,
): Promise<{ day: LocalDate; problem: string }[]> {
  const rows = await inSnapshot(database, selectRoots);
  return rows.flatMap((row, index) =>
    problemsOfRoot(row, rows[index - 1], publicKey).map((problem) => ({ day: row.day, problem })),
  );
}

/** What is wrong with one root, given the one before it; empty when signature, key and chain fit. */
export function problemsOfRoot(
  row: LedgerRootRow,
  before: Pick<LedgerRootRow, 'root'> | undefined,
  publicKey: string,
): string[] {
  const problems: string[] = [];
  if (row.prev_root !== (before?.root ?? genesisHash)) problems.push('the chain to the day before is broken');
  if (!verifySm2({ message: signedText(row), signature: row.signature, publicKey: row.public_key }))
    problems.push('the signature does not fit');
  if (row.public_key !== publicKey) problems.push("it is signed with another key than this installation's");
  return problems;
}

const pageSize = 5000;

async function computeRoot(tx: Tx, { day, now, keys }: DailyRootOptions): Promise<LedgerRootRow> {
  const tree = createMerkleTree();
  let last: StreamHead | undefined;
  do {
    const heads: StreamHead[] = await selectHeads(tx, last, pageSize);
    for (const head of heads) tree.add(canonicalize(head) ?? '');
    last = heads.length < pageSize ? undefined : heads.at(-1);
  } while (last);
  const unsigned = {
    day,
    root: tree.root(),
    head_count: tree.size,
    prev_root: (await selectRootBefore(tx, day))?.root ?? genesisHash,
    access_log_root: (await lastSegmentHash(tx)) ?? genesisHash,
    public_key: keys.signing.publicKey,
    created_at: now,
  };
  return {
    ...unsigned,
    signature: signSm2({ message: signedText(unsigned), privateKey: keys.signing.privateKey }),
  };
}

function signedText(row: Omit<LedgerRootRow, 'signature'> & { signature?: string }): string {
  const { signature: _, ...signed } = row;
  return canonicalize(signed) ?? '';
}

async function exportRoot(row: LedgerRootRow, directory: string): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const path = join(directory, `${row.day}.json`);
  const file = await open(`${path}.tmp`, 'w', 0o600);
  try {
    await file.writeFile(`${canonicalize(row)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.tmp`, path);
}
