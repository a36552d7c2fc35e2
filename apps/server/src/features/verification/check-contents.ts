import type { AppContext } from '../../app-context.ts';
import { inSnapshot } from '../../platform/db/transaction.ts';
import { pageOfPersonal, readPersonal } from '../../platform/personal-content/personal-content.store.ts';
import type { Finding } from './finding.ts';

const pageSize = 500;

/** Personal contents that cannot be read with our keys or do not fit their commitment. */
export async function* checkContents({
  database,
  keys,
}: Pick<AppContext, 'database' | 'keys'>): AsyncGenerator<Finding> {
  let last: { countyId: string; id: string } | undefined;
  for (;;) {
    const from = last;
    const page = await inSnapshot(database, (tx) => pageOfPersonal(tx, from, pageSize));
    for (const { countyId, id } of page) {
      const problem = await inSnapshot(database, async (tx) => {
        try {
          await readPersonal(tx, keys, countyId, id);
          return null;
        } catch (error) {
          return (error as Error).message;
        }
      });
      if (problem !== null) yield { place: `personal content ${countyId} ${id}`, problem };
    }
    if (page.length < pageSize) return;
    last = page.at(-1);
  }
}
