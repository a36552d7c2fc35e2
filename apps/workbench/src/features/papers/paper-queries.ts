import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import type { FilingsSearch, PapersSearch } from './papers-search.ts';

export interface PaperPath {
  readonly countyId: string;
  readonly paperId: string;
}

/** Everything of papers is read anew after an act: one paper's step moves lists and counts too. */
export const PAPERS_KEY = ['papers'] as const;

export function agreementsQuery(search: PapersSearch) {
  return queryOptions({
    queryKey: [...PAPERS_KEY, 'agreements', search],
    queryFn: () => answerOf(api.GET('/api/v1/agreement-papers', { params: { query: search } })),
    placeholderData: keepPreviousData,
  });
}

export function memosQuery(search: PapersSearch) {
  return queryOptions({
    queryKey: [...PAPERS_KEY, 'memos', search],
    queryFn: () => answerOf(api.GET('/api/v1/memo-papers', { params: { query: search } })),
    placeholderData: keepPreviousData,
  });
}

export function agreementQuery(path: PaperPath) {
  return queryOptions({
    queryKey: [...PAPERS_KEY, 'agreement', path],
    queryFn: () => answerOf(api.GET('/api/v1/agreement-papers/{countyId}/{paperId}', { params: { path } })),
  });
}

export function memoQuery(path: PaperPath) {
  return queryOptions({
    queryKey: [...PAPERS_KEY, 'memo', path],
    queryFn: () => answerOf(api.GET('/api/v1/memo-papers/{countyId}/{paperId}', { params: { path } })),
  });
}

export function planQuery(county: string | undefined) {
  return queryOptions({
    queryKey: [...PAPERS_KEY, 'plan', county],
    queryFn: () => answerOf(api.GET('/api/v1/paper-plans', { params: { query: { county } } })),
  });
}

export function filingsQuery(search: FilingsSearch) {
  return queryOptions({
    queryKey: [...PAPERS_KEY, 'filings', search],
    queryFn: () => answerOf(api.GET('/api/v1/filings', { params: { query: search } })),
    placeholderData: keepPreviousData,
  });
}

export function filingQuery(path: PaperPath) {
  return queryOptions({
    queryKey: [...PAPERS_KEY, 'filing', path],
    queryFn: () => answerOf(api.GET('/api/v1/filings/{countyId}/{paperId}', { params: { path } })),
  });
}
