import { queryOptions } from '@tanstack/react-query';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { SEALS_KEY } from '../seals/seal-queries.ts';

/** What is to be done for the seals of a county; stale with every act on a seal. */
export function sealPlanQuery(county: string | undefined) {
  const query = county === undefined ? {} : { county };
  return queryOptions({
    queryKey: [...SEALS_KEY, 'plan', county ?? null],
    queryFn: () => answerOf(api.GET('/api/v1/governance/seal-plan', { params: { query } })),
  });
}
