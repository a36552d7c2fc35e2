import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { GOVERNANCE_KEY } from '../governance/use-governance-act.ts';
import type { CountySearch, OrganisationSearch } from './organisation-search.ts';

export interface BodyPath {
  readonly countyId: string;
  readonly organisationId: string;
}

export function deskQuery(search: OrganisationSearch) {
  return queryOptions({
    queryKey: [...GOVERNANCE_KEY, 'organisations', search],
    queryFn: () => answerOf(api.GET('/api/v1/governance/organisations', { params: { query: search } })),
    placeholderData: keepPreviousData,
  });
}

export function bodyQuery(path: BodyPath) {
  return queryOptions({
    queryKey: [...GOVERNANCE_KEY, 'organisation', path],
    queryFn: () =>
      answerOf(api.GET('/api/v1/governance/organisations/{countyId}/{organisationId}', { params: { path } })),
  });
}

/** What the ledger says of the body, as the register shows it. */
export function bodyHistoryQuery({ countyId, organisationId: recordId }: BodyPath) {
  return queryOptions({
    queryKey: [...GOVERNANCE_KEY, 'organisation-history', countyId, recordId],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/registers/organisations/{countyId}/{recordId}', {
          params: { path: { countyId, recordId } },
        }),
      ),
  });
}

export function changeQuery(path: { readonly countyId: string; readonly changeId: string }) {
  return queryOptions({
    queryKey: [...GOVERNANCE_KEY, 'organisation-change', path],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/governance/organisation-changes/{countyId}/{changeId}', { params: { path } }),
      ),
  });
}

export function startQuery(search: CountySearch) {
  return queryOptions({
    queryKey: [...GOVERNANCE_KEY, 'county-start', search],
    queryFn: () => answerOf(api.GET('/api/v1/governance/county-start', { params: { query: search } })),
  });
}
