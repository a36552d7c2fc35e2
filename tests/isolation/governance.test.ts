import { randomUUID } from 'node:crypto';
import type { Post } from '@tongban/domain/terms';
import { localDate } from '@tongban/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBatch } from '../../apps/server/src/features/batches/index.ts';
import { letBatchesRun } from '../../apps/server/src/features/batches/testing/batch-of.ts';
import { type DemoCounty, openDemoCounty } from '../../apps/server/src/features/cases/testing/demo-county.ts';
import { doneValue } from '../../apps/server/src/features/cases/testing/outcomes.ts';
import { savePlanDraft } from '../../apps/server/src/features/county-plans/index.ts';
import { makePowerRequest } from '../../apps/server/src/features/power-requests/index.ts';
import type { StaffActor } from '../../apps/server/src/features/staff/index.ts';
import { onEngines } from '../../apps/server/src/platform/testing/on-both-engines.ts';
import type { StaffHeaders } from '../../apps/server/src/testing/test-app.ts';

const SECRETS = ['别县申请的事项', '别县写的理由', '别县的方案草稿', '别县的批量办理'];
const LOGINS = ['county-manager', 'item-manager', 'head1', 'keeper1', 'county-keeper', 'city', 'justice'];
const stale = { expectedVersion: 4711 };
const period = { from: '2025-01-01', until: '2025-12-31' };

type Call = readonly [method: 'GET' | 'POST', path: string, payload?: object];

/** By who may call it at home: what they ask of the other county. */
const FOREIGN: readonly { readonly logins: readonly string[]; readonly calls: readonly Call[] }[] = [
  {
    logins: ['county-manager', 'item-manager'],
    calls: [
      ['GET', '/power-requests/{countyId}/{requestId}'],
      [
        'POST',
        '/power-requests/{countyId}/{requestId}/answer',
        { ...stale, isAccepted: true, reasons: '好' },
      ],
      ['GET', '/county-plans?county={countyId}'],
      ['POST', '/county-plans/{countyId}/work-group', { ...stale, namedOn: period.from, members: [] }],
      ['POST', '/county-plans/{countyId}/draft', { expectedVersion: 1, title: '改', measures: [] }],
      ['POST', '/county-plans/{countyId}/draft/discard', { expectedVersion: 1 }],
      [
        'POST',
        '/county-plans/{countyId}/publication',
        { expectedVersion: 1, number: '1', publishedOn: period.from },
      ],
      ['GET', '/evaluations?township={townshipId}'],
      ['GET', '/evaluations/{townshipId}/{itemId}'],
      [
        'POST',
        '/evaluations/{townshipId}/{itemId}',
        { expectedVersion: 0, generation: 1, ...period, judgement: 'runs_well', opinion: '好' },
      ],
      ['GET', '/city-filings/{countyId}/plan:1'],
      ['GET', '/city-filings/{countyId}/{townshipId}:1'],
      ['POST', '/city-filings/{countyId}/{townshipId}:1/submission', { expectedVersion: 0 }],
      ['GET', '/batches/{countyId}/{batchId}'],
      ['POST', '/batches/{countyId}/{batchId}/stop'],
      ['POST', '/batches/{countyId}/{batchId}/retry'],
    ],
  },
  {
    logins: ['head1'],
    calls: [
      ['GET', '/power-requests/{countyId}/{requestId}'],
      ['POST', '/power-requests/{countyId}/{requestId}/withdrawal', stale],
      ['GET', '/governance/seals/{countyId}/{requestId}'],
    ],
  },
  {
    logins: ['county-manager', 'keeper1', 'county-keeper'],
    calls: [['GET', '/governance/seals/{countyId}/{requestId}']],
  },
  {
    logins: ['city'],
    calls: [
      ['GET', '/city-filings/{countyId}/{townshipId}:1'],
      [
        'POST',
        '/city-filings/{countyId}/{townshipId}:1/number',
        { ...stale, number: '1', filedOn: period.from },
      ],
      ['POST', '/city-filings/{countyId}/{townshipId}:1/return', { ...stale, reason: '缺' }],
    ],
  },
];

