import { instant } from '@tongban/domain/time';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  acceptCase,
  applySeal,
  confirmPlace,
  decideCase,
  issueCase,
  requestSeal,
  reviewCase,
} from '../../../features/cases/index.ts';
import { eateryApplication } from '../../../features/cases/testing/applications.ts';
import { type CaseWalk, takenIn } from '../../../features/cases/testing/case-walk.ts';
import { type DemoCounty, openDemoCounty, READY } from '../../../features/cases/testing/demo-county.ts';
import { expectSoundPage } from '../../testing/html-rules.ts';
import { openVisitor, type Visitor } from '../../testing/visitor.ts';

const MEETS = { conclusion: 'meets', opinion: '符合条件，建议准予。' } as const;

describe('证照核验', () => {
  let county: DemoCounty;
  let visitor: Visitor;
  let walk: CaseWalk;
  let code: string;
  beforeAll(async () => {
    county = await openDemoCounty();
    visitor = openVisitor(county.app);
    walk = await takenIn(county, eateryApplication(county, READY));
    const townships = [county.townshipId(READY)];
    await walk.walk(confirmPlace, 'township_window_clerk', READY, { townships });
    await walk.walk(acceptCase, 'township_window_clerk', READY, {});
    await walk.walk(reviewCase, 'township_reviewer', READY, MEETS);
    const granted = { outcome: 'granted', findings: null, reasons: null } as const;
    await walk.walk(decideCase, 'township_approver', READY, granted);
    await walk.walk(requestSeal, 'township_reviewer', READY, {});
    const { decision } = await walk.state();
    code = decision?.document?.verificationCode ?? '';
    const contentDigest = decision?.document?.contentDigest ?? '';
    await walk.walk(applySeal, 'township_seal_keeper', READY, { contentDigest });
  });
  afterAll(() => county.close());

  it('an unknown code is not there, whatever it is made of', async () => {
    const { html } = await visitor.get('/verify/%3Cb%3E');
    expectSoundPage(html);
    expect(html).toContain('查无此证');
    expect(html).toContain('拨打12345核实');
  });

  it('a paper that is not handed out yet proves nothing', async () => {
    const { html } = await visitor.get(`/verify/${code}`);
    expectSoundPage(html);
    expect(html).toContain('核验结果：无效');
    expect(html).toContain('还没有出件');
    expect(html).not.toContain('权限依据');
  });

  it('design §2.1: a valid one shows organ, masked holder, and the chain by which it was decided', async () => {
    await walk.walk(issueCase, 'township_issue_clerk', READY, {});
    const { status, html } = await visitor.get(`/verify/${code}`);
    expect(status).toBe(200);
    expectSoundPage(html);
    for (const words of [
      '核验结果：有效',
      '食品小作坊登记证',
      `${walk.number}-准01`,
      '曹县行政审批服务局',
      '2029年3月15日',
      '作出决定的权限依据',
      '委托协议',
      '演示数据',
    ]) {
      expect(html).toContain(words);
    }
    expect(html).not.toMatch(/[RE]-\d\.\d/);
  });

  it('takes the code as it is typed: small letters, blanks, hyphens', async () => {
    const typed = `${code.slice(0, 4)}-${code.slice(4, 8)} ${code.slice(8)}`.toLowerCase();
    const { status, location } = await visitor.get(`/verify?code=${encodeURIComponent(typed)}`);
    expect(status).toBe(303);
    expect(location).toBe(`/verify/${code}`);
  });

  it('one whose term is over says since when', async () => {
    county.setClock(instant('2029-03-16T01:00:00.000Z'));
    const { html } = await visitor.get(`/verify/${code}`);
    expectSoundPage(html);
    expect(html).toContain('有效期到2029年3月15日为止，现已届满');
  });
});
