import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { GOVERNANCE_KEY } from '../governance/use-governance-act.ts';
import type { EvaluationsSearch, PeriodSearch } from './evaluations-search.ts';

export interface EvaluationPath {
  readonly townshipId: string;
  readonly itemId: string;
}

export function evaluationsQuery(search: EvaluationsSearch) {
  return queryOptions({
    queryKey: [...GOVERNANCE_KEY, 'evaluations', search],
    queryFn: () => answerOf(api.GET('/api/v1/evaluations', { params: { query: search } })),
    placeholderData: keepPreviousData,
  });
}

export function evaluationQuery(path: EvaluationPath, period: PeriodSearch) {
  return queryOptions({
    queryKey: [...GOVERNANCE_KEY, 'evaluation', path, period],
    queryFn: () =>
      answerOf(api.GET('/api/v1/evaluations/{townshipId}/{itemId}', { params: { path, query: period } })),
    placeholderData: keepPreviousData,
  });
}