onEngines('isolation of what surrounds a power', (engine) => {
  let county: DemoCounty;
  /** What another county has: a request, a plan draft, a batch. */
  let foreign: { countyId: string; townshipId: string; requestId: string; batchId: string; itemId: string };
  const sessions = new Map<string, StaffHeaders>();

  beforeAll(async () => {
    county = await openDemoCounty({ engine });
    const { ctx } = county;
    await letBatchesRun(ctx);
    const other = ctx.reference.counties.find(({ id }) => id !== county.countyId);
    const [township] = other?.townships ?? [];
    if (other === undefined || township === undefined) throw new Error('There is another county.');
    const of = { countyId: other.id, townshipId: township.id };
    foreign = { ...of, requestId: randomUUID(), batchId: randomUUID(), itemId: county.eatery };
    const texts = { volume: '别县写的理由', demand: '别县写的理由', capacity: '别县写的理由' };
    const asked = {
      kind: 'ask',
      itemId: null,
      localName: '别县申请的事项',
      mode: 'entrusted_acceptance',
    } as const;
    const request = { id: foreign.requestId, townshipId: township.id, asked: { ...asked, ...texts } };
    doneValue(await makePowerRequest(ctx, elsewhere('centre_head', of), request));
    const manager = elsewhere('county_service_manager', { ...of, townshipId: null });
    const draft = { expectedVersion: 0, title: '别县的方案草稿', measures: [] };
    doneValue(await savePlanDraft(ctx, manager, other.id, draft));
    const batch = { kind: 'announce', title: '别县的批量办理', rows: [{ label: '别县的一行', command: {} }] };
    await startBatch(ctx, manager, { countyId: other.id, batchId: foreign.batchId, ...batch });
    for (const name of LOGINS) sessions.set(name, await county.loginAs(name));
  }, 180_000);
  afterAll(async () => {
    await county.ctx.jobs.stop(1000);
    await county.close();
  });

  const call = (as: string, [method, path, payload]: Call) => {
    const url = `/api/v1${path}`.replaceAll(/\{(\w+)\}/gu, (_, key: keyof typeof foreign) => foreign[key]);
    return county.app.inject({
      method,
      url,
      headers: { ...sessions.get(as) },
      ...(payload ? { payload } : {}),
    });
  };

  it.each(FOREIGN)('design §2.5: $logins find nothing of another county', async ({ logins, calls }) => {
    for (const as of logins) {
      for (const asked of calls) {
        const response = await call(as, asked);
        const question = `${as} ${asked[0]} ${asked[1]} ${response.body}`;
        expect(response.statusCode, question).toBe(404);
        for (const secret of SECRETS) expect(response.body, question).not.toContain(secret);
      }
    }
  });

  it('design §2.5: no list of these desks tells of another county', async () => {
    for (const as of ['county-manager', 'item-manager', 'head1']) {
      for (const path of [
        '/power-requests?state=open',
        '/county-plans',
        '/batches',
        '/city-filings?state=not_submitted',
      ]) {
        const { body } = await call(as, ['GET', path]);
        for (const secret of SECRETS) expect(body, `${as} ${path}`).not.toContain(secret);
      }
    }
  });

  it('R-3.1.5 the city reads a county’s published plan, and never its draft', async () => {
    const response = await call('city', ['GET', '/county-plans?county={countyId}']);
    expect(response.statusCode).toBe(200);
    expect(response.json().draft).toBeNull();
    expect(response.body).not.toContain('别县的方案草稿');
  });
});

function elsewhere(
  post: Post,
  { countyId, townshipId }: { readonly countyId: string; readonly townshipId: string | null },
): StaffActor {
  const personId = randomUUID();
  const held = {
    id: randomUUID(),
    countyId,
    personId,
    organisationId: 'elsewhere',
    townshipId,
    post,
    employment: 'civil_servant',
    from: localDate('2022-11-01'),
    until: null,
    trainedItemIds: [],
  } as const;
  return { accountId: personId, personId, name: '别县的人', appointments: [held], mustChangePassword: false };
}
