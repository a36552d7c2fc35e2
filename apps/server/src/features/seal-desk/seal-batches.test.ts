import type { GovernedSealView, SealPlanView } from '@tongban/contract';
import { DELEGATION_PRINCIPLES } from '@tongban/domain/terms';
import { dateInShanghai, localDate } from '@tongban/domain/time';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { multipartBody, multipartHeaders } from '../../../../../tests/isolation/support/upload.ts';
import { inTransaction } from '../../platform/db/transaction.ts';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { type StaffHeaders, TEST_NOW } from '../../testing/test-app.ts';
import { endedBatch, letBatchesRun } from '../batches/testing/batch-of.ts';
import { type DemoCounty, openDemoCounty, READY } from '../cases/testing/demo-county.ts';
import { refold } from '../delegations/index.ts';
import { appointPerson, loadOrganisations } from '../organisations/index.ts';

const today = dateInShanghai(TEST_NOW);
/** Townships of 曹县 of which the demonstration tells nothing. */
const BARE = ['常乐集镇', '安蔡楼镇'] as const;

onEngines('seals of many townships', (engine) => {
  let county: DemoCounty;
  let manager: StaffHeaders;

  beforeAll(async () => {
    county = await openDemoCounty({ engine });
    manager = await county.loginAs('county-manager');
    await letBatchesRun(county.ctx);
    await appointKeeper(BARE[0]);
  }, 120_000);
  afterAll(async () => {
    await county.ctx.jobs.stop(1000);
    await county.close();
  });

  const get = (path: string, headers = manager) =>
    county.app.inject({ url: `/api/v1/governance/${path}`, headers: { ...headers } });
  /** What the plan says of the two townships. */
  const plan = async () => {
    const view: SealPlanView = (await get('seal-plan')).json();
    const isBare = ({ townshipName }: { readonly townshipName: string }) =>
      BARE.some((name) => name === townshipName);
    const { lacking, toCarve, toRelease, witnesses } = view;
    return {
      lacking: lacking.filter(isBare),
      toCarve: toCarve.filter(isBare),
      toRelease: toRelease.filter(isBare),
      witnesses,
    };
  };
  const post = (path: string, payload: object, headers = manager, countyId = county.countyId) =>
    county.app.inject({
      method: 'POST',
      url: `/api/v1/counties/${countyId}/${path}`,
      headers: { ...headers },
      payload: { batchId: uuid(), ...payload },
    });
  const run = async (path: string, payload: object, headers = manager) => {
    const started = await post(path, payload, headers);
    expect(started.statusCode, started.body).toBe(201);
    return endedBatch(county.app, headers, started.json());
  };

  async function publishLists(): Promise<void> {
    const townshipIds = BARE.map((name) => county.townshipId(name));
    const source = { kind: 'township', townshipId: county.townshipId(READY) };
    const wish = { townshipIds, source, isAssessed: true, submits: true };
    await run('list-drafts', wish, await county.loginAs('item-manager'));
    const days = { publishedOn: today, effectiveFrom: today };
    const drafts = townshipIds.map((townshipId) => ({ townshipId, expectedVersion: 1 }));
    const words = { principles: [...DELEGATION_PRINCIPLES], announcement: null };
    const { counts } = await run('list-approvals', { drafts, ...days, ...words });
    expect(counts.done).toBe(BARE.length);
  }

  async function appointKeeper(townshipName: string): Promise<void> {
    const { ctx, countyId } = county;
    const organisations = await inTransaction(ctx.database, (tx) => loadOrganisations(tx, countyId));
    const townshipId = county.townshipId(townshipName);
    const government = [...organisations.values()].find((each) => each.townshipId === townshipId);
    const place = { countyId, townshipId, organisationId: government?.id ?? '' };
    const post_ = { post: 'township_seal_keeper', employment: 'civil_servant' } as const;
    const days = { from: localDate('2026-01-01'), until: null, trainedItemIds: [] };
    const recorder = { personId: 'recorder', organisationId: null };
    const keeper = { personId: 'new-keeper', ...place, ...post_, ...days };
    expect(await appointPerson(ctx, recorder, keeper)).toMatchObject({ ok: true });
  }

  async function impressionOf(sealId: string): Promise<string> {
    const url = `/api/v1/governance/seals/${county.countyId}/${sealId}/impressions`;
    const headers = { ...manager, ...multipartHeaders };
    const payload = multipartBody('印模.pdf');
    return (await county.app.inject({ method: 'POST', url, headers, payload })).json().fileId;
  }

  it('R-1.2.3 R-1.2.6, ADR 0012 from the lists to the keepers by three starts, each seal with its own answer', async () => {
    await publishLists();
    const { lacking } = await plan();
    expect(lacking.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        '曹县行政审批服务局审批专用章（常乐集镇）',
        '曹县行政审批服务局审批专用章（安蔡楼镇）',
      ]),
    );
    const seals = lacking.map(({ sealOwnerId, townshipId }) => ({ sealOwnerId, townshipId }));
    const document = { authorisation: '示例〔2026〕1号', authorisedOn: today };
    const authorised = await run('seal-authorisations', { seals, ...document });
    expect(authorised).toMatchObject({
      kindName: '授权刻制印章',
      counts: { done: seals.length, refused: 0 },
    });
    // One in force an owner, township and kind, also when two people start the same.
    const twins = await run('seal-authorisations', { seals, ...document });
    expect(twins.rows.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual(
      seals.map(() => 'GOV-07'),
    );

    const { toCarve } = await plan();
    expect(toCarve).toHaveLength(seals.length);
    const carving = { maker: '示例刻章单位', carvedOn: today };
    const carved = await run('seal-carvings', {
      ...carving,
      seals: toCarve.map(({ id, version }, at) => ({
        sealId: id,
        expectedVersion: version + (at === 0 ? 1 : 0),
        filingReceipt: `示例-${at}`,
      })),
    });
    expect(carved.rows[0]).toMatchObject({ status: 'refused', refusals: [{ code: 'GOV-01' }] });
    expect(carved.counts.done).toBe(seals.length - 1);
    const [late] = (await plan()).toCarve;
    const own = { sealId: late?.id, expectedVersion: late?.version, filingReceipt: '示例-0' };
    expect((await run('seal-carvings', { ...carving, seals: [own] })).counts.done).toBe(1);

    const { toRelease, witnesses } = await plan();
    expect(
      toRelease.map(({ townshipName, keepers }) => [townshipName, keepers.map(({ value }) => value)]),
    ).toEqual(
      expect.arrayContaining([
        ['常乐集镇', ['new-keeper']],
        ['安蔡楼镇', []],
      ]),
    );
    const wishes: {
      sealId: string;
      expectedVersion: number;
      receiverId: string;
      impressionFileId: string;
    }[] = [];
    for (const { id, version } of toRelease) {
      const impressionFileId = await impressionOf(id);
      wishes.push({ sealId: id, expectedVersion: version, receiverId: 'new-keeper', impressionFileId });
    }
    const witnessed = { witnessId: witnesses[0]?.value, isIntact: true };
    const mixed = wishes.map((wish) => ({ ...wish, impressionFileId: wishes[0]?.impressionFileId }));
    expect((await post('seal-releases', { ...witnessed, seals: mixed })).statusCode).toBe(400);
    const released = await run('seal-releases', { ...witnessed, seals: wishes });
    const inPlace = toRelease.filter(({ townshipName }) => townshipName === '常乐集镇').length;
    expect(released.counts).toEqual({ waiting: 0, done: inPlace, refused: toRelease.length - inPlace });
    // Nobody keeps seals in 安蔡楼镇 yet: its own are refused, the others are handed out.
    const refused = released.rows.filter(({ status }) => status === 'refused');
    expect(new Set(refused.map(({ label }) => label.slice(-6)))).toEqual(new Set(['（安蔡楼镇）']));
    expect(refused.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toContain('AUT-02');

    const first = toRelease.find(({ townshipName }) => townshipName === '常乐集镇')?.id ?? '';
    const seal: GovernedSealView = (await get(`seals/${county.countyId}/${first}`)).json();
    expect(seal.row).toMatchObject({ status: 'active', authorisation: '示例〔2026〕1号' });
    expect(seal.carved).toMatchObject({ maker: '示例刻章单位' });
    const row = await inTransaction(county.ctx.database, (tx) =>
      refold(tx, county.countyId, `seal:${first}`),
    );
    expect(row).toMatchObject({ matches: true });
    expect((await plan()).lacking).toEqual([]);
  });

  it('design §2.5 nothing is read or started for another county, an unknown seal, or by another post', async () => {
    const elsewhere = county.ctx.reference.counties.find(({ id }) => id !== county.countyId);
    const seal = { sealId: uuid(), expectedVersion: 1 };
    const owner = { sealOwnerId: 'none', townshipId: elsewhere?.townships[0]?.id };
    const bodies = {
      'seal-authorisations': { seals: [owner], authorisation: '示例', authorisedOn: today },
      'seal-carvings': { seals: [{ ...seal, filingReceipt: '示例' }], maker: '示例', carvedOn: today },
      'seal-releases': {
        seals: [{ ...seal, receiverId: 'x', impressionFileId: uuid() }],
        witnessId: 'x',
        isIntact: true,
      },
    };
    for (const [path, body] of Object.entries(bodies)) {
      expect((await post(path, body)).statusCode, path).toBe(404);
      expect((await post(path, body, manager, elsewhere?.id)).statusCode, path).toBe(404);
      for (const login of ['window1', 'head1', 'justice']) {
        expect((await post(path, body, await county.loginAs(login))).statusCode, login).toBe(403);
      }
    }
    expect((await get(`seal-plan?county=${elsewhere?.id}`)).statusCode).toBe(404);
    expect((await get('seal-plan', await county.loginAs('head1'))).statusCode).toBe(403);
  });
});
