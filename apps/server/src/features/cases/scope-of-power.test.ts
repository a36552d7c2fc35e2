import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { acceptCase } from './operations/accept-case.ts';
import { confirmPlace } from './operations/confirm-place.ts';
import { decideCase } from './operations/decide-case.ts';
import { reviewCase } from './operations/review-case.ts';
import { submitCase } from './operations/submit-case.ts';
import { takeOverCase } from './operations/take-over-case.ts';
import { transferCase } from './operations/transfer-case.ts';
import { eateryApplication } from './testing/applications.ts';
import { boundItem } from './testing/bound-item.ts';
import { takenIn } from './testing/case-walk.ts';
import { type DemoCounty, openDemoCounty, READY } from './testing/demo-county.ts';
import { codesOf } from './testing/outcomes.ts';

const CLERK = 'township_window_clerk' as const;
const MEETS = { conclusion: 'meets', opinion: '符合条件，建议准予。' } as const;
const GRANTED = { outcome: 'granted', findings: null, reasons: null } as const;
/** The application of the tests says 42. */
const UP_TO_40 = {
  text: '小型食品小作坊',
  bound: { quantity: '经营场所面积', most: '40', unit: '平方米' },
};

onEngines('the scope of a power', (engine) => {
  let county: DemoCounty;
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
  });
  afterAll(() => county.close());

  const application = (area: string, place: string | null = READY) => {
    const { answers, ...command } = eateryApplication(county, place);
    const secondApplication = { reason: '另一处门店。' };
    return { ...command, secondApplication, answers: { ...answers, area } };
  };
  const submit = async (area: string) => {
    const actor = await county.actorIn(CLERK, READY);
    return codesOf(await submitCase(county.ctx, { kind: 'staff', actor }, application(area), null));
  };

  it('CAS-28 E-07 what lies beyond is not taken in, accepted or decided by the township, and goes on at the county', async () => {
    const submitted = await takenIn(county, application('42'));
    const reviewed = await takenIn(county, application('42'));
    await reviewed.walk(confirmPlace, CLERK, READY, { townships: [county.townshipId(READY)] });
    await reviewed.walk(acceptCase, CLERK, READY, {});
    await reviewed.walk(reviewCase, 'township_reviewer', READY, MEETS);
    await boundItem(county, READY, county.eatery, UP_TO_40);

    expect(await submit('40.0001')).toEqual(['CAS-28']);
    expect(await submit('40')).toEqual(['done']);

    await submitted.walk(confirmPlace, CLERK, READY, { townships: [county.townshipId(READY)] });
    expect(codesOf(await submitted.try(acceptCase, CLERK, READY, {}))).toEqual(['CAS-28']);
    expect(codesOf(await reviewed.try(decideCase, 'township_approver', READY, GRANTED))).toEqual(['CAS-28']);

    for (const walk of [submitted, reviewed]) {
      await walk.walk(transferCase, CLERK, READY, { toTownshipId: null, note: '超出委托范围' });
      await walk.walk(takeOverCase, 'county_reviewer', null, {});
    }
    await submitted.walk(acceptCase, 'county_hall_clerk', null, {});
    await reviewed.walk(reviewCase, 'county_reviewer', null, MEETS);
    await reviewed.walk(decideCase, 'county_approver', null, GRANTED);
    expect((await reviewed.state()).status).toBe('decided');
  });

  it('E-07 the county hall is bound by no township’s scope', async () => {
    const walk = await takenIn(county, application('900', null));
    expect((await walk.state()).custody.townshipId).toBeNull();
  });
});
