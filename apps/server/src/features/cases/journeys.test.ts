import { addMilliseconds, type Instant, instant } from '@tongban/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inSnapshot } from '../../platform/db/transaction.ts';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { verifyInstallation } from '../verification/index.ts';
import { acceptCase } from './operations/accept-case.ts';
import { applySeal } from './operations/apply-seal.ts';
import { confirmPlace } from './operations/confirm-place.ts';
import { decideCase } from './operations/decide-case.ts';
import { deliverCase } from './operations/deliver-case.ts';
import { issueCase } from './operations/issue-case.ts';
import { issueSupplementNotice } from './operations/issue-supplement-notice.ts';
import { preReviewCase } from './operations/pre-review-case.ts';
import { receiveSupplement } from './operations/receive-supplement.ts';
import { requestSeal } from './operations/request-seal.ts';
import { reviewCase } from './operations/review-case.ts';
import { takeOverCase } from './operations/take-over-case.ts';
import { transferCase } from './operations/transfer-case.ts';
import { verifyCertificate } from './operations/verify-certificate.ts';
import { constructionApplication, eateryApplication } from './testing/applications.ts';
import { takenIn } from './testing/case-walk.ts';
import { type DemoCounty, openDemoCounty, READY } from './testing/demo-county.ts';

const GRANTED = { outcome: 'granted', findings: null, reasons: null } as const;
const MEETS = { conclusion: 'meets', opinion: '符合条件，建议准予。' } as const;
const AT_COUNTER = { method: 'counter', collectorName: '石广田' } as const;

