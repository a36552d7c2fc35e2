import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { queryClient } from '../../api/query-client.ts';
import { sessionEnded } from '../../api/session-watch.ts';
import { dropDrafts } from '../../drafts/draft-storage.ts';
import { sessionQuery } from './session-query.ts';

/** Ends the session and wipes what this counter knows: drafts and everything read. Throws ApiProblem when it could not. */
export async function logOut(): Promise<void> {
  await answerOf(api.DELETE('/api/v1/sessions/current'));
  dropDrafts(sessionStorage);
  sessionEnded();
  queryClient.setQueryData(sessionQuery.queryKey, null);
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
}
