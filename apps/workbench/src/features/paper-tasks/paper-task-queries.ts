import { queryOptions } from '@tanstack/react-query';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { PAPERS_KEY } from '../papers/paper-queries.ts';

export function paperTasksQuery(county: string | undefined) {
  return queryOptions({
    queryKey: [...PAPERS_KEY, 'tasks', county ?? null],
    queryFn: () => answerOf(api.GET('/api/v1/paper-tasks', { params: { query: { county } } })),
  });
}

export function filingTasksQuery(county: string | undefined) {
  return queryOptions({
    queryKey: [...PAPERS_KEY, 'filing-tasks', county ?? null],
    queryFn: () => answerOf(api.GET('/api/v1/filing-tasks', { params: { query: { county } } })),
  });
}
