import type { AppContext } from '../../app-context.ts';
import { inSnapshot } from '../../platform/db/transaction.ts';
import { pageOfFiles } from '../../platform/files/files.store.ts';
import type { Finding } from './finding.ts';

const pageSize = 500;

/** Recorded files that are missing on disk or do not fit their digest. */
export async function* checkFiles({
  database,
  files,
}: Pick<AppContext, 'database' | 'files'>): AsyncGenerator<Finding> {
  let last: { county_id: string; id: string } | undefined;
  for (;;) {
    const from = last;
    const page = await inSnapshot(database, (tx) => pageOfFiles(tx, from, pageSize));
    for (const { county_id: countyId, id, digest } of page) {
      const problem = await files.read({ digest }).then(
        () => null,
        (error: unknown) => (error as Error).message,
      );
      if (problem !== null) yield { place: `file ${countyId} ${id}`, problem };
    }
    if (page.length < pageSize) return;
    last = page.at(-1);
  }
}
