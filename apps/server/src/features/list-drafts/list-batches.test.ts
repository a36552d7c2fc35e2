import type { CountyListsView } from '@tongban/contract';
import { DELEGATION_PRINCIPLES } from '@tongban/domain/terms';
import { dateInShanghai } from '@tongban/domain/time';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { type StaffHeaders, TEST_NOW } from '../../testing/test-app.ts';
import { endedBatch, letBatchesRun } from '../batches/testing/batch-of.ts';
import { type DemoCounty, openDemoCounty, READY } from '../cases/testing/demo-county.ts';

const today = dateInShanghai(TEST_NOW);

onEngines('lists of many townships', (engine) => {
  let county: DemoCounty;
  let writer: StaffHeaders;
  let approver: StaffHeaders;

  beforeAll(async () => {
    county = await openDemoCounty({ engine });
    writer = await county.loginAs('item-manager');
    approver = await county.loginAs('county-manager');
    await letBatchesRun(county.ctx);
  }, 120_000);
  afterAll(async () => {
    await county.ctx.jobs.stop(1000);
    await county.close();
  });

  const lists = async () => {
    const url = '/api/v1/delegation-lists';
    const view: CountyListsView = (await county.app.inject({ url, headers: { ...approver } })).json();
    return view.townships;
  };
  const start = async (path: string, payload: object, headers: StaffHeaders, countyId = county.countyId) => {
    const batchId = uuid();
    const url = `/api/v1/counties/${countyId}/${path}`;
    const body = { batchId, ...payload };
    const started = await county.app.inject({ method: 'POST', url, headers: { ...headers }, payload: body });
    if (started.statusCode !== 201) return { status: started.statusCode, rows: [] };
    return { status: 201, rows: (await endedBatch(county.app, headers, started.json())).rows };
  };

  it('R-2.2.1, ADR 0012 one start drafts the lists of many townships, another person’s approves them, each by itself', async () => {
    const bare = (await lists())
      .filter(({ inForce, coming }) => inForce === null && coming === null)
      .slice(0, 3);
    const townshipIds = bare.map(({ townshipId }) => townshipId);
    const source = { kind: 'township', townshipId: county.townshipId(READY) };
    const wish = { townshipIds, source, isAssessed: true, submits: true };
    const drafted = await start('list-drafts', wish, writer);
    expect(drafted.rows.map(({ status }) => status)).toEqual(['done', 'done', 'done']);
    // A second start finds them there.
    const again = await start('list-drafts', wish, writer);
    expect(again.rows.map(({ status }) => status)).toEqual(['refused', 'refused', 'refused']);

    const drafts = townshipIds.map((townshipId) => ({ townshipId, expectedVersion: 1 }));
    const approval = {
      drafts,
      publishedOn: today,
      effectiveFrom: today,
      principles: [...DELEGATION_PRINCIPLES],
      announcement: { announcedOn: today, place: '曹县人民政府网站' },
    };
    const own = await start('list-approvals', approval, writer);
    expect(own.rows.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual([
      'GOV-08',
      'GOV-08',
      'GOV-08',
    ]);
    const approved = await start('list-approvals', approval, approver);
    expect(approved.rows.map(({ status }) => status)).toEqual(['done', 'done', 'done']);
    const after = (await lists()).filter(({ townshipId }) => townshipIds.includes(townshipId));
    expect(after.map(({ inForce, draft }) => [inForce?.version, draft])).toEqual([
      [1, null],
      [1, null],
      [1, null],
    ]);
  });

  it('design §2.5 nothing is started for a township of another county', async () => {
    const elsewhere = county.ctx.reference.counties.find(({ id }) => id !== county.countyId);
    const foreign = elsewhere?.townships[0]?.id ?? '';
    const wish = { townshipIds: [foreign], source: { kind: 'empty' }, isAssessed: false, submits: false };
    expect((await start('list-drafts', wish, writer)).status).toBe(404);
    expect((await start('list-drafts', wish, writer, elsewhere?.id)).status).toBe(404);
    expect((await start('list-drafts', wish, await county.loginAs('window1'))).status).toBe(403);
  });
});