onEngines('whole journeys', (engine) => {
  let county: DemoCounty;
  let now: Instant = instant('2026-03-16T01:00:00.000Z');
  beforeAll(async () => {
    county = await openDemoCounty({ engine, now });
  });
  afterAll(() => county.close());
  const later = (hours: number) => {
    now = addMilliseconds(now, hours * 3_600_000);
    county.setClock(now);
  };
  const filesOf = (caseId: string) =>
    inSnapshot(county.ctx.database, (tx) => county.ctx.files.listOf(tx, county.countyId, `case:${caseId}`));
  const townships = () => [county.townshipId(READY)];

  it('R-1.2.9 R-1.2.11 item 5 委托办理: 庄寨镇 decides and seals in the name of the county organ', async () => {
    const at = READY;
    const it5 = await takenIn(county, eateryApplication(county, at));
    later(1);
    await it5.walk(issueSupplementNotice, 'township_window_clerk', at, {
      points: [
        { about: 'process-chart', text: '未提交工艺流程说明' },
        { about: 'area', text: '面积与平面图不一致' },
      ],
    });
    const told = await it5.state();
    expect(told).toMatchObject({
      status: 'supplementing',
      notices: [{ voucher: { number: `${it5.number}-告01` } }],
    });
    expect(told.notices[0]?.voucher.sealId).not.toBeNull();
    later(24);
    await it5.walk(receiveSupplement, 'township_window_clerk', at, {
      noticeId: told.notices[0]?.id ?? '',
      resolvedPoints: told.notices[0]?.points.map(({ id }) => id) ?? [],
      materials: [],
    });
    await it5.walk(confirmPlace, 'township_window_clerk', at, { townships: townships() });
    await it5.walk(acceptCase, 'township_window_clerk', at, {});
    await it5.walk(reviewCase, 'township_reviewer', at, MEETS);
    await it5.walk(decideCase, 'township_approver', at, GRANTED);
    const decided = await it5.state();
    expect(decided.decision).toMatchObject({
      mode: 'entrusted_decision',
      document: { number: `${it5.number}-准01`, validUntil: '2029-03-16' },
    });
    const code = decided.decision?.document?.verificationCode ?? '';
    await it5.walk(requestSeal, 'township_reviewer', at, {});
    expect(await verifyCertificate(county.ctx, code)).toMatchObject({ verdict: 'not_found' });
    await it5.walk(applySeal, 'township_seal_keeper', at, {
      contentDigest: decided.decision?.document?.contentDigest ?? '',
    });
    expect(await verifyCertificate(county.ctx, code)).toMatchObject({ verdict: 'not_issued' });
    await it5.walk(issueCase, 'township_issue_clerk', at, {});
    await it5.walk(deliverCase, 'township_issue_clerk', at, AT_COUNTER);
    expect(await it5.state()).toMatchObject({ status: 'closed', version: 11, transferred: false });
    expect(await verifyCertificate(county.ctx, code)).toMatchObject({
      verdict: 'valid',
      documentTitle: '食品小作坊登记证',
      organName: '曹县行政审批服务局',
      sealName: '曹县行政审批服务局审批专用章（庄寨镇）',
      issuedOn: '2026-03-17',
      validUntil: '2029-03-16',
    });
    const files = await filesOf(it5.caseId);
    expect(files.map(({ purpose }) => purpose).sort()).toEqual([
      'acceptance_voucher',
      'certificate',
      'supplement_notice',
    ]);
    const [certificate] = files.filter(({ purpose }) => purpose === 'certificate');
    if (!certificate) throw new Error('no certificate');
    const pdf = Buffer.from(await county.ctx.files.read(certificate)).toString('latin1');
    expect(pdf.startsWith('%PDF-1.7')).toBe(true);
  });

  it('R-1.3.3 R-1.3.5 item 6 委托受理: 庄寨镇 accepts and pre-reviews, the county decides and seals, 庄寨镇 issues', async () => {
    const at = READY;
    const it6 = await takenIn(county, constructionApplication(county, at));
    await it6.walk(confirmPlace, 'township_window_clerk', at, { townships: townships() });
    await it6.walk(acceptCase, 'township_window_clerk', at, {});
    await it6.walk(preReviewCase, 'township_reviewer', at, MEETS);
    await it6.walk(transferCase, 'township_reviewer', at, { toTownshipId: null, note: '请县级审查' });
    later(2);
    await it6.walk(takeOverCase, 'county_reviewer', null, {});
    await it6.walk(reviewCase, 'county_reviewer', null, MEETS);
    await it6.walk(decideCase, 'county_approver', null, GRANTED);
    await it6.walk(requestSeal, 'county_reviewer', null, {});
    const contentDigest = (await it6.state()).decision?.document?.contentDigest ?? '';
    await it6.walk(applySeal, 'county_seal_keeper', null, { contentDigest });
    await it6.walk(transferCase, 'county_issue_clerk', null, {
      toTownshipId: county.townshipId(at),
      note: null,
    });
    await it6.walk(takeOverCase, 'township_issue_clerk', at, {});
    await it6.walk(issueCase, 'township_issue_clerk', at, {});
    await it6.walk(deliverCase, 'township_issue_clerk', at, { method: 'electronic', collectorName: null });
    const state = await it6.state();
    expect(state).toMatchObject({
      status: 'closed',
      acceptance: { mode: 'entrusted_acceptance' },
      decision: { mode: 'own_power', place: { townshipId: null } },
      transferred: true,
    });
    expect(
      await verifyCertificate(county.ctx, state.decision?.document?.verificationCode ?? ''),
    ).toMatchObject({
      verdict: 'valid',
      documentTitle: '建筑工程施工许可证',
      sealName: '曹县行政审批服务局审批专用章',
      validUntil: null,
    });
    const slips = (await filesOf(it6.caseId)).filter(({ purpose }) => purpose === 'transfer_slip');
    expect(slips.map(({ name }) => name)).toEqual([
      `转递单（${it6.number}-转01）.pdf`,
      `转递单（${it6.number}-转02）.pdf`,
    ]);
  });

  it.each(['eatery', 'construction'] as const)(
    'R-1.1.6 the county hall serves the %s all the same',
    async (item) => {
      const application = item === 'eatery' ? eateryApplication : constructionApplication;
      const own = await takenIn(county, application(county, null));
      await own.walk(confirmPlace, 'county_hall_clerk', null, { townships: townships() });
      await own.walk(acceptCase, 'county_hall_clerk', null, {});
      await own.walk(reviewCase, 'county_reviewer', null, MEETS);
      await own.walk(decideCase, 'county_approver', null, GRANTED);
      await own.walk(requestSeal, 'county_reviewer', null, {});
      const contentDigest = (await own.state()).decision?.document?.contentDigest ?? '';
      await own.walk(applySeal, 'county_seal_keeper', null, { contentDigest });
      await own.walk(issueCase, 'county_issue_clerk', null, {});
      await own.walk(deliverCase, 'county_issue_clerk', null, AT_COUNTER);
      expect(await own.state()).toMatchObject({ status: 'closed', acceptance: { mode: 'own_power' } });
    },
  );

  it('design §6 what the journeys wrote is whole: chains, rows, contents, files', async () => {
    const findings = [];
    for await (const finding of verifyInstallation(county.ctx)) findings.push(finding);
    expect(findings).toEqual([]);
  });
});
