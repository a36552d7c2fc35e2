import { createApiClient } from '@tongban/contract/client';
import { answerCame, csrfToken, sessionExpired } from './session-watch.ts';

/** The one client of the workbench. It brings the CSRF token and notices a session that has run out. */
export const api = createApiClient();

api.use({
  onRequest({ request }) {
    const token = csrfToken();
    if (request.method !== 'GET' && token !== null) request.headers.set('x-csrf-token', token);
    return request;
  },
  onResponse({ request, response }) {
    answerCame();
    // The session's own resource answers 401 to everybody who has not logged in yet.
    const asksForSession = /\/api\/v1\/sessions(\/current)?$/u.test(new URL(request.url).pathname);
    if (response.status === 401 && csrfToken() !== null && !asksForSession) sessionExpired();
  },
});
