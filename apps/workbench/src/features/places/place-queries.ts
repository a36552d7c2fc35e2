import { queryOptions } from '@tanstack/react-query';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';

/** The places that the person keeps. */
export const ownPlacesQuery = queryOptions({
  queryKey: ['place-records'],
  queryFn: () => answerOf(api.GET('/api/v1/place-records')),
});

export function ownPlaceQuery(countyId: string, placeId: string) {
  return queryOptions({
    queryKey: ['place-records', countyId, placeId],
    queryFn: () => readOwnPlace(countyId, placeId),
  });
}

export function readOwnPlace(countyId: string, placeId: string) {
  return answerOf(
    api.GET('/api/v1/place-records/{countyId}/{placeId}', { params: { path: { countyId, placeId } } }),
  );
}
