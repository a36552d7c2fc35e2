import { randomUUID } from 'node:crypto';
import type { SubmitCase } from '@tongban/contract';
import type { PreparedCases } from '../county/prepare-cases.ts';
import type { SessionHeaders } from '../county/staff.ts';
import type { Post } from './post.ts';

const CREATED = 201;
const DONE = 200;

/** Submissions of ever new applicants, by the sessions in turn, each with a key of its own. */
export function submitPosts(
  sessions: readonly SessionHeaders[],
  application: (n: number) => SubmitCase,
): () => Post {
  let n = 0;
  return () => {
    n += 1;
    return {
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
): () => Post | null {
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
      path: `/api/v1/cases/${id}/decision`,
      headers: { ...sessions[n % sessions.length], 'idempotency-key': randomUUID() },
      body,
      expects: DONE,
    };
  };
}

/** No more than `count` of them. */
export function limited(next: () => Post | null, count: number): () => Post | null {
  let left = count;
  return () => {
    left -= 1;
    return left < 0 ? null : next();
  };
}

/** The same body, always, to the floor. */
export function floorPost(scriptName: string, { headers, body }: Post): () => Post {
  const post = { path: `/${scriptName}`, headers, body, expects: CREATED };
  return () => post;
}
