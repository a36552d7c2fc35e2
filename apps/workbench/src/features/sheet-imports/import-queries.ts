import { queryOptions } from '@tanstack/react-query';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';

/** While a sheet is checked its progress is asked for so often, in milliseconds. */
const READING_EVERY = 700;

export const importsQuery = queryOptions({
  queryKey: ['sheet-imports'],
  queryFn: () => answerOf(api.GET('/api/v1/sheet-imports')),
});

export function importQuery(countyId: string, importId: string) {
  return queryOptions({
    queryKey: ['sheet-imports', countyId, importId],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/sheet-imports/{countyId}/{importId}', { params: { path: { countyId, importId } } }),
      ),
    refetchInterval: ({ state }) => (state.data?.state === 'reading' ? READING_EVERY : false),
  });
}

export function importChangesQuery(countyId: string, importId: string, position: number) {
  return queryOptions({
    queryKey: ['sheet-imports', countyId, importId, 'parts', position],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/sheet-imports/{countyId}/{importId}/parts/{position}', {
          params: { path: { countyId, importId, position } },
        }),
      ),
  });
}
