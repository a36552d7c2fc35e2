import type { SubmitCase } from '@tongban/contract';
import { makeIdentityNumber } from '@tongban/gb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { owedMaterials, readCase, stageUploadFor, submitCase, withdrawCase } from './index.ts';
import { constructionApplication, eateryApplication } from './testing/applications.ts';
import { type DemoCounty, ENDING, openDemoCounty, READY } from './testing/demo-county.ts';
import { doneValue } from './testing/outcomes.ts';
import { SAMPLE_PDF } from './testing/sample-file.ts';

const VISIT = 'visit:1';

onEngines('applying twice', (engine) => {
  let county: DemoCounty;
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
  });
  afterAll(() => county.close());

  let people = 0;
  const somebody = (): SubmitCase['applicant'] => {
    people += 1;
    const idNumber = makeIdentityNumber({ regionCode: '371721', birthDate: '1990-02-03', sequence: people });
    const phone = `1380530${String(1000 + people)}`;
    return { kind: 'natural_person', name: `申请人${people}`, idNumber, phone, contactName: null };
  };
  const atWindow = async (township: string, command: SubmitCase) => {
    const actor = await county.actorIn('township_window_clerk', township);
    return submitCase(county.ctx, { kind: 'staff', actor }, command, null);
  };
  /** With every paper that the applicant owes, uploaded in the visit. */
  const online = async (command: SubmitCase) => {
    const guide = county.ctx.reference.guides.get(command.itemId);
    const materials = [];
    for (const { id: materialId, name } of guide ? owedMaterials(guide, []) : []) {
      const upload = { countyId: county.countyId, scope: VISIT, content: SAMPLE_PDF, name: `${name}.pdf` };
      materials.push({ materialId, uploadId: doneValue(await stageUploadFor(county.ctx, upload)).uploadId });
    }
    const application = { ...command, channel: 'online', materials } as const;
    return submitCase(county.ctx, { kind: 'visitor', scope: VISIT }, application, null);
  };
  const problemOf = (outcome: Awaited<ReturnType<typeof online>>) =>
    outcome.kind === 'problem' ? outcome.problem : outcome.kind;

  it('E-20 the clerk of the first case is told which it is, and nothing is stored of the second', async () => {
    const applicant = somebody();
    const first = doneValue(await atWindow(READY, eateryApplication(county, READY, { applicant })));
    const again = eateryApplication(county, READY, { applicant, secondApplication: 'ask' });
    const problem = problemOf(await atWindow(READY, again));
    expect(problem).toMatchObject({ code: 'second_application' });
    expect(JSON.stringify(problem)).toContain(first.number);
    expect(JSON.stringify(problem)).toContain('已收件');
  });

  it('E-20, design §2.5 a clerk elsewhere is told that there is one, and neither number nor place', async () => {
    const applicant = somebody();
    const first = doneValue(await atWindow(READY, eateryApplication(county, READY, { applicant })));
    const townships = [county.townshipId('魏湾镇')];
    const hall = await county.actorIn('county_hall_clerk');
    const command = eateryApplication(county, null, { applicant, townships, secondApplication: 'ask' });
    const outcome = await submitCase(county.ctx, { kind: 'staff', actor: hall }, command, null);
    const text = JSON.stringify(problemOf(outcome));
    expect(text).toContain('不在您的工作范围内');
    expect(text).not.toContain(first.number);
    expect(text).not.toContain(READY);
  });

  it('E-20 with a reason it goes on, and the reason stands in the history of the second case', async () => {
    const applicant = somebody();
    doneValue(await atWindow(READY, eateryApplication(county, READY, { applicant })));
    const reason = '另一处经营场所，位于镇政府东街。';
    const command = eateryApplication(county, READY, { applicant, secondApplication: { reason } });
    const { caseId } = doneValue(await atWindow(READY, command));
    const actor = await county.actorIn('township_window_clerk', READY);
    const { history, version, status } = doneValue(await readCase(county.ctx, actor, caseId));
    expect([version, status]).toEqual([2, 'submitted']);
    expect(history.map(({ name, summary }) => [name, summary])).toContainEqual(['说明重复申请理由', reason]);
  });

  it('E-20 a reason where there is no first case, another item and a case that has ended ask nothing', async () => {
    const applicant = somebody();
    const secondApplication = { reason: '不知道以前有没有申请过。' };
    const command = eateryApplication(county, READY, { applicant, secondApplication });
    const { caseId } = doneValue(await atWindow(READY, command));
    const actor = await county.actorIn('township_window_clerk', READY);
    expect(doneValue(await readCase(county.ctx, actor, caseId)).version).toBe(1);
    const other = constructionApplication(county, ENDING, { applicant, secondApplication: 'ask' });
    doneValue(await atWindow(ENDING, other));
    const withdrawal = { expectedVersion: 1, reason: '不办了。' };
    doneValue(await withdrawCase(county.ctx, actor, caseId, withdrawal, null));
    doneValue(await atWindow(READY, { ...command, secondApplication: 'ask' }));
  });

  it('E-20 online only somebody who knows the telephone number too is told: an identity number is no key', async () => {
    const applicant = somebody();
    doneValue(await atWindow(READY, eateryApplication(county, READY, { applicant })));
    const ask = { applicant, secondApplication: 'ask' } as const;
    const stranger = { ...ask, applicant: { ...applicant, phone: '13905309999' } };
    doneValue(await online(eateryApplication(county, READY, stranger)));
    const problem = problemOf(await online(eateryApplication(county, READY, ask)));
    expect(problem).toMatchObject({ code: 'second_application' });
    expect(JSON.stringify(problem)).not.toMatch(/371721-|庄寨/u);
  });
});
