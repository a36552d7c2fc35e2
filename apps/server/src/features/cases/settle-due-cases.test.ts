import { instant } from '@tongban/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inSnapshot } from '../../platform/db/transaction.ts';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { acceptCase } from './operations/accept-case.ts';
import { issueSupplementNotice } from './operations/issue-supplement-notice.ts';
import { reviewCase } from './operations/review-case.ts';
import { settleDueCases } from './operations/settle-due-cases.ts';
import { refoldCase } from './refold-case.ts';
import { eateryApplication } from './testing/applications.ts';
import { takenIn } from './testing/case-walk.ts';
import { type DemoCounty, openDemoCounty, READY } from './testing/demo-county.ts';
import { codesOf } from './testing/outcomes.ts';

onEngines('deemed acceptance', (engine) => {
  let county: DemoCounty;
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
  });
  afterAll(() => county.close());
  const noWords = { points: [{ about: 'area', text: '面积不符' }] };

  it('L-32 E-26 after five working days without an outcome the case is accepted from the day of receipt', async () => {
    const silent = await takenIn(county, eateryApplication(county, READY));
    const acted = await takenIn(county, eateryApplication(county, READY));
    const told = await takenIn(county, eateryApplication(county, READY));
    await told.walk(issueSupplementNotice, 'township_window_clerk', READY, noWords);
    county.setClock(instant('2026-03-23T15:59:59.999Z'));
    expect(await settleDueCases(county.ctx)).toBe(0);

    county.setClock(instant('2026-03-23T16:00:00.000Z'));
    // An act settles first: too late for a notice or for accepting once more, in time for the review.
    expect(
      codesOf(await acted.try(issueSupplementNotice, 'township_window_clerk', READY, noWords)),
    ).toContain('CAS-20');
    expect(codesOf(await acted.try(acceptCase, 'township_window_clerk', READY, {}))).toContain('CAS-20');
    await acted.walk(reviewCase, 'township_reviewer', READY, { conclusion: 'meets', opinion: '符合' });
    expect(await acted.state()).toMatchObject({ version: 3, acceptance: { deemed: true } });

    expect(await settleDueCases(county.ctx)).toBe(1);
    expect(await settleDueCases(county.ctx)).toBe(0);
    expect(await silent.state()).toMatchObject({
      status: 'accepted',
      acceptance: {
        deemed: true,
        acceptedAt: '2026-03-16T01:00:00.000Z',
        mode: 'entrusted_decision',
        voucher: null,
      },
    });
    expect((await told.state()).status).toBe('supplementing');
    const { database, calendar } = county.ctx;
    for (const { caseId } of [silent, acted, told]) {
      expect(await inSnapshot(database, (tx) => refoldCase(tx, calendar, county.countyId, caseId))).toEqual(
        [],
      );
    }
  });
});
