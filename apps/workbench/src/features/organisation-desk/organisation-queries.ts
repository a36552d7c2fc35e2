import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { OrganisationDeskQuery } from '@tongban/contract';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { GOVERNANCE_KEY } from '../governance/use-governance-act.ts';
import type { OrganisationsSearch } from './organisation-search.ts';

export interface OrganisationPath {
  readonly countyId: string;
  readonly organisationId: string;
}

export interface ChangePath {
  readonly countyId: string;
  readonly changeId: string;
}

export function organisationsQuery({ kind, ...search }: OrganisationsSearch) {
  // A kind that the server does not know is refused there, as a wrong address.
  const query = { ...search, ...(kind && { kind: kind as OrganisationDeskQuery['kind'] }) };
  return queryOptions({
    queryKey: [...GOVERNANCE_KEY, 'organisations', query],
    queryFn: () => answerOf(api.GET('/api/v1/governance/organisations', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

export function organisationQuery(path: OrganisationPath) {
  return queryOptions({
    queryKey: [...GOVERNANCE_KEY, 'organisation', path],
    queryFn: () =>
      answerOf(api.GET('/api/v1/governance/organisations/{countyId}/{organisationId}', { params: { path } })),
  });
}

/** What the ledger says of the body, as the register shows it. */
export function organisationHistoryQuery({ countyId, organisationId: recordId }: OrganisationPath) {
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

export function changeQuery(path: ChangePath) {
  return queryOptions({
    queryKey: [...GOVERNANCE_KEY, 'organisation-change', path],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/governance/organisation-changes/{countyId}/{changeId}', { params: { path } }),
      ),
  });
}

export function countyStartQuery(query: { readonly county?: string | undefined }) {
  return queryOptions({
    queryKey: [...GOVERNANCE_KEY, 'county-start', query],
    queryFn: () => answerOf(api.GET('/api/v1/governance/county-start', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}
