import type { AppContext } from '../../app-context.ts';
import { verifySegments } from '../../platform/access-log/close-segments.ts';
import { inSnapshot } from '../../platform/db/transaction.ts';
import { verifyRoots } from '../../platform/ledger/daily-root.ts';
import { type StreamHead, selectHeads } from '../../platform/ledger/roots.store.ts';
import { walkLedger } from '../../platform/ledger/walk-ledger.ts';
import { checkContents } from './check-contents.ts';
import { checkFiles } from './check-files.ts';
import { checkStream } from './check-stream.ts';
import type { Finding } from './finding.ts';
import { rowsWithoutStream } from './orphans.store.ts';

type Parts = Pick<AppContext, 'database' | 'calendar' | 'keys' | 'files'>;

/**
 * `tongban verify`: the chains of the ledger, the signed roots, the access log, then every stream folded again and compared
 * with its row, every personal content against its commitment, every file against its digest (design §6). Yields nothing
 * when all is whole.
 */
export async function* verifyInstallation(parts: Parts): AsyncGenerator<Finding> {
  for await (const { countyId, stream, version, problem } of walkLedger(parts.database)) {
    yield { place: `ledger ${countyId} ${stream} version ${version}`, problem };
  }
  for (const { day, problem } of await verifyRoots(parts.database, parts.keys.signing.publicKey)) {
    yield { place: `root of ${day}`, problem };
  }
  for (const { hour, problem } of await verifySegments(parts.database)) {
    yield { place: `access log from ${hour}`, problem };
  }
  yield* refoldStreams(parts);
  yield* findOrphans(parts.database);
  yield* checkContents(parts);
  yield* checkFiles(parts);
}

/** A row whose stream was taken out of the ledger as a whole: the walk over the streams never comes by it. */
async function* findOrphans(database: Parts['database']): AsyncGenerator<Finding> {
  const orphans = await inSnapshot(database, rowsWithoutStream);
  for (const { countyId, stream } of orphans) {
    yield { place: `row of ${countyId} ${stream}`, problem: 'the ledger has no such stream' };
  }
}

const pageSize = 500;

async function* refoldStreams({ database, calendar }: Parts): AsyncGenerator<Finding> {
  let last: StreamHead | undefined;
  for (;;) {
    const from = last;
    const page = await inSnapshot(database, (tx) => selectHeads(tx, from, pageSize));
    for (const { county_id: countyId, stream, version } of page) {
      const problems = await inSnapshot(database, (tx) =>
        checkStream(tx, calendar, { countyId, stream, version }),
      );
      for (const problem of problems) yield { place: `row of ${countyId} ${stream}`, problem };
    }
    if (page.length < pageSize) return;
    last = page.at(-1);
  }
}
