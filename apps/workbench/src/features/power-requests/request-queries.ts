import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { GOVERNANCE_KEY } from '../governance/use-governance-act.ts';
import type { RequestsSearch } from './requests-search.ts';

export interface RequestPath {
  readonly countyId: string;
  readonly requestId: string;
}

export function requestsQuery(search: RequestsSearch) {
  return queryOptions({
    queryKey: [...GOVERNANCE_KEY, 'requests', search],
    queryFn: () => answerOf(api.GET('/api/v1/power-requests', { params: { query: search } })),
    placeholderData: keepPreviousData,
  });
}

export function requestQuery(path: RequestPath) {
  return queryOptions({
    queryKey: [...GOVERNANCE_KEY, 'request', path],
    queryFn: () => answerOf(api.GET('/api/v1/power-requests/{countyId}/{requestId}', { params: { path } })),
  });
}

export const requestChoicesQuery = queryOptions({
  queryKey: [...GOVERNANCE_KEY, 'request-choices'],
  queryFn: () => answerOf(api.GET('/api/v1/power-request-choices')),
});
