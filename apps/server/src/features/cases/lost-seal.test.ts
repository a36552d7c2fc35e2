import { addMilliseconds } from '@tongban/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { TEST_NOW } from '../../testing/test-app.ts';
import { changeSealStatus } from '../seals/index.ts';
import { acceptCase } from './operations/accept-case.ts';
import { applySeal } from './operations/apply-seal.ts';
import { confirmPlace } from './operations/confirm-place.ts';
import { decideCase } from './operations/decide-case.ts';
import { issueCase } from './operations/issue-case.ts';
import { requestSeal } from './operations/request-seal.ts';
import { reviewCase } from './operations/review-case.ts';
import { takeOverCase } from './operations/take-over-case.ts';
import { transferCase } from './operations/transfer-case.ts';
import { verifyCertificate } from './operations/verify-certificate.ts';
import { eateryApplication } from './testing/applications.ts';
import { takenIn } from './testing/case-walk.ts';
import { type DemoCounty, openDemoCounty, READY } from './testing/demo-county.ts';
import { codesOf } from './testing/outcomes.ts';

onEngines('a seal that is lost', (engine) => {
  let county: DemoCounty;
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
  });
  afterAll(() => county.close());

  it('E-10 R-1.2.7 lost between request and impression: nothing is stamped here, the county seals the same decision', async () => {
    const clerk = 'township_window_clerk' as const;
    const walk = await takenIn(county, eateryApplication(county, READY));
    await walk.walk(confirmPlace, clerk, READY, { townships: [county.townshipId(READY)] });
    await walk.walk(acceptCase, clerk, READY, {});
    await walk.walk(reviewCase, 'township_reviewer', READY, { conclusion: 'meets', opinion: '符合' });
    const granted = { outcome: 'granted', findings: null, reasons: null } as const;
    await walk.walk(decideCase, 'township_approver', READY, granted);
    await walk.walk(requestSeal, 'township_reviewer', READY, {});
    const { decision, sealRequest } = await walk.state();
    const contentDigest = decision?.document?.contentDigest ?? '';

    county.setClock(addMilliseconds(TEST_NOW, 3_600_000));
    const loss = { countyId: county.countyId, sealId: sealRequest?.sealId ?? '', from: null, reason: '遗失' };
    const reporter = { personId: 'reporter', organisationId: null };
    expect(await changeSealStatus(county.ctx, reporter, { ...loss, status: 'lost' })).toMatchObject({
      ok: true,
    });
    const stamped = await walk.try(applySeal, 'township_seal_keeper', READY, { contentDigest });
    expect(codesOf(stamped)).toContain('SEA-03');
    expect(codesOf(await walk.try(requestSeal, 'township_reviewer', READY, {}))).toEqual(['SEA-03']);

    await walk.walk(transferCase, 'township_reviewer', READY, { toTownshipId: null, note: '印章遗失' });
    await walk.walk(takeOverCase, 'county_reviewer', null, {});
    await walk.walk(requestSeal, 'county_reviewer', null, {});
    await walk.walk(applySeal, 'county_seal_keeper', null, { contentDigest });
    await walk.walk(issueCase, 'county_issue_clerk', null, {});
    const code = decision?.document?.verificationCode ?? '';
    expect(await verifyCertificate(county.ctx, code)).toMatchObject({
      verdict: 'valid',
      sealName: '曹县行政审批服务局审批专用章',
      contentDigest,
    });
  });
});
