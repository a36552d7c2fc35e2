import { ENDPOINTS, type Endpoint, type EndpointName } from '@tongban/contract';
import type { StaffHeaders, TestApp } from '../../../apps/server/src/testing/test-app.ts';
import type { ForeignCase } from './records.ts';

/** A version that no case has: whoever may see the case is told of a conflict, and nothing changes. */
const stale = { expectedVersion: 4711 };

/** A body for each endpoint that acts on a case; `call` throws for a new endpoint until it has its line. */
const BODIES: Partial<Record<EndpointName, object>> = {
  claimCase: { release: false },
  unmaskCase: { purpose: '核对申请材料' },
  confirmPlace: { ...stale, townships: [] },
  issueSupplementNotice: { ...stale, points: [{ about: 'form', text: '请补充。' }] },
  receiveSupplement: { ...stale, noticeId: 'none', resolvedPoints: ['none'], materials: [] },
  acceptCase: stale,
  declineCase: { ...stale, kind: 'not_required', reason: '不需要许可。' },
  preReviewCase: { ...stale, conclusion: 'meets', opinion: '符合。' },
  reviewCase: { ...stale, conclusion: 'meets', opinion: '符合。' },
  pauseClock: { ...stale, kind: 'hearing', noticeNumber: '示例-1' },
  resumeClock: { ...stale, pauseId: 'none' },
  transferCase: { ...stale, toTownshipId: null },
  returnCase: { ...stale, toTownshipId: null },
  takeOverCase: stale,
  decideCase: { ...stale, outcome: 'granted' },
  recordOutsideResult: { ...stale, outcome: 'granted', number: '示例-1', decidedOn: '2026-03-16' },
  requestSeal: stale,
  applySeal: { ...stale, contentDigest: '0'.repeat(64) },
  issueCase: stale,
  deliverCase: { ...stale, method: 'counter', collectorName: '领取人' },
  terminateCase: { ...stale, ground: 'object_gone', reason: '场所已经拆除。', legalBasis: '示例依据' },
  withdrawCase: stale,
};

const endpoints = Object.entries(ENDPOINTS) as [EndpointName, Endpoint][];

/** Endpoints that posts which only look on may call too. */
export const READING: ReadonlySet<EndpointName> = new Set([
  'listCases',
  'exportCases',
  'readCase',
  'readCaseFile',
  'unmaskCase',
]);

/** Every endpoint for staff that names a case. */
export const caseEndpoints = endpoints
  .filter(([, { tag, params }]) => tag === 'cases' && params !== undefined)
  .map(([name]) => name);

/** Tags whose endpoints have records and a test of their own. */
const TESTED_APART: readonly Endpoint['tag'][] = [
  'public',
  'places',
  'payments',
  'registers',
  'administration',
  'papers',
  'governance',
  'sheets',
];

/** Every endpoint that only somebody logged in may call, but for those that are tested apart. */
export const staffEndpoints = endpoints
  .filter(([name, { tag }]) => !TESTED_APART.includes(tag) && name !== 'logIn')
  .map(([name]) => name);

/** Calls an endpoint of the contract on a case; null = without a session. */
export function call(
  { app }: TestApp,
  name: EndpointName,
  { caseId, fileId }: Pick<ForeignCase, 'caseId' | 'fileId'>,
  headers: StaffHeaders | null,
) {
  const { method, path, body, params }: Endpoint = ENDPOINTS[name];
  const url = `/api/v1${path.replace('{caseId}', caseId).replace('{fileId}', fileId)}`;
  if (body && params && !BODIES[name]) throw new Error(`Say in BODIES what is posted to ${name}.`);
  const payload = body && (BODIES[name] ?? {});
  return app.inject({ method, url, headers: { ...headers }, ...(payload ? { payload } : {}) });
}
