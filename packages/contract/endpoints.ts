import { ADMINISTRATION_ENDPOINTS, OWN_ACCOUNT_ENDPOINTS } from './endpoints/administration.ts';
import { BATCH_ENDPOINTS } from './endpoints/batches.ts';
import { CASE_ENDPOINTS } from './endpoints/cases.ts';
import { CATALOGUE_ENDPOINTS } from './endpoints/catalogue.ts';
import { CATALOGUE_EDITION_ENDPOINTS } from './endpoints/catalogue-editions.ts';
import { CITY_FILING_ENDPOINTS } from './endpoints/city-filings.ts';
import { COUNTY_PLAN_ENDPOINTS } from './endpoints/county-plans.ts';
import { DELEGATION_DESK_ENDPOINTS } from './endpoints/delegation-desk.ts';
import { DELEGATION_ENDPOINTS } from './endpoints/delegations.ts';
import type { Endpoint } from './endpoints/endpoint.ts';
import { ENTRUSTABILITY_ENDPOINTS } from './endpoints/entrustability.ts';
import { EVALUATION_ENDPOINTS } from './endpoints/evaluations.ts';
import { HOME_ENDPOINTS } from './endpoints/home.ts';
import { LIST_BATCH_ENDPOINTS } from './endpoints/list-batches.ts';
import { LIST_ENDPOINTS } from './endpoints/lists.ts';
import { ORGANISATION_ENDPOINTS } from './endpoints/organisations.ts';
import { OUTSIDE_SYSTEM_ENDPOINTS } from './endpoints/outside-systems.ts';
import { PAPER_BATCH_ENDPOINTS } from './endpoints/paper-batches.ts';
import { PAPER_ENDPOINTS } from './endpoints/papers.ts';
import { PAYMENT_ENDPOINTS } from './endpoints/payments.ts';
import { PLACE_ENDPOINTS } from './endpoints/places.ts';
import { POWER_REQUEST_ENDPOINTS } from './endpoints/power-requests.ts';
import { REGISTER_ENDPOINTS } from './endpoints/registers.ts';
import { SEAL_BATCH_ENDPOINTS } from './endpoints/seal-batches.ts';
import { SEAL_ENDPOINTS } from './endpoints/seals.ts';
import { SESSION_ENDPOINTS } from './endpoints/sessions.ts';
import { SHEET_ENDPOINTS } from './endpoints/sheets.ts';
import { STAFFING_ENDPOINTS } from './endpoints/staffing.ts';
import { TOWNSHIP_ENDPOINTS } from './endpoints/townships.ts';

export type { Endpoint } from './endpoints/endpoint.ts';

/**
 * Every operation of the API, one table a feature. openapi.json is generated from them, and a test holds the server's
 * routes against it.
 */
export const ENDPOINTS = {
  ...CATALOGUE_ENDPOINTS,
  ...DELEGATION_ENDPOINTS,
  ...PLACE_ENDPOINTS,
  ...TOWNSHIP_ENDPOINTS,
  ...SESSION_ENDPOINTS,
  ...HOME_ENDPOINTS,
  ...CASE_ENDPOINTS,
  ...OUTSIDE_SYSTEM_ENDPOINTS,
  ...PAPER_ENDPOINTS,
  ...PAPER_BATCH_ENDPOINTS,
  ...PAYMENT_ENDPOINTS,
  ...REGISTER_ENDPOINTS,
  ...DELEGATION_DESK_ENDPOINTS,
  ...BATCH_ENDPOINTS,
  ...LIST_ENDPOINTS,
  ...LIST_BATCH_ENDPOINTS,
  ...SHEET_ENDPOINTS,
  ...ENTRUSTABILITY_ENDPOINTS,
  ...POWER_REQUEST_ENDPOINTS,
  ...EVALUATION_ENDPOINTS,
  ...CATALOGUE_EDITION_ENDPOINTS,
  ...CITY_FILING_ENDPOINTS,
  ...COUNTY_PLAN_ENDPOINTS,
  ...ORGANISATION_ENDPOINTS,
  ...SEAL_ENDPOINTS,
  ...SEAL_BATCH_ENDPOINTS,
  ...STAFFING_ENDPOINTS,
  ...ADMINISTRATION_ENDPOINTS,
  ...OWN_ACCOUNT_ENDPOINTS,
} as const satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof ENDPOINTS;
