import { CASE_ENDPOINTS } from './endpoints/cases.ts';
import { CATALOGUE_ENDPOINTS } from './endpoints/catalogue.ts';
import { DELEGATION_ENDPOINTS } from './endpoints/delegations.ts';
import type { Endpoint } from './endpoints/endpoint.ts';
import { SESSION_ENDPOINTS } from './endpoints/sessions.ts';

export type { Endpoint } from './endpoints/endpoint.ts';

/**
 * Every operation of the API, one table a feature. openapi.json is generated from them, and a test holds the server's
 * routes against it.
 */
export const ENDPOINTS = {
  ...CATALOGUE_ENDPOINTS,
  ...DELEGATION_ENDPOINTS,
  ...SESSION_ENDPOINTS,
  ...CASE_ENDPOINTS,
} as const satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof ENDPOINTS;
