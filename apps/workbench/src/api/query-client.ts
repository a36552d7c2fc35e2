import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './api-problem.ts';

/** An answer with a problem is final; only a broken connection is tried once more. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) =>
        failures < 1 && error instanceof ApiProblem && error.problem.code === 'offline',
      networkMode: 'always',
    },
    // The library would hold an act back without a word until the network returns, and then send it unasked.
    mutations: { networkMode: 'always' },
  },
});
