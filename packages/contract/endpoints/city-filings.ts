import { z } from 'zod';
import { batchKeySchema } from '../governance/batches.ts';
import * as filings from '../governance/city-filings.ts';
import { idSchema, versionSchema } from '../scalars.ts';
import type { Endpoint } from './endpoint.ts';

const params = z.object({ countyId: idSchema, filingId: idSchema });
const answer = z.object({ id: z.string(), version: versionSchema });
const one = '/city-filings/{countyId}/{filingId}';
const read = { method: 'GET', tag: 'governance' } as const;
const act = { method: 'POST', tag: 'governance', params, answer } as const;

/** Published lists filed with the city's service bureau within three days. */
export const CITY_FILING_ENDPOINTS = {
  listCityFilings: {
    ...read,
    path: '/city-filings',
    summary: '清单报市备案：未报送、待备案、退回、已备案',
    query: filings.cityFilingsQuerySchema,
    answer: filings.cityFilingPageSchema,
  },
  readCityFiling: {
    ...read,
    path: one,
    summary: '一份清单的报市备案',
    params,
    answer: filings.cityFilingSchema,
  },
  submitCityFiling: {
    ...act,
    path: `${one}/submission`,
    summary: '县区报送一份清单',
    body: filings.submitCityFilingSchema,
  },
  submitCityFilings: {
    ...act,
    path: '/counties/{countyId}/city-filing-submissions',
    summary: '县区报送多份清单',
    params: z.object({ countyId: idSchema }),
    body: filings.submitCityFilingsSchema,
    answer: batchKeySchema,
    status: 201,
  },
  returnCityFiling: {
    ...act,
    path: `${one}/return`,
    summary: '市级退回并说明理由',
    body: filings.returnCityFilingSchema,
  },
  numberCityFiling: {
    ...act,
    path: `${one}/number`,
    summary: '市级登记备案编号',
    body: filings.numberCityFilingSchema,
  },
} as const satisfies Record<string, Endpoint>;
