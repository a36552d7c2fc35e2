import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { SubmitCase } from '@tongban/contract';
import { dateInShanghai, localDate } from '@tongban/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inTransaction } from '../../platform/db/transaction.ts';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { TEST_NOW } from '../../testing/test-app.ts';
import {
  acceptCase,
  confirmPlace,
  deliverCase,
  findOutsideCases,
  issueCase,
  recordOutsideResult,
  requestSeal,
  reviewCase,
  trackCase,
} from '../cases/index.ts';
import { type CaseWalk, takenIn } from '../cases/testing/case-walk.ts';
import { type DemoCounty, openDemoCounty, READY } from '../cases/testing/demo-county.ts';
import { codesOf, doneValue } from '../cases/testing/outcomes.ts';
import { findItem, validApplication } from '../catalogue/index.ts';
import { differenceOf } from './compare-results.ts';
import { reconcileOutsideResults } from './index.ts';
import { listOutsideDifferences } from './operations/list-differences.ts';

const SIMULATOR = fileURLToPath(new URL('../../../../simulators/src/outside-system.ts', import.meta.url));
const SHOP = 'individual-business-registration';
const TODAY = dateInShanghai(TEST_NOW);

/** The simulator as a process of its own, with a clock that begins where the test's stands. */
function startSimulator(port: number): Promise<ChildProcess> {
  const env = { ...process.env, PORT: String(port), CLOCK_START: TEST_NOW, DECIDES_AFTER_SECONDS: '0' };
  const child = fork(SIMULATOR, [], { execArgv: [], env, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  return new Promise((resolve) => child.stdout?.once('data', () => resolve(child)));
}

onEngines('outside systems', (engine) => {
  const port = engine === 'postgres' ? 18111 : 18101;
  let county: DemoCounty;
  let simulator: ChildProcess;
  beforeAll(async () => {
    simulator = await startSimulator(port);
    county = await openDemoCounty({ engine, env: { TONGBAN_OUTSIDE_URL: `http://127.0.0.1:${port}` } });
  });
  afterAll(async () => {
    simulator.kill();
    await county.close();
  });

  const application = (n: number, itemId = SHOP): SubmitCase => {
    const found = findItem(county.ctx.reference, itemId);
    if (!found) throw new Error(itemId);
    const { applicant, answers } = validApplication(found.guide, {
      n,
      countyName: '曹县',
      townshipName: READY,
      regionCode: '371721',
      today: TODAY,
      withOptional: false,
    });
    const townshipId = county.townshipId(READY);
    return {
      itemId,
      countyId: county.countyId,
      townshipId,
      channel: 'township_centre',
      applicant,
      answers,
      townships: [townshipId],
      materials: [],
      conditions: [],
    };
  };
  /** Taken in, accepted and reviewed at 庄寨镇: the outside system's turn. */
  const reviewed = async (n: number): Promise<CaseWalk> => {
    const walk = await takenIn(county, application(n));
    await walk.walk(confirmPlace, 'township_window_clerk', READY, { townships: [county.townshipId(READY)] });
    await walk.walk(acceptCase, 'township_window_clerk', READY, {});
    await walk.walk(reviewCase, 'township_reviewer', READY, { conclusion: 'meets', opinion: '材料齐全。' });
    return walk;
  };
  const lookUp = async (caseId: string, loginName = 'approver1') =>
    county.app.inject({
      method: 'POST',
      url: `/api/v1/cases/${caseId}/outside-lookups`,
      headers: { ...(await county.loginAs(loginName)) },
    });
  const record = (walk: CaseWalk, number: string, more: object = {}) =>
    walk.try(recordOutsideResult, 'township_approver', READY, {
      outcome: 'granted',
      number,
      decidedOn: TODAY,
      reason: null,
      ...more,
    });

  it('design §5 the result is fetched, recorded, issued and delivered; the resident reads the outside number', async () => {
    const walk = await reviewed(1);
    const answer = await lookUp(walk.caseId);
    expect(answer.statusCode).toBe(200);
    const { result } = answer.json();
    expect(result).toEqual({
      number: expect.stringMatching(/^20260316\d{8}$/),
      decidedOn: TODAY,
      outcome: 'granted',
      reason: null,
    });
    doneValue(await record(walk, result.number));
    expect(codesOf(await walk.try(requestSeal, 'township_reviewer', READY, {}))).toContain('EXT-05');
    const tracked = doneValue(await trackCase(county.ctx, { number: walk.number, code: walk.code }));
    expect(tracked.outside).toEqual({
      system: '市场主体登记系统',
      number: result.number,
      decidedOn: TODAY,
      outcomeName: '准予许可',
    });
    await walk.walk(issueCase, 'township_issue_clerk', READY, {});
    await walk.walk(deliverCase, 'township_issue_clerk', READY, { method: 'counter', collectorName: '本人' });
    expect(await walk.state()).toMatchObject({ status: 'closed', sealUse: null });
    const sealed = await county.ctx.database.db
      .selectFrom('certificate')
      .select('id')
      .where('case_id', '=', walk.caseId)
      .execute();
    expect(sealed).toEqual([]);
  });

  it('EXT-04 one number of a system stands on one case', async () => {
    const first = await reviewed(2);
    const second = await reviewed(3);
    doneValue(await record(first, '示例-0001'));
    expect(codesOf(await record(second, '示例-0001'))).toEqual(['EXT-04']);
    expect(await second.state()).toMatchObject({ status: 'reviewing', decision: null });
  });

  it('EXT-03 CAS-24 a day to come, and a refusal without reasons', async () => {
    const walk = await reviewed(4);
    const outcome = await record(walk, '示例-0002', { decidedOn: '2026-03-17', outcome: 'refused' });
    expect(codesOf(outcome).sort()).toEqual(['CAS-24', 'EXT-03']);
  });

  it('EXT-03 a day that no calendar has is a slip in the form, not an error of the server', async () => {
    const walk = await reviewed(6);
    const answer = await county.app.inject({
      method: 'POST',
      url: `/api/v1/cases/${walk.caseId}/outside-result`,
      headers: { ...(await county.loginAs('approver1')) },
      payload: { expectedVersion: 1, outcome: 'granted', number: '示例-0003', decidedOn: '2026-02-30' },
    });
    expect([answer.statusCode, answer.json().fields]).toMatchObject([400, [{ field: 'decidedOn' }]]);
  });

  it('design §2.5 nobody fetches results of a case that is not theirs, or in a post that records none', async () => {
    const walk = await reviewed(5);
    expect((await lookUp(walk.caseId, 'window1')).json()).toMatchObject({ code: 'AUT-02' });
    expect((await lookUp(walk.caseId, 'approver3')).statusCode).toBe(404);
  });

  it('design §5 the daily comparison lists what differs, to the service manager of that county', async () => {
    const forgotten = await reviewed(6);
    const mistyped = await reviewed(7);
    await lookUp(forgotten.caseId);
    await lookUp(mistyped.caseId);
    doneValue(await record(mistyped, '示例-0003'));
    await reconcileOutsideResults(county.ctx);
    const read = async (loginName: string, query = '') =>
      county.app.inject({
        url: `/api/v1/registers/outside-differences${query}`,
        headers: { ...(await county.loginAs(loginName)) },
      });
    const view = (await read('county-manager')).json();
    const kinds = Object.fromEntries(
      view.differences.map(({ caseNumber, kind }: { caseNumber: string; kind: string }) => [
        caseNumber,
        kind,
      ]),
    );
    expect(kinds).toMatchObject({ [forgotten.number]: 'not_recorded_here', [mistyped.number]: 'differs' });
    expect(view).toMatchObject({ connected: true, lastCheck: { from: '2026-03-08', through: '2026-03-16' } });
    expect((await read('window1')).statusCode).toBe(403);
    const only = (await read('county-manager', `?kind=differs&q=${mistyped.number.slice(12)}`)).json();
    expect(only.differences).toMatchObject([
      { caseNumber: mistyped.number, differing: ['number'], ours: { number: '示例-0003' } },
    ]);
    expect((await read('county-manager', '?kind=other')).statusCode).toBe(400);
  });

  it('design §2.5 a case of one county is compared in no other, and its difference shown to no other', async () => {
    const { ctx } = county;
    const walk = await reviewed(9);
    const other = ctx.reference.counties.find(({ id }) => id !== county.countyId);
    const [there, here] = await inTransaction(ctx.database, async (tx) => [
      await findOutsideCases(tx, other?.id ?? '', [walk.number]),
      await findOutsideCases(tx, county.countyId, [walk.number]),
    ]);
    expect([there, here]).toMatchObject([[], [{ caseNumber: walk.number, ours: null }]]);
    const manager = await county.actorIn('county_service_manager');
    const foreign = {
      ...manager,
      appointments: manager.appointments.map((each) => ({ ...each, countyId: other?.id ?? '' })),
    };
    const seen = doneValue(await listOutsideDifferences(ctx, foreign, {}));
    expect(seen.differences).toEqual([]);
  });

  it('design §5 an answer that does not come changes nothing and says so', async () => {
    const walk = await reviewed(8);
    const { ctx } = county;
    const silent = { ...ctx, config: { ...ctx.config, outsideUrl: 'http://127.0.0.1:9' } };
    expect(await reconcileOutsideResults(silent)).toBeNull();
    expect(
      await reconcileOutsideResults({ ...ctx, config: { ...ctx.config, outsideUrl: undefined } }),
    ).toBeNull();
    expect(await walk.state()).toMatchObject({ status: 'reviewing' });
  });
});

it.each([
  ['both say the same', day('1'), day('1'), null],
  ['another number', day('1'), day('2'), 'differs'],
  ['only there', null, day('1'), 'not_recorded_here'],
  ['only here', day('1'), null, 'not_listed_there'],
  ['neither', null, null, null],
] as const)('design §5 comparison: %s', (_, ours, theirs, kind) => {
  expect(differenceOf({ caseId: 'c', caseNumber: 'n', ours, theirs })).toBe(kind);
});

function day(number: string) {
  return { number, decidedOn: localDate('2026-03-16'), outcome: 'granted' as const };
}
