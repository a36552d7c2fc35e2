import { randomUUID } from 'node:crypto';
import { ENDPOINTS, type Endpoint, type EndpointName } from '@tongban/contract';
import { localDate } from '@tongban/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DemoCounty, openDemoCounty } from '../../apps/server/src/features/cases/testing/demo-county.ts';
import { doneValue } from '../../apps/server/src/features/cases/testing/outcomes.ts';
import { saveDraft } from '../../apps/server/src/features/papers/operations/save-draft.ts';
import type { DraftContents, PaperKind } from '../../apps/server/src/features/papers/paper-drafts.store.ts';
import { onEngines } from '../../apps/server/src/platform/testing/on-both-engines.ts';
import type { StaffHeaders } from '../../apps/server/src/testing/test-app.ts';
import { permissionOf } from './support/permissions.ts';

const endpoints = (Object.entries(ENDPOINTS) as [EndpointName, Endpoint][]).filter(
  ([, { tag }]) => tag === 'papers',
);
const onePaper = endpoints.filter(([, { params }]) => params !== undefined).map(([name]) => name);

/** Who may call what, by the permission. */
const POSTS: Readonly<Record<string, readonly string[]>> = {
  governance: ['county-manager', 'item-manager'],
  filing: ['justice'],
  agreements_register: ['county-manager', 'item-manager', 'justice', 'head1'],
  memos_register: ['county-manager', 'item-manager', 'head1'],
};
const ALL = ['county-manager', 'item-manager', 'justice', 'head1', 'window1', 'system-admin'];

const stale = { expectedVersion: 4711 };
const days = { from: '2026-04-01', until: '2027-04-01' };
const BODIES: Partial<Record<EndpointName, object>> = {
  discardAgreementDraft: stale,
  discardMemoDraft: stale,
  signAgreementPaper: { ...stale, number: 'x', signedOn: '2026-03-16', uploadIds: [] },
  signMemoPaper: { ...stale, number: 'x', signedOn: '2026-03-16', uploadIds: [] },
  attachAgreementScans: { ...stale, uploadIds: [] },
  submitAgreementForFiling: stale,
  suspendAgreementPaper: { ...stale, ...days },
  terminateAgreementPaper: { ...stale, lastDay: '2026-04-01', reason: '协商' },
  renewAgreementPaper: { draftId: '0198f000-0000-7000-8000-000000000001' },
  returnFiling: { ...stale, reason: '缺页' },
  numberFiling: { ...stale, number: 'x', filedOn: '2026-03-16' },
};

