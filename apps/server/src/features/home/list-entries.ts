import type { HomeEntryView } from '@tongban/contract';
import { countLists, type ListQuery } from '../cases/index.ts';
import type { Home } from './home.ts';

/** One number of cases: its words, and the list that it counts. */
export interface ListEntry {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** Red when there are any. */
  readonly late?: boolean;
  readonly query: ListQuery;
}

/** Counts all entries in one statement; number and link are made from one query, so they cannot differ (design §11). */
export async function listEntries(
  { tx, ctx, actor }: Pick<Home, 'tx' | 'ctx' | 'actor'>,
  entries: readonly ListEntry[],
): Promise<HomeEntryView[]> {
  const counts = await countLists(
    tx,
    ctx,
    actor,
    entries.map(({ query }) => query),
  );
  return entries.map(({ id, label, hint = null, late = false, query }, at) => {
    const { count = 0, more = false } = counts[at] ?? {};
    const search = Object.fromEntries(
      Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
    );
    const link = { site: 'workbench', to: '/queue', search } as const;
    return { id, label, hint, count, more, late: late && count > 0, link };
  });
}
