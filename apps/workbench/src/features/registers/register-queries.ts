import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { addressOf } from '../../api/address-of.ts';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import type { RegisterKind } from './register-kinds.ts';
import type { RegisterSearch } from './register-search.ts';

/** One page of a register. */
export function useRegister(register: RegisterKind, search: RegisterSearch) {
  return useQuery({
    queryKey: ['registers', register, search],
    queryFn: () => readPage(register, search),
    placeholderData: keepPreviousData,
  });
}

export type RegisterPageView = Awaited<ReturnType<typeof readPage>>;

async function readPage(register: RegisterKind, search: RegisterSearch) {
  const params = { params: { query: search } };
  switch (register) {
    case 'delegations':
      return { register, ...(await answerOf(api.GET('/api/v1/registers/delegations', params))) } as const;
    case 'agreements':
      return { register, ...(await answerOf(api.GET('/api/v1/registers/agreements', params))) } as const;
    case 'memos':
      return { register, ...(await answerOf(api.GET('/api/v1/registers/memos', params))) } as const;
    case 'seals':
      return { register, ...(await answerOf(api.GET('/api/v1/registers/seals', params))) } as const;
    case 'organisations':
      return { register, ...(await answerOf(api.GET('/api/v1/registers/organisations', params))) } as const;
    case 'appointments':
      return { register, ...(await answerOf(api.GET('/api/v1/registers/appointments', params))) } as const;
  }
}

export function exportAddress(
  register: RegisterKind,
  { after: _, ...filters }: RegisterSearch,
  format: 'csv' | 'xlsx',
): string {
  return addressOf(`/api/v1/registers/exports/${register}`, { ...filters, format });
}

/** The published lists of the place in the filters, in the columns in which lists are imported. */
export function listSheetAddress({ county, township }: RegisterSearch): string {
  return addressOf('/api/v1/registers/exports/list-sheets', { county, township });
}
