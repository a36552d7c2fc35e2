import { instant, localDate } from '@tongban/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import type { StaffActor } from '../staff/index.ts';
import { acceptCase } from './operations/accept-case.ts';
import { applySeal } from './operations/apply-seal.ts';
import { confirmPlace } from './operations/confirm-place.ts';
import { decideCase } from './operations/decide-case.ts';
import { declineCase } from './operations/decline-case.ts';
import { deliverCase } from './operations/deliver-case.ts';
import { issueCase } from './operations/issue-case.ts';
import { issueSupplementNotice } from './operations/issue-supplement-notice.ts';
import { pauseClock } from './operations/pause-clock.ts';
import { preReviewCase } from './operations/pre-review-case.ts';
import { readCase } from './operations/read-case.ts';
import { receiveSupplement } from './operations/receive-supplement.ts';
import { requestSeal } from './operations/request-seal.ts';
import { resumeClock } from './operations/resume-clock.ts';
import { returnCase } from './operations/return-case.ts';
import { reviewCase } from './operations/review-case.ts';
import { takeOverCase } from './operations/take-over-case.ts';
import { terminateCase } from './operations/terminate-case.ts';
import { transferCase } from './operations/transfer-case.ts';
import { withdrawCase } from './operations/withdraw-case.ts';
import { constructionApplication, eateryApplication } from './testing/applications.ts';
import { type CaseWalk, takenIn } from './testing/case-walk.ts';
import { type DemoCounty, ENDING, openDemoCounty, READY, UNFILED } from './testing/demo-county.ts';
import { codesOf, doneValue } from './testing/outcomes.ts';

const GRANTED = { outcome: 'granted', findings: null, reasons: null } as const;
const MEETS = { conclusion: 'meets', opinion: '符合条件' } as const;
const TO_COUNTY = { toTownshipId: null, note: null };

