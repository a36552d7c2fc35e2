import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import type { SealKind, SealSearch } from './seal-search.ts';

/** Everything read of seals; an act makes all of it stale. */
export const SEALS_KEY = ['governed-seals'] as const;

export interface SealPath {
  readonly countyId: string;
  readonly sealId: string;
}

export function sealDeskQuery(search: SealSearch) {
  return queryOptions({
    queryKey: [...SEALS_KEY, 'desk', search],
    queryFn: () => answerOf(api.GET('/api/v1/governance/seals', { params: { query: search } })),
    placeholderData: keepPreviousData,
  });
}

export function sealQuery(path: SealPath) {
  return queryOptions({
    queryKey: [...SEALS_KEY, 'one', path],
    queryFn: () => answerOf(api.GET('/api/v1/governance/seals/{countyId}/{sealId}', { params: { path } })),
  });
}

/** What the ledger says of the seal, as the register shows it to everybody who may read it. */
export function sealHistoryQuery({ countyId, sealId: recordId }: SealPath) {
  return queryOptions({
    queryKey: [...SEALS_KEY, 'history', countyId, recordId],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/registers/seals/{countyId}/{recordId}', {
          params: { path: { countyId, recordId } },
        }),
      ),
  });
}

export const sealChoicesQuery = queryOptions({
  queryKey: ['seal-choices'],
  queryFn: () => answerOf(api.GET('/api/v1/governance/seal-choices')),
});

interface Named {
  readonly countyId: string;
  readonly owner: string;
  readonly township: string | null;
  readonly kind: SealKind;
}

export function sealNameQuery({ countyId, owner, township, kind }: Named) {
  return queryOptions({
    queryKey: ['seal-name', countyId, owner, township, kind],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/governance/seal-names', {
          params: { query: { countyId, owner, kind, ...(township === null ? {} : { township }) } },
        }),
      ),
    enabled: owner !== '' && (kind !== 'approval_no2' || township !== null),
  });
}

/** Uploads the picture of the impression; gives the id that a hand-over names. Throws ApiProblem. */
export async function uploadImpression(path: SealPath, file: File): Promise<string> {
  const form = new FormData();
  form.append('file', file);
  const { fileId } = await answerOf(
    api.POST('/api/v1/governance/seals/{countyId}/{sealId}/impressions', {
      params: { path },
      body: { file: file.name },
      bodySerializer: () => form,
    }),
  );
  return fileId;
}