onEngines('isolation of papers', (engine) => {
  let county: DemoCounty;
  /** What another county is writing. */
  let foreign: { countyId: string; townshipId: string; agreementId: string; memoId: string };
  const sessions = new Map<string, StaffHeaders>();

  beforeAll(async () => {
    county = await openDemoCounty({ engine });
    const other = county.ctx.reference.counties.find(({ id }) => id !== county.countyId);
    const [township] = other?.townships ?? [];
    if (other === undefined || township === undefined) throw new Error('There is another county.');
    const terms = { townshipId: township.id, from: localDate(days.from), until: localDate(days.until) };
    const save = async <P extends PaperKind>(paper: P, content: DraftContents[P]) => {
      const key = { countyId: other.id, paper, id: randomUUID(), expectedVersion: 0, content };
      return doneValue(await saveDraft(county.ctx, { personId: 'elsewhere', organisationId: null }, key)).id;
    };
    foreign = {
      countyId: other.id,
      townshipId: township.id,
      agreementId: await save('agreement', {
        ...terms,
        kind: 'entrusted_decision',
        departmentId: 'x',
        itemIds: ['i1'],
        inFlight: { kind: 'hand_over' },
        sections: {},
        isTextConfirmed: true,
      }),
      memoId: await save('memo', { ...terms, supervisorId: 'x', items: [], isTextConfirmed: true }),
    };
    for (const name of ALL) sessions.set(name, await county.loginAs(name));
  });
  afterAll(() => county.close());

  const bodyOf = (name: EndpointName) => {
    const { townshipId } = foreign;
    const common = { ...days, townshipId, isTextConfirmed: true };
    if (name === 'saveAgreementDraft') {
      const draft = { kind: 'entrusted_decision', departmentId: 'x', itemIds: [], sections: {} };
      return { ...common, ...draft, inFlight: { kind: 'hand_over' }, expectedVersion: 0 };
    }
    if (name === 'saveMemoDraft') return { ...common, supervisorId: 'x', items: [], expectedVersion: 0 };
    if (name === 'preparePapers') {
      const batchId = '0198f000-0000-7000-8000-000000000002';
      return { ...common, batchId, townshipIds: [townshipId], inFlight: { kind: 'hand_over' } };
    }
    const batchId = '0198f000-0000-7000-8000-000000000003';
    const target = { paperId: foreign.agreementId, expectedVersion: 1 };
    if (name === 'signPapers') {
      const papers = [{ ...target, number: 'x', uploadIds: ['x'] }];
      return { batchId, paper: 'agreement', signedOn: '2026-03-16', papers };
    }
    if (name === 'submitPapers') return { batchId, papers: [target] };
    if (name === 'numberFilings') {
      return { batchId, filedOn: '2026-03-16', papers: [{ ...target, number: 'x' }] };
    }
    return BODIES[name];
  };
  const call = (name: EndpointName, as: string | null) => {
    const { method, path, body }: Endpoint = ENDPOINTS[name];
    const paperId = path.startsWith('/memo') ? foreign.memoId : foreign.agreementId;
    const url = `/api/v1${path}`
      .replace('{countyId}', foreign.countyId)
      .replace('{paperId}', paperId)
      .replace('{fileId}', paperId);
    const query = name === 'foreseeAgreementEnd' ? '?act=terminate&from=2026-04-01' : '';
    const payload = bodyOf(name);
    if (body && !payload) throw new Error(`Say in BODIES what is posted to ${name}.`);
    const headers = as === null ? {} : { ...sessions.get(as) };
    return county.app.inject({ method, url: `${url}${query}`, headers, ...(payload ? { payload } : {}) });
  };

  it.each(endpoints.map(([name]) => name))(
    'design §9: %s answers nobody who has not logged in',
    async (name) => {
      expect((await call(name, null)).statusCode).toBe(401);
    },
  );

  it.each(endpoints.map(([name]) => name))('R-3.2: %s answers no other post', async (name) => {
    const may = POSTS[permissionOf(name)] ?? [];
    for (const as of ALL.filter((each) => !may.includes(each))) {
      expect((await call(name, as)).statusCode, as).toBe(403);
    }
  });

  it.each(onePaper)('design §2.5: %s finds no paper of another county', async (name) => {
    for (const as of POSTS[permissionOf(name)] ?? []) {
      const response = await call(name, as);
      expect(response.statusCode, `${as} ${response.body}`).toBe(404);
    }
  });

  it('design §2.5: the lists hold the papers of the own county alone', async () => {
    for (const [url, as] of [
      ['/agreement-papers?limit=100', 'county-manager'],
      ['/memo-papers?limit=100', 'item-manager'],
      ['/filings?state=filed', 'justice'],
    ] as const) {
      const response = await county.app.inject({
        url: `/api/v1${url}`,
        headers: { ...sessions.get(as) },
      });
      expect(response.statusCode).toBe(200);
      for (const row of response.json().rows) expect(row.countyId).toBe(county.countyId);
    }
    for (const [path, as] of [
      ['paper-tasks', 'item-manager'],
      ['filing-tasks', 'justice'],
    ] as const) {
      const url = `/api/v1/${path}?county=${foreign.countyId}`;
      const tasks = await county.app.inject({ url, headers: { ...sessions.get(as) } });
      expect(tasks.statusCode, path).toBe(404);
    }
    const elsewhere = await county.app.inject({
      url: `/api/v1/agreement-papers?county=${foreign.countyId}`,
      headers: { ...sessions.get('county-manager') },
    });
    expect(elsewhere.statusCode).toBe(404);
  });
});
