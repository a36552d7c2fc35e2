import { type CaseView, caseViewSchema, trackingSchema, verificationSchema } from '@tongban/contract';
import type { Post } from '@tongban/domain/terms';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Outcome } from '../../platform/outcome.ts';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import type { StaffActor } from '../staff/index.ts';
import * as cases from './index.ts';
import { constructionApplication, eateryApplication } from './testing/applications.ts';
import { type DemoCounty, openDemoCounty, READY } from './testing/demo-county.ts';
import { doneValue } from './testing/outcomes.ts';

type Body = { readonly expectedVersion: number };

onEngines('what is read on the way of a case', (engine) => {
  let county: DemoCounty;
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
  });
  afterAll(() => county.close());

  const inTownship = (post: Post) => county.actorIn(post, READY);
  const read = async (actor: StaffActor, caseId: string) => {
    const view = doneValue(await cases.readCase(county.ctx, actor, caseId));
    // Exactly the contract: nothing missing, and nothing that the contract would strip.
    expect(caseViewSchema.parse(view)).toEqual(view);
    return view;
  };
  /** Does what the screen says is allowed, with the version that the screen shows. */
  const act = async <B extends Body>(
    actor: StaffActor,
    caseId: string,
    name: string,
    operation: (
      ctx: DemoCounty['ctx'],
      actor: StaffActor,
      caseId: string,
      body: B,
      key: null,
    ) => Promise<Outcome<unknown>>,
    body: Omit<B, 'expectedVersion'> | ((view: CaseView) => Omit<B, 'expectedVersion'>),
  ) => {
    const view = await read(actor, caseId);
    expect(view.allowedActs.find((each) => each.act === name)).toMatchObject({ allowed: true, refusals: [] });
    const more = typeof body === 'function' ? body(view) : body;
    const post = { ...more, expectedVersion: view.version } as B;
    doneValue(await operation(county.ctx, actor, caseId, post, null));
  };
  const waitsFor = async (actor: StaffActor, number: string) => {
    const query = { queue: 'all' as const, q: number, limit: 20 };
    return doneValue(await cases.listCases(county.ctx, actor, query)).cases[0]?.waitingFor;
  };

  it('R-1.2.9 委托办理: screen, queue, tracking and public check agree at every step', async () => {
    const { ctx } = county;
    const clerk = await inTownship('township_window_clerk');
    const reviewer = await inTownship('township_reviewer');
    const command = eateryApplication(county, READY);
    const receipt = doneValue(await cases.submitCase(ctx, { kind: 'staff', actor: clerk }, command, null));
    const { caseId, number, code } = receipt;
    const status = async () => {
      const tracking = doneValue(await cases.trackCase(ctx, { number, code }));
      expect(trackingSchema.parse(tracking)).toEqual(tracking);
      return [tracking.statusName, await waitsFor(clerk, number)];
    };
    const meets = { conclusion: 'meets', opinion: '现场和材料相符。' } as const;

    await act(clerk, caseId, 'confirm_place', cases.confirmPlace, { townships: [county.townshipId(READY)] });
    expect(await status()).toEqual(['已收到，正在核对材料', '等待受理']);
    const points = (view: CaseView) => ({
      points: [{ about: view.item.requiredMaterials[0]?.id ?? '', text: '缺少健康证。' }],
    });
    await act(clerk, caseId, 'notice', cases.issueSupplementNotice, points);
    expect(await status()).toEqual(['需要您补充材料', '等待申请人补正']);
    expect(doneValue(await cases.trackCase(ctx, { number, code })).notice?.points).toMatchObject([
      { text: '缺少健康证。', resolved: false },
    ]);
    await act(clerk, caseId, 'receive_supplement', cases.receiveSupplement, ({ notices: [notice] }) => ({
      noticeId: notice?.id ?? '',
      resolvedPoints: notice?.points.map(({ id }) => id) ?? [],
      materials: [],
    }));
    await act(clerk, caseId, 'accept', cases.acceptCase, {});
    expect(await status()).toEqual(['已受理', '等待审查']);
    await act(reviewer, caseId, 'review', cases.reviewCase, meets);
    expect(await status()).toEqual(['正在审查', '等待决定']);
    await act(await inTownship('township_approver'), caseId, 'decide', cases.decideCase, {
      outcome: 'granted' as const,
      findings: '符合条件。',
      reasons: null,
    });
    expect(await status()).toEqual(['已作出决定，正在制证', '等待申请用印']);
    await act(reviewer, caseId, 'request_seal', cases.requestSeal, {});
    expect(await status()).toEqual(['已作出决定，正在制证', '等待用印']);
    await act(await inTownship('township_seal_keeper'), caseId, 'seal', cases.applySeal, ({ decision }) => ({
      contentDigest: decision?.contentDigest ?? '',
    }));
    const issuer = await inTownship('township_issue_clerk');
    const sealed = await read(issuer, caseId);
    const verify = () => cases.verifyCertificate(ctx, sealed.decision?.verificationCode ?? '');
    expect((await verify()).verdict).toBe('not_issued');
    await act(issuer, caseId, 'issue', cases.issueCase, {});
    expect(await status()).toEqual(['可以领取', '等待申请人领取']);
    const delivery = { method: 'counter' as const, collectorName: '石广田' };
    await act(issuer, caseId, 'deliver', cases.deliverCase, delivery);
    expect(await status()).toEqual(['已办结', '']);

    const view = await read(clerk, caseId);
    expect(view.history.map(({ name }) => name)).toEqual([
      ...['收件', '确认所涉乡镇', '一次性告知', '接收补正材料', '受理', '审查', '作出决定'],
      ...['申请用印', '用印', '出件', '送达'],
    ]);
    expect(view.history.every(({ actorName }) => actorName !== '未登记')).toBe(true);
    expect(view).toMatchObject({
      acceptance: { modeName: '委托办理', acceptorName: '王秀兰', voucher: { sealed: true } },
      review: { reviewerName: '李建军', opinion: '现场和材料相符。', placeName: '庄寨镇便民服务中心' },
      decision: { organName: '曹县行政审批服务局', deciderName: '张庆华' },
      sealRequest: { requesterName: '李建军' },
      sealUse: { keeperName: '赵玉梅' },
      notices: [{ points: [{ text: '缺少健康证。', resolved: true }] }],
    });
    expect(view.decision?.chain.length).toBeGreaterThan(3);
    expect(JSON.stringify(view)).not.toContain('石广田');
    const papers = [view.notices[0]?.voucher, view.acceptance?.voucher, view.sealUse];
    for (const paper of papers) {
      const file = doneValue(await cases.readCaseFile(ctx, clerk, caseId, paper?.fileId ?? ''));
      expect(file.mediaType).toBe('application/pdf');
      expect(Buffer.from(file.content.subarray(0, 5)).toString('ascii')).toBe('%PDF-');
    }
    const verified = await verify();
    expect(verificationSchema.parse(verified)).toEqual(verified);
    expect(verified).toMatchObject({ verdict: 'valid', sealName: view.sealUse?.sealName });
    expect(JSON.stringify(verified)).not.toContain('石广田');
  });

  it('R-1.3.3 R-1.3.5 委托受理: the file is found where it lies and where it goes, the note with it', async () => {
    const { ctx } = county;
    const clerk = await inTownship('township_window_clerk');
    const reviewer = await inTownship('township_reviewer');
    const countyReviewer = await county.actorIn('county_reviewer');
    const command = constructionApplication(county, READY);
    const by = { kind: 'staff', actor: clerk } as const;
    const { caseId, number } = doneValue(await cases.submitCase(ctx, by, command, null));
    await act(clerk, caseId, 'confirm_place', cases.confirmPlace, { townships: [county.townshipId(READY)] });
    await act(clerk, caseId, 'accept', cases.acceptCase, {});
    expect(await waitsFor(clerk, number)).toBe('等待初步审查');
    const opinion = { conclusion: 'meets', opinion: '材料齐全。' } as const;
    await act(reviewer, caseId, 'pre_review', cases.preReviewCase, opinion);
    expect(await waitsFor(clerk, number)).toBe('等待转递县级部门');
    await act(reviewer, caseId, 'transfer', cases.transferCase, { toTownshipId: null, note: '附图纸一套。' });
    const incoming = await cases.listCases(ctx, countyReviewer, { queue: 'incoming', q: '', limit: 20 });
    expect(doneValue(incoming).cases.map((row) => row.number)).toEqual([number]);
    await act(countyReviewer, caseId, 'take_over', cases.takeOverCase, {});
    expect(await waitsFor(clerk, number)).toBe('等待审查');

    const view = await read(countyReviewer, caseId);
    expect(view).toMatchObject({
      custody: { name: '曹县政务服务大厅', townshipId: null, personName: '吴建平' },
      transit: null,
      flags: [{ flag: 'transferred', name: '已转递' }],
      preReview: { opinion: '材料齐全。' },
    });
    expect(view.history.find(({ type }) => type === 'caseTransferred')?.summary).toMatch(
      /^转往曹县政务服务大厅，转递单.+：附图纸一套。$/u,
    );
    expect(view.destinations[0]).toEqual({
      townshipId: county.townshipId(READY),
      name: '庄寨镇便民服务中心',
    });
    expect(view.destinations).toHaveLength(26);
    // Both posts of one person: each act is shown as the post that has it would do it.
    const both = {
      ...countyReviewer,
      appointments: [...clerk.appointments, ...countyReviewer.appointments],
    };
    const acts = new Map((await read(both, caseId)).allowedActs.map((each) => [each.act, each.allowed]));
    expect(acts.get('review')).toBe(true);
    expect(acts.get('accept')).toBe(false);
  });
});
