import { addMilliseconds } from '@tongban/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { claimCase, readCase, submitCase } from './index.ts';
import { eateryApplication } from './testing/applications.ts';
import { type DemoCounty, openDemoCounty, READY } from './testing/demo-county.ts';
import { codesOf, doneValue } from './testing/outcomes.ts';
import { tell } from './testing/tell.ts';

const MINUTE = 60_000;

onEngines('claiming a case', (engine) => {
  let county: DemoCounty;
  let caseId: string;
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
    const actor = await clerk();
    const command = eateryApplication(county, READY);
    ({ caseId } = doneValue(await submitCase(county.ctx, { kind: 'staff', actor }, command, null)));
  });
  afterAll(() => county.close());

  const clerk = (which = 0) => county.actorIn('township_window_clerk', READY, which);
  const claim = async (which: number, release = false) =>
    claimCase(county.ctx, await clerk(which), caseId, { release });
  const claimedBy = async () => doneValue(await readCase(county.ctx, await clerk(), caseId)).claimedBy;
  const wait = (minutes: number) =>
    county.setClock(addMilliseconds(county.ctx.clock.now(), minutes * MINUTE));

  it('E-41 the first has it for fifteen minutes, a colleague is told who and until when', async () => {
    expect(doneValue(await claim(0))).toMatchObject({ id: caseId, version: 1, status: 'submitted' });
    expect(await claimedBy()).toBe('王秀兰');
    expect(await claim(1)).toEqual({
      kind: 'problem',
      problem: { code: 'case_claimed', detail: '王秀兰正在办理，认领到09:15为止。' },
    });
    expect(codesOf(await claim(1, true))).toEqual(['problem']);
    expect(await claimedBy()).toBe('王秀兰');
  });

  it('E-41 claiming again lengthens it; after it lapsed a colleague takes over', async () => {
    wait(10);
    doneValue(await claim(0));
    wait(10);
    expect(codesOf(await claim(1))).toEqual(['problem']);
    wait(5);
    doneValue(await claim(1));
    expect(await claimedBy()).toBe('刘文静');
  });

  it('E-41 only the holder gives it back, and giving back what nobody holds is no fault', async () => {
    expect(codesOf(await claim(0, true))).toEqual(['problem']);
    doneValue(await claim(1, true));
    expect(await claimedBy()).toBeNull();
    doneValue(await claim(1, true));
  });

  it('R-1.3.5 claimed where the file lies, and only while it is open', async () => {
    const organ = await county.actorIn('county_approver');
    expect(codesOf(await claimCase(county.ctx, organ, caseId, { release: false }))).toEqual(['AUT-03']);
    await tell(county, caseId, { personId: 'p', organisationId: 'o' }, async () => [
      { type: 'caseWithdrawn', typeVersion: 1, payload: { reason: null } },
    ]);
    expect(codesOf(await claim(0))).toEqual(['CAS-20']);
  });
});