onEngines('what is refused', (engine) => {
  let county: DemoCounty;
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
  });
  afterAll(() => county.close());
  const placed = async (walk: CaseWalk, ...names: string[]) =>
    walk.walk(confirmPlace, 'township_window_clerk', READY, {
      townships: names.map((name) => county.townshipId(name)),
    });
  const acceptedAt = async (item: 'eatery' | 'construction', ...touched: string[]) => {
    const application = item === 'eatery' ? eateryApplication : constructionApplication;
    const walk = await takenIn(county, application(county, READY));
    await placed(walk, ...(touched.length > 0 ? touched : [READY]));
    await walk.walk(acceptCase, 'township_window_clerk', READY, {});
    return walk;
  };
  const decidedHere = async () => {
    const walk = await acceptedAt('eatery');
    await walk.walk(reviewCase, 'township_reviewer', READY, MEETS);
    await walk.walk(decideCase, 'township_approver', READY, GRANTED);
    return walk;
  };

  it('DLG-03 DLG-04 DLG-14 a file that reaches 古营集镇 is refused with every gate not met, and goes back unhindered', async () => {
    const walk = await takenIn(county, eateryApplication(county, null));
    await walk.walk(transferCase, 'county_hall_clerk', null, {
      toTownshipId: county.townshipId(UNFILED),
      note: null,
    });
    await walk.walk(takeOverCase, 'township_window_clerk', UNFILED, {});
    await walk.walk(confirmPlace, 'township_window_clerk', UNFILED, {
      townships: [county.townshipId(UNFILED)],
    });
    const refused = await walk.try(acceptCase, 'township_window_clerk', UNFILED, {});
    expect(codesOf(refused)).toEqual(['DLG-03', 'DLG-04', 'DLG-14']);
    if (refused.kind !== 'refused') throw new Error(refused.kind);
    for (const { clause, text, next } of refused.refusals)
      expect([clause, text, next].every(Boolean)).toBe(true);
    await walk.walk(returnCase, 'township_window_clerk', UNFILED, {
      toTownshipId: null,
      note: '本镇尚未承接',
    });
    await walk.walk(takeOverCase, 'county_hall_clerk', null, {});
    expect((await walk.state()).custody.townshipId).toBeNull();
  });

  it('CAS-03 item 6 is 委托受理: the township does not decide', async () => {
    const walk = await acceptedAt('construction');
    await walk.walk(preReviewCase, 'township_reviewer', READY, MEETS);
    expect(codesOf(await walk.try(decideCase, 'township_approver', READY, GRANTED))).toContain('CAS-03');
    expect(codesOf(await walk.try(reviewCase, 'township_reviewer', READY, MEETS))).toContain('CAS-03');
  });

  it('CAS-02 R-1.1.7 a matter of two townships: accepted here, decided at the county', async () => {
    const walk = await acceptedAt('eatery', READY, UNFILED);
    expect(codesOf(await walk.try(reviewCase, 'township_reviewer', READY, MEETS))).toContain('CAS-02');
    expect(codesOf(await walk.try(decideCase, 'township_approver', READY, GRANTED))).toContain('CAS-02');
    await walk.walk(transferCase, 'township_window_clerk', READY, TO_COUNTY);
    await walk.walk(takeOverCase, 'county_reviewer', null, {});
    await walk.walk(reviewCase, 'county_reviewer', null, MEETS);
    await walk.walk(decideCase, 'county_approver', null, GRANTED);
    expect((await walk.state()).decision).toMatchObject({ mode: 'own_power' });
  });

  it('CAS-22 AUT-02 CAS-20 no acceptance without the place, no act without the post, no step left out', async () => {
    const walk = await takenIn(county, eateryApplication(county, READY));
    expect(codesOf(await walk.try(acceptCase, 'township_window_clerk', READY, {}))).toEqual(['CAS-22']);
    expect(codesOf(await walk.try(acceptCase, 'township_reviewer', READY, {}))).toContain('AUT-02');
    expect(codesOf(await walk.try(decideCase, 'township_approver', READY, GRANTED))).toContain('CAS-20');
    expect((await walk.state()).version).toBe(1);
  });

  it('design §2.5 what lies in another township is not found', async () => {
    const walk = await takenIn(county, eateryApplication(county, READY));
    expect(await walk.try(acceptCase, 'township_window_clerk', ENDING, {})).toEqual({ kind: 'not_found' });
  });

  it('CAS-06 a second notice speaks only of what was newly filed', async () => {
    const walk = await takenIn(county, eateryApplication(county, READY));
    const clerk = 'township_window_clerk' as const;
    const notice = { points: [{ about: 'area', text: '面积不符' }] };
    await walk.walk(issueSupplementNotice, clerk, READY, notice);
    const [told] = (await walk.state()).notices;
    const answer = { noticeId: told?.id ?? '', resolvedPoints: [told?.points[0]?.id ?? ''], materials: [] };
    await walk.walk(receiveSupplement, clerk, READY, answer);
    expect(codesOf(await walk.try(issueSupplementNotice, clerk, READY, notice))).toEqual(['CAS-06']);
  });

  it('CAS-23 a notice of nothing; a subject that the guide does not have', async () => {
    const walk = await takenIn(county, eateryApplication(county, READY));
    const clerk = 'township_window_clerk' as const;
    expect(codesOf(await walk.try(issueSupplementNotice, clerk, READY, { points: [] }))).toEqual(['CAS-23']);
    const strange = await walk.try(issueSupplementNotice, clerk, READY, {
      points: [{ about: 'x', text: '缺' }],
    });
    expect(strange).toMatchObject({ kind: 'invalid', fields: [{ field: 'points.0.about' }] });
  });

  it('SEA-04 R-1.2.8 a seal by whoever does not keep it, or on other content than the decided one', async () => {
    const walk = await decidedHere();
    const contentDigest = (await walk.state()).decision?.document?.contentDigest ?? '';
    expect(codesOf(await walk.try(applySeal, 'township_seal_keeper', READY, { contentDigest }))).toContain(
      'SEA-04',
    );
    await walk.walk(requestSeal, 'township_reviewer', READY, {});
    const other = 'f'.repeat(64);
    expect(
      codesOf(await walk.try(applySeal, 'township_seal_keeper', READY, { contentDigest: other })),
    ).toEqual(['SEA-04']);
    const { version } = await walk.state();
    const stranger = withoutTheSeal(await county.actorIn('township_seal_keeper', READY));
    const body = { expectedVersion: version, contentDigest };
    expect(codesOf(await applySeal(county.ctx, stranger, walk.caseId, body, null))).toEqual(['SEA-04']);
    expect(codesOf(await walk.try(applySeal, 'county_seal_keeper', null, { contentDigest }))).toContain(
      'AUT-03',
    );
    expect(codesOf(await walk.try(issueCase, 'township_issue_clerk', READY, {}))).toContain('CAS-20');
    await walk.walk(applySeal, 'township_seal_keeper', READY, { contentDigest });
  });

  it('CAS-24 L-38 a refusal needs findings and reasons; with both it goes out in writing with remedies', async () => {
    const walk = await acceptedAt('eatery');
    await walk.walk(reviewCase, 'township_reviewer', READY, { conclusion: 'fails', opinion: '不符合' });
    const approver = 'township_approver' as const;
    const refusal = { outcome: 'refused', findings: null, reasons: null } as const;
    const refused = await walk.try(decideCase, approver, READY, refusal);
    expect(codesOf(refused).filter((code) => code === 'CAS-24')).toHaveLength(2);
    await walk.walk(decideCase, approver, READY, {
      outcome: 'refused',
      findings: '两区未分离',
      reasons: '不符合登记条件',
    });
    expect((await walk.state()).decision).toMatchObject({
      outcome: 'refused',
      document: { kind: 'refusal_decision', number: `${walk.number}-驳01` },
    });
  });

  it('L-32(2) turned away as not competent only with the organ to turn to; the voucher is sealed', async () => {
    const walk = await takenIn(county, eateryApplication(county, READY));
    const away = { kind: 'not_competent', reason: '场所不在本县', competentOrgan: null } as const;
    const clerk = 'township_window_clerk' as const;
    expect(await walk.try(declineCase, clerk, READY, away)).toMatchObject({ kind: 'invalid' });
    await walk.walk(declineCase, clerk, READY, { ...away, competentOrgan: '成武县行政审批服务局' });
    const state = await walk.state();
    expect(state).toMatchObject({
      status: 'not_accepted',
      notAccepted: { voucher: { number: `${walk.number}-不01` } },
    });
    expect(state.notAccepted?.voucher.sealId).not.toBeNull();
  });

  it('CAS-08 the clock stops only with a written notice; it runs again on resumption', async () => {
    const walk = await acceptedAt('eatery');
    const reviewer = 'township_reviewer' as const;
    expect(
      codesOf(await walk.try(pauseClock, reviewer, READY, { kind: 'testing', noticeNumber: ' ' })),
    ).toEqual(['CAS-08']);
    await walk.walk(pauseClock, reviewer, READY, { kind: 'testing', noticeNumber: '示例检测告知' });
    const [pause] = (await walk.state()).pauses;
    await walk.walk(resumeClock, reviewer, READY, { pauseId: pause?.id ?? '' });
    expect((await walk.state()).pauses).toMatchObject([{ through: '2026-03-16' }]);
  });

  it('L-44 whoever collects at the counter is named; a place that no organ has is unknown; withdrawn is the end', async () => {
    const walk = await takenIn(county, eateryApplication(county, READY));
    const clerk = 'township_window_clerk' as const;
    const unnamed = await walk.try(deliverCase, 'township_issue_clerk', READY, {
      method: 'counter',
      collectorName: null,
    });
    expect(unnamed).toMatchObject({ kind: 'invalid', fields: [{ field: 'collectorName' }] });
    const nowhere = await walk.try(transferCase, clerk, READY, { toTownshipId: 'nowhere', note: null });
    expect(nowhere).toMatchObject({ kind: 'problem', problem: { code: 'unknown_place' } });
    await walk.walk(withdrawCase, clerk, READY, { reason: '申请人不办了' });
    expect(codesOf(await walk.try(confirmPlace, clerk, READY, { townships: [] }))).toContain('CAS-20');
  });

  it('E-35 an accepted case is ended by the approver: a sealed notice, its reason and basis, and nothing more happens', async () => {
    const walk = await takenIn(county, eateryApplication(county, READY));
    const clerk = 'township_window_clerk' as const;
    const approver = 'township_approver' as const;
    const why = { ground: 'object_gone', reason: '场所已经拆除。', legalBasis: '示例依据' } as const;
    expect(codesOf(await walk.try(terminateCase, approver, READY, why))).toEqual(['CAS-20']);
    await walk.walk(confirmPlace, clerk, READY, { townships: [county.townshipId(READY)] });
    await walk.walk(acceptCase, clerk, READY, {});
    expect(codesOf(await walk.try(terminateCase, clerk, READY, why))).toContain('AUT-02');
    await walk.walk(terminateCase, approver, READY, why);
    const state = await walk.state();
    expect(state).toMatchObject({ status: 'terminated', termination: { ground: 'object_gone' } });
    const view = doneValue(await readCase(county.ctx, await county.actorIn(approver, READY), walk.caseId));
    expect(view).toMatchObject({
      status: 'terminated',
      termination: {
        reason: '场所已经拆除。',
        legalBasis: '示例依据',
        voucher: { number: `${walk.number}-终01` },
      },
    });
    expect(codesOf(await walk.try(withdrawCase, clerk, READY, { reason: null }))).toContain('CAS-20');
  });

  it('DLG-13 E-01 after the last day of 普连集镇’s agreement nothing new is accepted, and the file goes to the county', async () => {
    county.setClock(instant('2026-03-21T01:00:00.000Z'));
    const walk = await takenIn(county, eateryApplication(county, ENDING));
    const clerk = 'township_window_clerk' as const;
    county.setClock(instant('2026-03-22T01:00:00.000Z'));
    const here = [county.townshipId(ENDING)];
    await walk.walk(confirmPlace, clerk, ENDING, { townships: here });
    expect(codesOf(await walk.try(acceptCase, clerk, ENDING, {}))).toContain('DLG-13');
    await walk.walk(transferCase, clerk, ENDING, TO_COUNTY);
    await walk.walk(takeOverCase, 'county_hall_clerk', null, {});
    await walk.walk(acceptCase, 'county_hall_clerk', null, {});
    expect((await walk.state()).number).toBe(walk.number);
  });
});

/** A second keeper of the same post, who was never handed the seal. */
function withoutTheSeal(keeper: StaffActor): StaffActor {
  const personId = '01840000-0000-7000-8000-000000000999';
  return {
    ...keeper,
    accountId: '01840000-0000-7000-8000-000000000998',
    personId,
    appointments: keeper.appointments.map((a) => ({ ...a, personId, from: localDate('2023-01-01') })),
  };
}
