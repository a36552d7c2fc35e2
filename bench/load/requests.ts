import { randomUUID } from 'node:crypto';
import type { SubmitCase } from '@tongban/contract';
import type { PreparedCases } from '../county/prepare-cases.ts';
import type { SessionHeaders } from '../county/staff.ts';
import type { LoadRequest } from './load-request.ts';

const CREATED = 201;
const DONE = 200;

/** Submissions of ever new applicants, by the sessions in turn, each with a key of its own. */
export function submitPosts(
  sessions: readonly SessionHeaders[],
  application: (n: number) => SubmitCase,
): () => LoadRequest {
  let n = 0;
  return () => {
    n += 1;
    return {
      method: 'POST',
      path: '/api/v1/cases',
      headers: { ...sessions[n % sessions.length], 'idempotency-key': randomUUID() },
      body: JSON.stringify(application(n)),
      expects: CREATED,
    };
  };
}

/** One decision for each prepared case, until there are no more. */
export function decidePosts(
  sessions: readonly SessionHeaders[],
  { ids, version }: PreparedCases,
): () => LoadRequest | null {
  let n = -1;
  const body = JSON.stringify({
    expectedVersion: version,
    outcome: 'granted',
    findings: null,
    reasons: null,
  });
  return () => {
    n += 1;
    const id = ids[n];
    if (id === undefined) return null;
    return {
      method: 'POST',
      path: `/api/v1/cases/${id}/decision`,
      headers: { ...sessions[n % sessions.length], 'idempotency-key': randomUUID() },
      body,
      expects: DONE,
    };
  };
}

/** No more than `count` of them. */
export function limited(next: () => LoadRequest | null, count: number): () => LoadRequest | null {
  let left = count;
  return () => {
    left -= 1;
    return left < 0 ? null : next();
  };
}

/** Readings of one address, by the sessions in turn; of the public's pages without any. */
export function readRequests(path: string, sessions: readonly SessionHeaders[]): () => LoadRequest {
  let n = 0;
  return () => {
    n += 1;
    const headers = sessions[n % sessions.length] ?? {};
    return { method: 'GET', path, headers, body: null, expects: DONE };
  };
}

/** The same request, always, to the floor. */
export function floorRequest(scriptName: string, logged: LoadRequest): () => LoadRequest {
  const request = { ...logged, path: `/${scriptName}` };
  return () => request;
}
