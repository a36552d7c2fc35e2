import type { caseListQuerySchema } from '@tongban/contract';
import {
  addDays,
  dateInShanghai,
  type Instant,
  type LocalDate,
  parseLocalDate,
  startOfDay,
} from '@tongban/domain/time';
import type { z } from 'zod';
import type { AppContext } from '../../../app-context.ts';
import type { ProblemField } from '../../../platform/http/problem.ts';
import { ANY_CASE, type CaseListFilter } from '../case-list-filter.ts';
import { readCursor } from './list-cursor.ts';
import { readSearch } from './read-search.ts';

export type CaseListQuery = z.output<typeof caseListQuerySchema>;

interface Asker {
  readonly personId: string;
  readonly now: Instant;
}

/** The filter of the store for what was asked, or every field that cannot be read. */
export function filterOf(
  { keys }: Pick<AppContext, 'keys'>,
  query: CaseListQuery,
  { personId, now }: Asker,
): CaseListFilter | { readonly problems: readonly ProblemField[] } {
  const { queue, q, after, limit } = query;
  const search = readSearch(keys, q);
  const key = after === undefined ? null : readCursor(queue, after);
  const days = readDays(query);
  const problems = [
    ...('problem' in search ? [search.problem] : []),
    ...(after !== undefined && key === null ? [STALE_PAGE] : []),
    ...days.problems,
  ];
  if (problems.length > 0 || 'problem' in search) return { problems };
  return {
    ...ANY_CASE,
    ...search,
    queue,
    itemId: query.itemId ?? null,
    status: query.status ?? null,
    waiting: query.waiting ?? null,
    due: dueRange(query.due, dateInShanghai(now)),
    flag: query.flag ?? null,
    mode: query.mode ?? null,
    channel: query.channel ?? null,
    townshipId: query.townshipId ?? null,
    submitted: days.submitted,
    closedFrom: days.closedFrom,
    claim: query.holder === undefined ? null : { by: query.holder === 'me' ? personId : null, now },
    after: key,
    limit,
  };
}

const DAYS_NEAR = 2;

/** Late is red; what is due today or in the next two days is to be done first (E-28). */
function dueRange(due: CaseListQuery['due'], today: LocalDate): CaseListFilter['due'] {
  switch (due) {
    case 'overdue':
      return { from: null, through: addDays(today, -1) };
    case 'today':
      return { from: today, through: today };
    case 'near':
      return { from: today, through: addDays(today, DAYS_NEAR) };
    case undefined:
      return null;
  }
}

function readDays(query: CaseListQuery) {
  const problems: ProblemField[] = [];
  const startOf = (field: 'from' | 'through' | 'closedFrom', daysLater: number): Instant | null => {
    const text = query[field];
    if (text === undefined) return null;
    const day = parseLocalDate(text);
    if (day !== null && day >= FIRST_DAY && day <= LAST_DAY) return startOfDay(addDays(day, daysLater));
    problems.push({ field, message: '没有这一天，请核对日期。' });
    return null;
  };
  const submitted = { from: startOf('from', 0), before: startOf('through', 1) };
  const closedFrom = startOf('closedFrom', 0);
  return { submitted, closedFrom, problems };
}

/** A year typed with a digit too few or too many is a slip, not a question. */
const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2199-12-31';

const STALE_PAGE = { field: 'after', message: '翻页位置已经失效，请从第一页重新查看。' };
