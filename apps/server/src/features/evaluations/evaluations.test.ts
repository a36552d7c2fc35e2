import type { EvaluationDeskView, PairEvaluationsView } from '@tongban/contract';
import { addDays, dateInShanghai } from '@tongban/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { type StaffHeaders, TEST_NOW } from '../../testing/test-app.ts';
import { acceptCase, confirmPlace } from '../cases/index.ts';
import { eateryApplication } from '../cases/testing/applications.ts';
import { takenIn } from '../cases/testing/case-walk.ts';
import { type DemoCounty, openDemoCounty, READY } from '../cases/testing/demo-county.ts';
import { verifyInstallation } from '../verification/index.ts';

const today = dateInShanghai(TEST_NOW);
const NO_CASES = {
  received: 0,
  accepted: 0,
  closed: 0,
  overdue: 0,
  returnedForCorrection: 0,
  transferred: 0,
  withdrawn: 0,
  averageWorkingDays: null,
};

onEngines('evaluations', (engine) => {
  let county: DemoCounty;
  let manager: StaffHeaders;
  let path: string;

  beforeAll(async () => {
    county = await openDemoCounty({ engine });
    manager = await county.loginAs('county-manager');
    path = `/evaluations/${county.townshipId(READY)}/${county.eatery}`;
    await takeIn();
    const taken = await takeIn();
    const clerk = 'township_window_clerk';
    await taken.walk(confirmPlace, clerk, READY, { townships: [county.townshipId(READY)] });
    await taken.walk(acceptCase, clerk, READY, {});
  });
  afterAll(() => county.close());

  const takeIn = () => takenIn(county, eateryApplication(county, READY));
  const get = (url: string, headers: object = manager) =>
    county.app.inject({ url: `/api/v1${url}`, headers: { ...headers } });
  const post = (payload: object, headers: object = manager, url = path) =>
    county.app.inject({ method: 'POST', url: `/api/v1${url}`, headers: { ...headers }, payload });
  const read = async (query = ''): Promise<PairEvaluationsView> => (await get(`${path}${query}`)).json();
  const evaluation = {
    expectedVersion: 0,
    generation: 1,
    from: addDays(today, -30),
    until: today,
    judgement: 'poor_effect',
    opinion: '群众仍到县里办理，利用不足',
  };

  it('R-2.3.2 every item of a township’s list has its figures, counted from the cases', async () => {
    const desk: EvaluationDeskView = (await get(`/evaluations?township=${county.townshipId(READY)}`)).json();
    expect(desk).toMatchObject({ townshipName: READY, from: addDays(today, -364), until: today });
    const row = desk.rows.find(({ itemId }) => itemId === county.eatery);
    expect(row).toMatchObject({ figures: { ...NO_CASES, received: 2, accepted: 1 }, last: null });
    expect(desk.rows.find(({ itemId }) => itemId === county.construction)?.figures).toEqual(NO_CASES);
    const before = `&from=${addDays(today, -9)}&until=${addDays(today, -1)}`;
    const empty: EvaluationDeskView = (
      await get(`/evaluations?township=${county.townshipId(READY)}${before}`)
    ).json();
    expect(empty.rows.every(({ figures }) => figures.received === 0)).toBe(true);
    expect((await get('/evaluations')).statusCode).toBe(200);
  });

  it('R-2.3.2, R-2.3.3 is recorded with its figures and judgement, and proposes a recall', async () => {
    expect((await post({ ...evaluation, opinion: ' ' })).json()).toMatchObject({ code: 'GOV-03' });
    expect((await post({ ...evaluation, until: addDays(today, 1) })).json()).toMatchObject({
      code: 'GOV-02',
    });
    expect((await post({ ...evaluation, generation: 9 })).json()).toMatchObject({ code: 'DLG-10' });
    expect((await post(evaluation)).statusCode).toBe(201);
    expect((await post(evaluation)).statusCode).toBe(409);
    expect((await post({ ...evaluation, expectedVersion: 1 })).json()).toMatchObject({ code: 'GOV-01' });
    expect(await read()).toMatchObject({
      version: 1,
      recalledFrom: null,
      evaluations: [
        {
          judgementName: '效果不好',
          isRecallProposed: true,
          opinion: evaluation.opinion,
          evaluatedByName: '沈国华',
          recordedOn: today,
          figures: { received: 2, accepted: 1 },
        },
      ],
    });
    const next = { ...evaluation, expectedVersion: 1, from: today, judgement: 'needs_help' };
    expect((await post(next)).json()).toMatchObject({ version: 2 });
    expect((await read()).evaluations.map(({ judgement }) => judgement)).toEqual([
      'needs_help',
      'poor_effect',
    ]);
  });

  it('R-2.3.2 what was counted once stays as it was', async () => {
    const { evaluations } = await read();
    const oldest = evaluations.at(-1);
    await takeIn();
    const later = await read();
    expect(later.figures.received).toBe(3);
    expect(later.evaluations.at(-1)).toEqual(oldest);
  });

  it('design §2.5 another county, another post and an item on no list find nothing', async () => {
    const elsewhere = county.ctx.reference.counties.find(({ id }) => id !== county.countyId)?.townships[0]
      ?.id;
    const foreign = `/evaluations/${elsewhere}/${county.eatery}`;
    expect((await get(foreign)).statusCode).toBe(404);
    expect((await post(evaluation, manager, foreign)).statusCode).toBe(404);
    expect((await get(`/evaluations?township=${elsewhere}`)).statusCode).toBe(404);
    expect((await get(`/evaluations/${county.townshipId(READY)}/no-such-item`)).statusCode).toBe(404);
    expect((await get(path, await county.loginAs('head1'))).statusCode).toBe(403);
    expect((await post(evaluation, await county.loginAs('window1'))).statusCode).toBe(403);
    expect((await get(path, {})).statusCode).toBe(401);
  });

  it('ADR 0003 ledger, rows and texts fit together', async () => {
    const findings: unknown[] = [];
    for await (const finding of verifyInstallation(county.ctx)) findings.push(finding);
    expect(findings).toEqual([]);
  });
});
