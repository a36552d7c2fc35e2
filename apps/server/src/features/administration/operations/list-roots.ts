import type { RootsView } from '@tongban/contract';
import { addDays, dateInShanghai, type LocalDate, parseLocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { problemsOfRoot } from '../../../platform/ledger/daily-root.ts';
import { selectRoots } from '../../../platform/ledger/roots.store.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { findingText } from '../finding-text.ts';

const PAGE = 31;

/** The signed roots, newest first, each checked now: signature, key, and the chain to the day before (design §6). */
export async function listRoots(
  ctx: Pick<AppContext, 'database' | 'clock' | 'keys'>,
  { before }: { readonly before?: string | undefined },
): Promise<Outcome<RootsView>> {
  const { publicKey } = ctx.keys.signing;
  const roots = await inSnapshot(ctx.database, selectRoots);
  const wanted = before === undefined ? roots : roots.filter(({ day }) => day < before);
  const page = wanted.slice(-PAGE);
  const rows = page.map((row) => ({
    day: row.day,
    root: row.root,
    prevRoot: row.prev_root,
    accessLogRoot: row.access_log_root,
    headCount: row.head_count,
    createdAt: row.created_at,
    problems: problemsOfRoot(row, roots[roots.indexOf(row) - 1], publicKey).map(findingText),
  }));
  const days = roots.map(({ day }) => day);
  return done({
    publicKey,
    missingDays: missingDays(days, addDays(dateInShanghai(ctx.clock.now()), -1)),
    rows: rows.reverse(),
    next: wanted.length > page.length ? (page[0]?.day ?? null) : null,
  });
}

/** Days from the first root to yesterday that have none. */
function missingDays(days: readonly string[], until: LocalDate): LocalDate[] {
  const known = new Set(days);
  const missing: LocalDate[] = [];
  const first = parseLocalDate(days[0] ?? '');
  for (let day = first; day !== null && day <= until; day = addDays(day, 1)) {
    if (!known.has(day)) missing.push(day);
  }
  return missing;
}
