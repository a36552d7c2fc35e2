import { randomUUID } from 'node:crypto';
import { addDays, dateInShanghai } from '@tongban/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BATCH_KINDS } from '../../batch-kinds.ts';
import { inTransaction } from '../../platform/db/transaction.ts';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { type StaffHeaders, TEST_NOW } from '../../testing/test-app.ts';
import { type DemoCounty, openDemoCounty, READY, UNFILED } from '../cases/testing/demo-county.ts';
import { explainAuthority } from '../delegations/index.ts';
import { verifyInstallation } from '../verification/index.ts';
import { endRow, selectBatchRows } from './batches.store.ts';
import { runBatch } from './index.ts';
import { endedBatch, letBatchesRun } from './testing/batch-of.ts';

const TOMORROW = addDays(dateInShanghai(TEST_NOW), 1);

onEngines('batches', (engine) => {
  let county: DemoCounty;
  let manager: StaffHeaders;

  beforeAll(async () => {
    county = await openDemoCounty({ engine });
    manager = await county.loginAs('county-manager');
    await letBatchesRun(county.ctx);
  }, 120_000);
  afterAll(async () => {
    await county.ctx.jobs.stop(1000);
    await county.close();
  });

  const post = (path: string, payload: object, headers: object = manager) =>
    county.app.inject({ method: 'POST', url: `/api/v1${path}`, headers: { ...headers }, payload });
  const get = (path: string, headers: object = manager) =>
    county.app.inject({ url: `/api/v1${path}`, headers: { ...headers } });
  const pair = (township: string, itemId = county.eatery) => ({
    townshipId: county.townshipId(township),
    itemId,
  });
  const recall = (pairs: readonly object[], batchId: string = randomUUID()) => ({
    batchId,
    pairs,
    effectiveOn: TOMORROW,
    reason: 'runs_badly',
    inFlight: { kind: 'hand_over' },
  });

  it('R-2.3.1 one start, many single acts: done, or refused with its own reasons', async () => {
    const pairs = [pair(READY), pair(UNFILED), pair('不存在镇', county.construction)];
    const unknown = await post(`/counties/${county.countyId}/starts`, {
      batchId: randomUUID(),
      pairs,
      startOn: TOMORROW,
    });
    expect(unknown.statusCode).toBe(404);

    const started = await post(`/counties/${county.countyId}/recalls`, recall(pairs.slice(0, 2)));
    expect(started.statusCode).toBe(201);
    const batch = await endedBatch(county.app, manager, started.json());
    expect(batch).toMatchObject({ state: 'finished', kindName: '收回赋权', counts: { waiting: 0 } });
    expect(batch.rows.map(({ status }) => status)).toEqual(['done', 'done']);
    const asked = { countyId: county.countyId, ...pair(READY), act: 'accept' } as const;
    const later = await explainAuthority(county.ctx, { ...asked, at: endOf(TOMORROW) });
    expect(later.refusals.map(({ code }) => code)).toContain('DLG-13');

    const again = await post(`/counties/${county.countyId}/recalls`, recall([pair(READY)]));
    const refused = await endedBatch(county.app, manager, again.json());
    expect(refused.rows[0]).toMatchObject({ status: 'refused', refusals: [{ code: 'GOV-01' }] });
  });

  it('E-42 a start that is sent twice is one batch', async () => {
    const body = recall([pair(READY, county.construction)]);
    const first = await post(`/counties/${county.countyId}/recalls`, body);
    const second = await post(`/counties/${county.countyId}/recalls`, body);
    expect(second.json()).toEqual(first.json());
    const batch = await endedBatch(county.app, manager, first.json());
    expect(batch.counts).toEqual({ waiting: 0, done: 1, refused: 0 });
  });

  it('ADR 0012 a row that another node has done in the meantime is recorded once', async () => {
    await county.ctx.jobs.stop(1000);
    const key = { countyId: county.countyId, batchId: randomUUID() };
    const { database } = county.ctx;
    const body = recall([pair('普连集镇', county.construction)], key.batchId);
    await post(`/counties/${county.countyId}/recalls`, body);
    const [row] = await inTransaction(database, (tx) => selectBatchRows(tx, key));
    if (row === undefined) throw new Error('The batch has no row.');
    const done = { status: 'done', recordId: 'elsewhere', refusals: [] } as const;
    const before = await headOf(row);
    const kinds = BATCH_KINDS.map((kind) => ({
      ...kind,
      run: async (...args: Parameters<typeof kind.run>) => {
        await inTransaction(database, (tx) => endRow(tx, row, done));
        return kind.run(...args);
      },
    }));
    await runBatch(county.ctx, kinds, key);
    expect(await headOf(row)).toBe(before);
    const [after] = await inTransaction(database, (tx) => selectBatchRows(tx, key));
    expect(after).toMatchObject({ status: 'done', record_id: 'elsewhere' });
    await county.ctx.jobs.start();

    async function headOf({ command }: { readonly command: unknown }) {
      const { townshipId, itemId } = command as { townshipId: string; itemId: string };
      const { rows } = await database.executeSql(
        `select version from ledger where stream = '${`delegation:${townshipId}:${itemId}`}' order by version desc limit 1`,
      );
      return rows[0]?.version ?? 0;
    }
  });

  it('ADR 0012 a batch is stopped and goes on; what is done stays done', async () => {
    await county.ctx.jobs.stop(1000);
    const key = { countyId: county.countyId, batchId: randomUUID() };
    const body = { batchId: key.batchId, kinds: ['handover'], from: dateInShanghai(TEST_NOW), until: null };
    const pairs = [pair('安蔡楼镇')];
    const path = `/batches/${key.countyId}/${key.batchId}`;
    expect((await post(`/counties/${key.countyId}/preparations`, { ...body, pairs })).statusCode).toBe(201);
    expect((await post(`${path}/stop`, {})).json()).toMatchObject({
      state: 'stopped',
      counts: { waiting: 1 },
    });
    await runBatch(county.ctx, BATCH_KINDS, key);
    expect((await get(path)).json()).toMatchObject({ state: 'stopped', counts: { waiting: 1 } });
    expect((await post(`${path}/retry`, {})).json()).toMatchObject({ state: 'running' });
    await runBatch(county.ctx, BATCH_KINDS, key);
    // 安蔡楼镇 has no list yet in the county's story, and says so.
    const ended = (await get(path)).json();
    expect(ended.state).toBe('finished');
    expect(ended.rows[0]).toMatchObject({ status: 'refused', refusals: [{ code: 'DLG-10' }] });
    await county.ctx.jobs.start();
  });

  it('design §2.5 a batch is found by its county’s own people, and started for no other county', async () => {
    const other = county.ctx.reference.counties.find(({ id }) => id !== county.countyId);
    if (other === undefined) throw new Error('The city has one county.');
    const foreign = { townshipId: other.townships[0]?.id, itemId: county.eatery };
    expect((await post(`/counties/${other.id}/recalls`, recall([foreign]))).statusCode).toBe(404);
    expect((await post(`/counties/${county.countyId}/recalls`, recall([foreign]))).statusCode).toBe(404);
    const { batches } = (await get('/batches')).json();
    const path = `/batches/${batches[0].countyId}/${batches[0].id}`;
    expect((await get(path, await county.loginAs('county-manager'))).statusCode).toBe(200);
    expect((await get(path, await county.loginAs('head1'))).statusCode).toBe(404);
    expect((await get('/batches', await county.loginAs('head1'))).json()).toEqual({ batches: [] });
    expect((await post(`${path}/stop`, {}, await county.loginAs('item-manager'))).statusCode).toBe(404);
    expect((await get(path, await county.loginAs('window1'))).statusCode).toBe(403);
  });

  it('design §6 what batches recorded stands in the ledger as anything else', async () => {
    for await (const finding of verifyInstallation(county.ctx)) expect.unreachable(JSON.stringify(finding));
  });
});

function endOf(day: string) {
  return `${day}T15:59:59.000Z` as Parameters<typeof explainAuthority>[1]['at'];
}
