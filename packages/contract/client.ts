import createClient from 'openapi-fetch';
import type { paths } from './generated/openapi.ts';

/** The typed browser client; answers and problems are typed by openapi.json. */
export function createApiClient(baseUrl = '') {
  return createClient<paths>({ baseUrl, credentials: 'same-origin' });
}
