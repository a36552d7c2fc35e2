import type { AgreementPaperView, PaperPageView } from '@tongban/contract';
import type { AgreementDraft } from '@tongban/domain/delegation';
import { addDays, dateInShanghai } from '@tongban/domain/time';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { multipartBody, multipartHeaders } from '../../../../../tests/isolation/support/upload.ts';
import { inSnapshot, inTransaction } from '../../platform/db/transaction.ts';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { TEST_NOW } from '../../testing/test-app.ts';
import { endedBatch, letBatchesRun } from '../batches/testing/batch-of.ts';
import { type DemoCounty, ENDING, openDemoCounty, READY, UNFILED } from '../cases/testing/demo-county.ts';
import { refold, selectLists } from '../delegations/index.ts';
import { agreementContract } from './contract-of.ts';
import { openPaperReading } from './paper-reading.ts';

const TODAY = dateInShanghai(TEST_NOW);

onEngines('agreements, memos and filings', (engine) => {
  let county: DemoCounty;
  const headers = new Map<string, object>();
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
    await letBatchesRun(county.ctx);
    for (const name of ['county-manager', 'item-manager', 'justice', 'head1', 'audit-admin']) {
      headers.set(name, { ...(await county.loginAs(name)) });
    }
  });
  afterAll(async () => {
    await county.ctx.jobs.stop(1000);
    await county.close();
  });

  const get = async (url: string, as = 'county-manager') =>
    county.app.inject({ url: `/api/v1${url}`, headers: { ...headers.get(as) } });
  const post = async (url: string, payload: object, as = 'county-manager') =>
    county.app.inject({ method: 'POST', url: `/api/v1${url}`, headers: { ...headers.get(as) }, payload });
  const upload = async (name: string, as = 'county-manager'): Promise<string> => {
    const response = await county.app.inject({
      method: 'POST',
      url: '/api/v1/paper-uploads',
      headers: { ...headers.get(as), ...multipartHeaders },
      payload: multipartBody(name),
    });
    expect(response.statusCode, response.body).toBe(201);
    return response.json().uploadId;
  };
  const list = async (kind: 'agreement' | 'memo', query = ''): Promise<PaperPageView> => {
    const response = await get(`/${kind}-papers?limit=100&${query}`);
    expect(response.statusCode, response.body).toBe(200);
    return response.json();
  };
  const paperUrl = (id: string) => `/agreement-papers/${county.countyId}/${id}`;
  const paper = async (id: string): Promise<AgreementPaperView> => {
    const response = await get(paperUrl(id));
    expect(response.statusCode, response.body).toBe(200);
    return response.json();
  };
  /** A renewed draft of the first agreement of 委托办理 that ends soon in 普连集镇. */
  const renewed = async (kind = '委托协议') => {
    const [old] = (
      await list('agreement', `state=renew_30&township=${county.townshipId(ENDING)}`)
    ).rows.filter(({ kindName }) => kindName === kind);
    if (!old) throw new Error('The demo has an agreement that ends soon.');
    const id = uuid();
    const made = await post(`${paperUrl(old.id)}/renewal`, { draftId: id });
    expect(made.json()).toEqual({ id, version: 1 });
    return { old, id, made };
  };
  const signing = (uploadIds: string[], change = {}) => ({
    expectedVersion: 1,
    number: '示例〔2026〕续签1号',
    signedOn: TODAY,
    uploadIds,
    ...change,
  });
  const codes = (response: { json(): { refusals?: { code: string }[] } }) =>
    (response.json().refusals ?? []).map(({ code }) => code);

  it('E-07, R-1.3.6 the agreement to be signed states the scope and the shared time of each item, where the list has them', async () => {
    const place = county.ctx.reference.counties.find(({ id }) => id === county.countyId);
    if (place === undefined) throw new Error('The demonstration has its county.');
    const [bare, limited] = await inSnapshot(county.ctx.database, async (tx) => {
      const reading = await openPaperReading(tx, county.ctx, place, TEST_NOW);
      const [list] = await selectLists(tx, {
        countyId: county.countyId,
        townshipId: county.townshipId(READY),
      });
      const row = list?.versions.at(-1)?.rows.find(({ itemId }) => itemId === county.eatery);
      if (row?.departmentId == null) throw new Error('庄寨镇 has the item on its list.');
      const draft: AgreementDraft = {
        ...{
          kind: 'entrusted_decision',
          departmentId: row.departmentId,
          townshipId: county.townshipId(READY),
        },
        ...{ itemIds: [county.eatery], from: TODAY, until: addDays(TODAY, 365), isTextConfirmed: false },
        ...{ inFlight: { kind: 'hand_over' }, sections: {} },
      };
      const scope = {
        text: '五十平方米以内',
        bound: { quantity: '经营场所面积', most: '50', unit: '平方米' },
        kinds: null,
      };
      const limits = { acceptDays: 1, transferDays: 0, approveDays: 4 };
      return [[{ ...row, scope: null, limits: null }], [{ ...row, scope, limits }]].map((rows) =>
        agreementContract(reading, draft, rows).model.sections.flatMap(({ table }) => table ?? []),
      );
    });
    expect(bare?.[0]?.columns.map(({ header }) => header)).toEqual(['序号', '目录序号', '事项名称']);
    expect(limited?.[0]?.rows).toEqual([
      [
        ...['1', '5', '食品小作坊、小餐饮登记'],
        '五十平方米以内（经营场所面积不超过50平方米）',
        '受理1日，转递0日，审批4日',
      ],
    ]);
  });

  describe('from the reminder to the number', () => {
    it('E-01, R-3.2.1, R-3.2.2: renewed, confirmed, signed with its scan, handed in, sent back, filed', async () => {
      const { old, id } = await renewed();
      const draft = await paper(id);
      expect(draft.row).toMatchObject({ stage: 'draft', townshipName: ENDING, itemCount: old.itemCount });
      expect(draft.row.from).toBe(addDays(old.until as never, 1));
      expect(draft.draft?.missing.map(({ code }) => code)).toEqual(['GOV-03']);
      const content = draft.content;
      if (content === null) throw new Error('A draft has its content.');
      const save = { ...content, isTextConfirmed: true, expectedVersion: 1 };
      expect((await post(`${paperUrl(id)}/draft`, save, 'item-manager')).json()).toEqual({ id, version: 2 });
      // E-42 the same post again has the first answer, another one is told of the conflict.
      expect((await post(`${paperUrl(id)}/draft`, save, 'item-manager')).json()).toEqual({ id, version: 2 });
      const other = { ...save, until: addDays(save.until as never, 1) };
      expect((await post(`${paperUrl(id)}/draft`, other)).json()).toMatchObject({
        status: 409,
        code: 'CAS-27',
        actualVersion: 2,
      });

      const pdf = await get(`${paperUrl(id)}/pdf`);
      expect(pdf.headers['content-type']).toBe('application/pdf');
      expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');

      expect(codes(await post(`${paperUrl(id)}/signature`, signing([], { expectedVersion: 2 })))).toEqual([
        'GOV-03',
      ]);
      const scan = await upload('签字页.pdf');
      const stolen = await upload('别人的.pdf', 'item-manager');
      const refused = await post(`${paperUrl(id)}/signature`, signing([stolen], { expectedVersion: 2 }));
      expect(refused.statusCode).toBe(400);
      expect((await post(`${paperUrl(id)}/signature`, signing([scan]))).statusCode).toBe(409);
      const signed = await post(`${paperUrl(id)}/signature`, signing([scan], { expectedVersion: 2 }));
      expect(signed.json(), signed.body).toEqual({ id, version: 2 });
      expect(
        codes(await post(`${paperUrl(id)}/signature`, signing([scan], { expectedVersion: 2 }))),
      ).toContain('GOV-01');
      expect(codes(await post(`${paperUrl(id)}/draft`, { ...save, expectedVersion: 2 }))).toEqual(['GOV-01']);
      const after = await paper(id);
      expect(after).toMatchObject({
        version: 2,
        row: { stage: 'not_submitted' },
        scans: [{ name: '签字页.pdf' }],
      });

      const filed = { expectedVersion: 2 };
      expect((await get(`/filings/${county.countyId}/${id}`, 'justice')).statusCode).toBe(404);
      expect((await post(`${paperUrl(id)}/filing`, filed)).json()).toEqual({ id, version: 3 });
      expect(codes(await post(`${paperUrl(id)}/filing`, { expectedVersion: 3 }))).toEqual(['GOV-01']);

      const filing = `/filings/${county.countyId}/${id}`;
      const seen = await get(filing, 'justice');
      expect(seen.json()).toMatchObject({ version: 3, row: { state: 'submitted', submittedOn: TODAY } });
      const scanFile = await get(`${paperUrl(id)}/scans/${scan}`, 'justice');
      expect(scanFile.statusCode).toBe(200);
      await county.ctx.accessLog.flush();
      const log = await get('/administration/access-log?limit=100', 'audit-admin');
      expect(log.body).toContain('查看签署件');
      expect((await get(`${paperUrl(id)}/scans/${scan}`, 'head1')).statusCode).toBe(404);

      const back = { expectedVersion: 3, reason: '缺少乙方签字页' };
      expect(codes(await post(`${filing}/return`, { ...back, reason: '' }, 'justice'))).toEqual(['GOV-03']);
      expect((await post(`${filing}/return`, back, 'justice')).json()).toEqual({ id, version: 4 });
      expect((await list('agreement', 'state=returned')).rows.map((row) => row.id)).toEqual([id]);
      const number = { expectedVersion: 4, number: '示例备〔2026〕1号', filedOn: TODAY };
      expect(codes(await post(`${filing}/number`, number, 'justice'))).toEqual(['GOV-04']);
      await post(`${paperUrl(id)}/filing`, { expectedVersion: 4 });
      expect((await post(`${filing}/number`, number, 'justice')).statusCode).toBe(409);
      const done = await post(`${filing}/number`, { ...number, expectedVersion: 5 }, 'justice');
      expect(done.json()).toEqual({ id, version: 6 });
      expect(await paper(id)).toMatchObject({
        filing: { state: 'filed', number: '示例备〔2026〕1号', steps: [{}, {}, {}] },
      });
      // E-01 what is renewed is called to mind no more.
      expect((await paper(old.id)).row.renewWithinDays).toBeNull();
      const stored = await inTransaction(county.ctx.database, (tx) =>
        refold(tx, county.countyId, `agreement:${id}`),
      );
      expect(stored).toEqual({ version: 6, matches: true });
    });

    it('GOV-04, E-41: two who number at once: one is filed, one is told', async () => {
      const waiting = (await list('agreement', `township=${county.townshipId(UNFILED)}&state=not_submitted`))
        .rows;
      const id = waiting[0]?.id ?? '';
      const scan = await upload('旧协议.pdf');
      const { version } = await paper(id);
      const attached = await post(`${paperUrl(id)}/scans`, { expectedVersion: version, uploadIds: [scan] });
      const next = attached.json().version;
      expect((await post(`${paperUrl(id)}/filing`, { expectedVersion: next })).statusCode).toBe(200);
      const body = { expectedVersion: next + 1, filedOn: TODAY };
      const results = await Promise.all(
        ['甲', '乙'].map((number) =>
          post(`/filings/${county.countyId}/${id}/number`, { ...body, number }, 'justice'),
        ),
      );
      expect(results.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    });
  });

  describe('before and at the end', () => {
    it('E-01: what follows is told before the act, and the act is what was told', async () => {
      const ready = (await list('agreement', `township=${county.townshipId(READY)}`)).rows.find(
        ({ kindName, stage }) => kindName === '委托协议' && stage === 'filed',
      );
      const id = ready?.id ?? '';
      const told = await get(`${paperUrl(id)}/consequences?act=terminate&from=${TODAY}`);
      const { from, items } = told.json();
      expect(from).toBe(addDays(TODAY, 1));
      expect(items.length).toBe(ready?.itemCount);
      const lost = items.filter(({ isLost }: { isLost: boolean }) => isLost);
      expect(lost.length).toBeGreaterThan(0);
      const late = await get(`${paperUrl(id)}/consequences?act=suspend&from=${addDays(TODAY, -1)}`);
      expect(late.json()).toMatchObject({ refusals: [{ code: 'GOV-02' }], items: [] });
      const { version } = await paper(id);
      const end = { expectedVersion: version, lastDay: TODAY, reason: '双方协商一致' };
      expect((await post(`${paperUrl(id)}/termination`, end)).statusCode).toBe(200);
      const township = county.townshipId(READY);
      const why = await get(
        `/authority?township=${township}&item=${lost[0].id}&act=accept&at=${addDays(TODAY, 1)}T04:00:00.000Z`,
      );
      expect(why.json().allowed, why.body).toBe(false);
    });

    it('R-3.2.1: a suspension is recorded once', async () => {
      const [row] = (await list('agreement', `township=${county.townshipId(READY)}&state=signed`)).rows;
      const id = row?.id ?? '';
      const { version } = await paper(id);
      const body = { expectedVersion: version, from: TODAY, until: addDays(TODAY, 2) };
      expect((await post(`${paperUrl(id)}/suspension`, body)).statusCode).toBe(200);
      expect(
        codes(await post(`${paperUrl(id)}/suspension`, { ...body, expectedVersion: (version ?? 0) + 1 })),
      ).toEqual(['GOV-01']);
      expect((await paper(id)).row.standingName).toBe('暂停');
    });
  });

  describe('memos and preparation', () => {
    it('R-6.1.3 to R-6.1.6: what a township lacks is prepared once, a memo is signed item by item', async () => {
      const plan = (await get('/paper-plans')).json();
      const township = county.townshipId(UNFILED);
      const before = plan.townships.find(({ townshipId }: { townshipId: string }) => townshipId === township);
      expect(before).toMatchObject({ hasList: true });
      expect(before.missingMemos).toBeGreaterThan(0);
      const batchId = uuid();
      const body = {
        batchId,
        townshipIds: [township],
        from: TODAY,
        until: addDays(TODAY, 1000),
        inFlight: { kind: 'hand_over' },
        isTextConfirmed: true,
      };
      const started = await post(`/paper-plans/${county.countyId}`, body);
      expect(started.json(), started.body).toEqual({ countyId: county.countyId, batchId });
      const batch = await endedBatch(county.app, headers.get('county-manager') ?? {}, {
        countyId: county.countyId,
        batchId,
      });
      expect(batch.rows, JSON.stringify(batch)).toMatchObject([{ label: UNFILED, status: 'done' }]);
      const drafts = (await list('memo', `state=draft&township=${township}`)).rows;
      expect(drafts).toHaveLength(before.missingMemos);

      const id = drafts[0]?.id ?? '';
      const url = `/memo-papers/${county.countyId}/${id}`;
      const memo = (await get(url)).json();
      expect(memo.draft.missing).toEqual([]);
      expect(memo.items[0].pushes).toHaveLength(6);
      expect((await get(`${url}/pdf`)).headers['content-type']).toBe('application/pdf');
      const scan = await upload('备忘录.pdf');
      const signed = await post(`${url}/signature`, signing([scan], { number: '示例备忘1号' }));
      expect(signed.json(), signed.body).toEqual({ id, version: 3 });
      expect((await get(`${url}/scans/${scan}`)).statusCode).toBe(200);
      const after = (await get(url)).json();
      expect(after).toMatchObject({ row: { stage: 'signed', number: '示例备忘1号' } });
      expect(after.items[0].pushes).toHaveLength(6);
      const stored = await inTransaction(county.ctx.database, (tx) =>
        refold(tx, county.countyId, `memo:${id}`),
      );
      expect(stored).toEqual({ version: 3, matches: true });
    });

    it('R-3.2.3: a draft is thrown away, and its text refused where a heading is empty', async () => {
      const { id } = await renewed('委托受理协议');
      const { content } = await paper(id);
      const empty = { ...content, sections: {}, expectedVersion: 1 };
      expect((await post(`${paperUrl(id)}/draft`, empty)).json()).toEqual({ id, version: 2 });
      const missing = (await paper(id)).draft?.missing.map(({ text }) => text) ?? [];
      expect(missing[0]).toBe(
        '委托受理协议没有写明：授权事项、权限范围、委托期限、受审转报机制、双方权利义务、法律责任。',
      );
      expect((await post(`${paperUrl(id)}/discard`, { expectedVersion: 1 })).statusCode).toBe(409);
      expect((await post(`${paperUrl(id)}/discard`, { expectedVersion: 2 })).statusCode).toBe(200);
      expect((await get(paperUrl(id))).statusCode).toBe(404);
    });
  });
});
