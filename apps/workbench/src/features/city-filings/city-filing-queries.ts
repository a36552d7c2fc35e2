import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { GOVERNANCE_KEY } from '../governance/use-governance-act.ts';
import type { CityFilingsSearch } from './city-filings-search.ts';

export interface CityFilingPath {
  readonly countyId: string;
  readonly filingId: string;
}

export function cityFilingsQuery(search: CityFilingsSearch) {
  return queryOptions({
    queryKey: [...GOVERNANCE_KEY, 'city-filings', search],
    queryFn: () => answerOf(api.GET('/api/v1/city-filings', { params: { query: search } })),
    placeholderData: keepPreviousData,
  });
}

export function cityFilingQuery(path: CityFilingPath) {
  return queryOptions({
    queryKey: [...GOVERNANCE_KEY, 'city-filing', path],
    queryFn: () => answerOf(api.GET('/api/v1/city-filings/{countyId}/{filingId}', { params: { path } })),
  });
}
