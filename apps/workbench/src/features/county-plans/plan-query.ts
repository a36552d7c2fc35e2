import { queryOptions } from '@tanstack/react-query';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { GOVERNANCE_KEY } from '../governance/use-governance-act.ts';
import type { PlanSearch } from './plan-search.ts';

export function planQuery(search: PlanSearch) {
  return queryOptions({
    queryKey: [...GOVERNANCE_KEY, 'plan', search],
    queryFn: () => answerOf(api.GET('/api/v1/county-plans', { params: { query: search } })),
  });
}
