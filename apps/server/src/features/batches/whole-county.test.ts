import type {
  BatchWithRowsView,
  EntrustabilityView,
  FilingTasksView,
  MatrixView,
  PaperTasksView,
  SealPlanView,
} from '@tongban/contract';
import { DELEGATION_PRINCIPLES } from '@tongban/domain/terms';
import { addDays, dateInShanghai, startOfDay } from '@tongban/domain/time';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { multipartBody, multipartHeaders } from '../../../../../tests/isolation/support/upload.ts';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { type StaffHeaders, TEST_NOW } from '../../testing/test-app.ts';
import { type DemoCounty, openDemoCounty } from '../cases/testing/demo-county.ts';
import { verifyInstallation } from '../verification/index.ts';
import { endedBatch, letBatchesRun } from './testing/batch-of.ts';

const today = dateInShanghai(TEST_NOW);
/** On the embedded engine the browser takes all 26 through their screens (desk-whole-county). */
const FEW_TOWNSHIPS = 3;
/** The seals come into their keepers' hands today; a power begins at 00:00, so with tomorrow. */
const START = addDays(today, 1);
const DAYS = { from: today, until: '2028-12-31' } as const;

onEngines('a whole county from nothing to live', (engine) => {
  let county: DemoCounty;
  let clerk: StaffHeaders;
  let manager: StaffHeaders;
  let justice: StaffHeaders;
  let townshipIds: readonly string[];

  beforeAll(async () => {
    county = await openDemoCounty({ engine, extent: 'beginning' });
    clerk = await county.loginAs('item-manager');
    manager = await county.loginAs('county-manager');
    justice = await county.loginAs('justice');
    const townships = county.ctx.reference.counties.find(({ id }) => id === county.countyId)?.townships ?? [];
    const taken = engine === 'embedded' ? townships.slice(0, FEW_TOWNSHIPS) : townships;
    townshipIds = taken.map(({ id }) => id);
    await letBatchesRun(county.ctx);
  }, 120_000);
  afterAll(async () => {
    await county.ctx.jobs.stop(1000);
    await county.close();
  });

  const get = async <T>(path: string, headers: StaffHeaders): Promise<T> => {
    const answer = await county.app.inject({ url: `/api/v1${path}`, headers: { ...headers } });
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json();
  };
  const run = async (path: string, payload: object, headers: StaffHeaders): Promise<BatchWithRowsView> => {
    const started = await county.app.inject({
      method: 'POST',
      url: `/api/v1${path}`,
      headers: { ...headers },
      payload: { batchId: uuid(), ...payload },
    });
    expect(started.statusCode, started.body).toBe(201);
    const batch = await endedBatch(county.app, headers, started.json());
    const refused = batch.rows.filter(({ status }) => status !== 'done');
    expect(refused.slice(0, 3), path).toEqual([]);
    return batch;
  };
  const upload = async (path: string): Promise<{ uploadId: string; fileId: string }> =>
    (
      await county.app.inject({
        method: 'POST',
        url: `/api/v1${path}`,
        headers: { ...manager, ...multipartHeaders },
        payload: multipartBody('扫描件.pdf'),
      })
    ).json();

  it('R-2 R-3 R-1.2, ADR 0012 townships and all 49 items: reviews, lists, papers, filings, seals, preparations, start', async () => {
    const of = `/counties/${county.countyId}`;
    const source = { kind: 'catalogue' };
    const { items: reviewable } = await get<EntrustabilityView>('/entrustability', manager);
    for (const { itemId, departmentId, isCollection } of reviewable) {
      if (isCollection) continue;
      const finding = { isEntrustable: true, basis: '示例法第一条', reviewedOn: today, expectedVersion: 0 };
      const url = `/api/v1${of}/items/${itemId}/reviews`;
      const payload = { departmentId, ...finding };
      const reviewed = await county.app.inject({ method: 'POST', url, headers: { ...manager }, payload });
      expect(reviewed.statusCode, reviewed.body).toBe(200);
    }
    await run(`${of}/list-drafts`, { townshipIds, source, isAssessed: true, submits: true }, clerk);
    await run(
      `${of}/list-approvals`,
      {
        drafts: townshipIds.map((townshipId) => ({ townshipId, expectedVersion: 1 })),
        publishedOn: today,
        effectiveFrom: today,
        principles: [...DELEGATION_PRINCIPLES],
        announcement: { announcedOn: today, place: '曹县人民政府网站' },
      },
      manager,
    );

    const papers = { townshipIds, ...DAYS, inFlight: { kind: 'hand_over' }, isTextConfirmed: true };
    await run(`/paper-plans/${county.countyId}`, papers, manager);
    const { agreements, memos } = await get<PaperTasksView>('/paper-tasks', manager);
    for (const [paper, tasks] of [
      ['agreement', agreements],
      ['memo', memos],
    ] as const) {
      // A session of its own: more than 600 requests a minute are too many for one.
      manager = await county.loginAs('county-manager');
      const signed = [];
      for (const [at, { id, version }] of tasks.entries()) {
        const { uploadId } = await upload('/paper-uploads');
        signed.push({
          paperId: id,
          expectedVersion: version,
          number: `示例-${paper}-${at}`,
          uploadIds: [uploadId],
        });
      }
      await run(`${of}/paper-signings`, { paper, signedOn: today, papers: signed }, manager);
    }
    const { toSubmit } = await get<PaperTasksView>('/paper-tasks', manager);
    const handedIn = toSubmit.map(({ id, version }) => ({ paperId: id, expectedVersion: version }));
    await run(`${of}/filing-submissions`, { papers: handedIn }, manager);
    const { toNumber } = await get<FilingTasksView>('/filing-tasks', justice);
    const numbered = toNumber.map(({ id, version }, at) => ({
      paperId: id,
      expectedVersion: version,
      number: `示例备-${at}`,
    }));
    await run(`${of}/filing-numbers`, { filedOn: today, papers: numbered }, justice);

    const plan = () => get<SealPlanView>('/governance/seal-plan', manager);
    const seals = (await plan()).lacking.map(({ sealOwnerId, townshipId }) => ({ sealOwnerId, townshipId }));
    await run(
      `${of}/seal-authorisations`,
      { seals, authorisation: '示例〔2026〕1号', authorisedOn: today },
      manager,
    );
    const carved = (await plan()).toCarve.map(({ id, version }, at) => ({
      sealId: id,
      expectedVersion: version,
      filingReceipt: `示例-${at}`,
    }));
    await run(`${of}/seal-carvings`, { seals: carved, maker: '示例刻章单位', carvedOn: today }, manager);
    const { toRelease, witnesses } = await plan();
    const released = [];
    for (const { id, version, keepers } of toRelease) {
      const { fileId } = await upload(`/governance/seals/${county.countyId}/${id}/impressions`);
      const receiverId = keepers[0]?.value;
      released.push({ sealId: id, expectedVersion: version, receiverId, impressionFileId: fileId });
    }
    const witnessId = witnesses[0]?.value;
    await run(`${of}/seal-releases`, { seals: released, witnessId, isIntact: true }, manager);

    const items = county.ctx.reference.items.map(({ id }) => id);
    const pairs = townshipIds.flatMap((townshipId) => items.map((itemId) => ({ townshipId, itemId })));
    manager = await county.loginAs('county-manager');
    const kinds = ['handover', 'accounts', 'trained_clerk'];
    await run(`${of}/preparations`, { pairs, kinds, from: today, until: null }, manager);
    await run(`${of}/starts`, { pairs, startOn: START }, manager);
    county.setClock(startOfDay(START));
    manager = await county.loginAs('county-manager');
    const matrix = await get<MatrixView>('/registers/matrix', manager);
    expect(matrix.counts).toEqual({ live: pairs.length });
    for await (const finding of verifyInstallation(county.ctx)) expect.unreachable(JSON.stringify(finding));
  }, 600_000);
});
