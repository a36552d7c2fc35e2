import { queryOptions } from '@tanstack/react-query';
import type { SessionView } from '@tongban/contract';
import { ApiProblem, answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { sessionBegan } from '../../api/session-watch.ts';

/** The current session; null = nobody has logged in. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: readSession,
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
});

async function readSession(): Promise<SessionView | null> {
  try {
    const session = await answerOf(api.GET('/api/v1/sessions/current'));
    sessionBegan(session.csrfToken);
    return session;
  } catch (error) {
    if (error instanceof ApiProblem && error.problem.status === 401) return null;
    throw error;
  }
}
