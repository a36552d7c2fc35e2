import { queryOptions } from '@tanstack/react-query';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { GOVERNANCE_KEY } from '../governance/use-governance-act.ts';

const KEY = [...GOVERNANCE_KEY, 'catalogue-editions'] as const;

export const editionsQuery = queryOptions({
  queryKey: KEY,
  queryFn: () => answerOf(api.GET('/api/v1/catalogue-editions')),
});

export function editionQuery(no: number) {
  return queryOptions({
    queryKey: [...KEY, no],
    queryFn: () => answerOf(api.GET('/api/v1/catalogue-editions/{no}', { params: { path: { no } } })),
  });
}

export function touchedQuery(no: number) {
  return queryOptions({
    queryKey: [...KEY, no, 'touched'],
    queryFn: () => answerOf(api.GET('/api/v1/catalogue-editions/{no}/touched', { params: { path: { no } } })),
  });
}

export const editionDeskQuery = queryOptions({
  queryKey: [...KEY, 'draft'],
  queryFn: () => answerOf(api.GET('/api/v1/catalogue-edition-draft')),
});
