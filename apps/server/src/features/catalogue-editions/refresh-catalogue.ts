import type { AppContext } from '../../app-context.ts';
import { inStatements } from '../../platform/db/transaction.ts';
import { selectCatalogueEditions } from '../delegations/index.ts';

const INTERVAL_MS = 15_000;

/** Reads the published editions again. */
export async function refreshCatalogue({
  database,
  catalogue,
}: Pick<AppContext, 'database' | 'catalogue'>): Promise<void> {
  catalogue.learn(await inStatements(database, selectCatalogueEditions));
}

/**
 * Keeps this process's catalogue current: another one may publish. An edition counts from the next midnight at the earliest, so a
 * few seconds do not matter; the publication of a list asks the database itself. Returns what ends it.
 */
export function followCatalogue(
  ctx: Pick<AppContext, 'database' | 'catalogue'>,
  onError: (error: unknown) => void,
): () => void {
  const timer = setInterval(() => void refreshCatalogue(ctx).catch(onError), INTERVAL_MS);
  timer.unref();
  return () => clearInterval(timer);
}
