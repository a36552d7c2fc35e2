import { handlingOf } from '@tongban/domain/catalogue';
import { powerRequestStateOf } from '@tongban/domain/delegation';
import { deputyOf, impressionOf } from '@tongban/domain/seal';
import type { RefusalCode } from '@tongban/domain/terms';
import { addDays, dateInShanghai, startOfDay } from '@tongban/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inSnapshot, inTransaction } from '../../platform/db/transaction.ts';
import { openTestApp, type TestApp } from '../../testing/test-app.ts';
import { caseCounts, reservedNumbers, reserveNumbers } from '../cases/index.ts';
import { readCountyFilings } from '../city-filings/index.ts';
import { explainAuthority, selectEvaluations, selectPowerRequests } from '../delegations/index.ts';
import { sealsForCase } from '../seals/index.ts';
import { verifyInstallation } from '../verification/index.ts';
import { DEMO_COUNTY_CODE, LUXI_CODE } from './demo-bodies.ts';
import { OTHER_COUNTIES, type OtherCounty } from './demo-counties.ts';
import { demoItem } from './demo-item.ts';
import { DEMO_TOWNSHIPS, DEPUTY_KEEPER, demoPersonIn } from './demo-people.ts';
import { createDemoWorld, townshipNamed } from './demo-world.ts';
import { tellCityFilings } from './governance/tell-city-filings.ts';
import { tellCountyPlan } from './governance/tell-county-plan.ts';
import { tellEvaluations } from './governance/tell-evaluations.ts';
import { tellPowerRequests } from './governance/tell-power-requests.ts';
import { tellSealKeeping } from './governance/tell-seal-keeping.ts';
import { planDemoCounty, planLuxi } from './history/plan-counties.ts';
import type { PlannedCase } from './history/plan-history.ts';
import { tellHistory } from './history/tell-history.ts';
import { seedGovernance, type ToldCounty } from './seed-governance.ts';
import { WITHOUT_REST } from './story.ts';
import { findOtherCounty, tellLaterTownships, tellOtherCounty } from './tell-city.ts';

/** Item 5 is 委托办理, item 6 委托受理. */
const DECIDED = 5;
const ACCEPTED = 6;

const LUXI = OTHER_COUNTIES.slice(-1)[0] as OtherCounty;

let test: TestApp;
let told: ToldCounty;
beforeAll(async () => {
  test = await openTestApp({ demo: false });
  const today = dateInShanghai(test.ctx.clock.now());
  told = await seedGovernance(test.ctx, today);
  await tellLaterTownships(told, today);
  await tellOtherCounty(told, LUXI, today);
}, 120_000);
afterAll(() => test.close());

type Act = 'go_live' | 'accept' | 'decide';

async function missing(name: string, no: number, act: Act, county = DEMO_COUNTY_CODE, inDays = 0) {
  const { ctx } = test;
  const world = createDemoWorld(ctx, county);
  const answer = await explainAuthority(ctx, {
    countyId: world.county.id,
    townshipId: townshipNamed(world, name).id,
    itemId: demoItem(ctx.reference, no).id,
    act,
    at: startOfDay(addDays(dateInShanghai(ctx.clock.now()), inDays)),
  });
  return answer.refusals.map(({ code }) => code);
}

it.each<[string, number, Act, RefusalCode[]]>([
  ['大集镇', DECIDED, 'decide', []],
  ['大集镇', ACCEPTED, 'accept', []],
  ['青堌集镇', DECIDED, 'decide', []],
  ['青堌集镇', ACCEPTED, 'accept', ['DLG-10']],
  ['安蔡楼镇', DECIDED, 'accept', []],
  ['安蔡楼镇', DECIDED, 'decide', ['DLG-11']],
  ['梁堤头镇', DECIDED, 'accept', ['DLG-13']],
  ['梁堤头镇', ACCEPTED, 'accept', []],
  ['韩集镇', DECIDED, 'go_live', ['DLG-02', 'DLG-03', 'DLG-04', 'DLG-11', 'DLG-09', 'DLG-12']],
  ['砖庙镇', DECIDED, 'go_live', ['DLG-03']],
  ['砖庙镇', ACCEPTED, 'accept', []],
  ['侯集镇', DECIDED, 'go_live', ['DLG-04']],
  ['侯集镇', ACCEPTED, 'go_live', ['DLG-04']],
  ['苏集镇', DECIDED, 'go_live', ['DLG-11']],
  ['苏集镇', ACCEPTED, 'accept', []],
  ['孙老家镇', DECIDED, 'go_live', ['DLG-12']],
  ['阎店楼镇', DECIDED, 'accept', ['DLG-14']],
  ['魏湾镇', DECIDED, 'accept', ['DLG-10']],
])('R-2.2.1 %s, item %i: %s lacks exactly its gates', async (name, no, act, codes) => {
  expect(await missing(name, no, act)).toEqual(codes);
});

it('R-3.1.2 阎店楼镇 starts on the announced day', async () => {
  expect(await missing('阎店楼镇', DECIDED, 'accept', DEMO_COUNTY_CODE, 21)).toEqual([]);
});

it('E-47 庄寨镇 holds all 49 items: nothing is missing for any of them', async () => {
  for (let no = 1; no <= 49; no += 1) expect(await missing('庄寨镇', no, 'go_live'), String(no)).toEqual([]);
});

it('R-1.2.5 陈集镇 of 鲁西新区 decides, 吕陵镇 accepts only, others have a list alone', async () => {
  expect(await missing('陈集镇', DECIDED, 'decide', '371770')).toEqual([]);
  expect(await missing('吕陵镇', ACCEPTED, 'accept', '371770')).toEqual([]);
  expect(await missing('吕陵镇', DECIDED, 'go_live', '371770')).toEqual(['DLG-03', 'DLG-11']);
  expect(await missing('马岭岗镇', ACCEPTED, 'go_live', '371770')).toContain('DLG-02');
});

it('R-3.1.5 曹县 has its plan and lists at every stage with the city; 鲁西新区 has all filed in time', async () => {
  const { ctx } = test;
  const now = ctx.clock.now();
  const today = dateInShanghai(now);
  await tellCountyPlan(ctx, told);
  await tellCityFilings(ctx, told, today);
  const luxi = { ...told, ...(await findOtherCounty(told.world.ctx, LUXI)) };
  await tellCityFilings(ctx, luxi, today);
  const rowsOf = (countyId: string) =>
    inSnapshot(ctx.database, (tx) => readCountyFilings(tx, ctx, countyId, now));
  const here = await rowsOf(told.world.county.id);
  const standing = Object.fromEntries(
    here.map(({ title, state, isLate }) => [title.split('第')[0], [state, isLate]]),
  );
  expect(standing).toMatchObject({
    实施方案: ['filed', false],
    庄寨镇清单: ['filed', false],
    韩集镇清单: ['filed', false],
    砖庙镇清单: ['submitted', false],
    苏集镇清单: ['returned', false],
    孙老家镇清单: ['filed', true],
    阎店楼镇清单: ['not_submitted', true],
  });
  const there = await rowsOf(luxi.world.county.id);
  expect(there.length).toBeGreaterThan(5);
  for (const { title, state, isLate } of there) expect([state, isLate], title).toEqual(['filed', false]);
});

it('R-2.3.4, R-2.3.2, E-12 requests are answered, powers judged, and 庄寨镇’s seal has a B角 and an impression', async () => {
  const { ctx } = test;
  const today = dateInShanghai(ctx.clock.now());
  const countyId = told.world.county.id;
  await tellPowerRequests(ctx, told, today);
  await tellSealKeeping(ctx, told, today);
  await tellEvaluations(ctx, told, today);
  const township = townshipNamed(told.world, DEMO_TOWNSHIPS.ready).id;
  const { requests, seals, evaluations } = await inSnapshot(ctx.database, async (tx) => ({
    requests: await selectPowerRequests(tx, { countyId, townshipId: null }),
    seals: await sealsForCase(tx, countyId, township),
    evaluations: await selectEvaluations(tx, { countyId, townshipId: null }),
  }));
  expect(requests.map(powerRequestStateOf).sort()).toEqual(['accepted', 'open', 'refused']);
  const seal = seals.find(({ townshipId }) => townshipId === township);
  expect(seal && deputyOf(seal)).toBe(DEPUTY_KEEPER.personId);
  expect(seal && impressionOf(seal)).toMatchObject({ fileId: expect.any(String) });
  expect(seal?.custodians.at(-1)?.personId).toBe(
    demoPersonIn('township_seal_keeper', DEMO_TOWNSHIPS.ready).personId,
  );
  expect(evaluations).toHaveLength(5);
});

it('design §6 the history is lawful: a case of each course and route, none refused, and every row folds again', async () => {
  const { ctx } = test;
  const today = dateInShanghai(ctx.clock.now());
  const plan = oneOfEachSort(planDemoCounty(ctx.reference, ctx.calendar, today));
  const { county } = told.world;
  const reserved = await inTransaction(ctx.database, (tx) => reserveNumbers(tx, county.code, plan.length));
  const numbers = reservedNumbers(reserved, 0);
  const failures: string[] = [];
  await tellHistory({ ctx: { ...ctx, numbers }, told, today }, plan, paceTo(failures));
  expect(failures).toEqual([]);
  const counts = await inSnapshot(ctx.database, (tx) => caseCounts(tx, county.id));
  expect(counts.reduce((sum, { cases }) => sum + cases, 0)).toBe(plan.length);
  const statuses = counts.map(({ status }) => status);
  expect(statuses).toEqual(
    expect.arrayContaining([
      'closed',
      'withdrawn',
      'terminated',
      'not_accepted',
      'accepted',
      'reviewing',
      'supplementing',
    ]),
  );
  for await (const finding of verifyInstallation(ctx)) expect.unreachable(JSON.stringify(finding));
}, 240_000);

it('design §6 鲁西新区 has a history of its own, beside the numbers of 曹县', async () => {
  const { ctx } = test;
  const today = dateInShanghai(ctx.clock.now());
  const world = createDemoWorld(ctx, LUXI_CODE);
  const plan = oneOfEachSort(planLuxi(ctx.reference, ctx.calendar, today));
  const failures: string[] = [];
  await tellHistory({ ctx, told: { ...told, world }, today }, plan, paceTo(failures));
  expect(failures).toEqual([]);
  const counts = await inSnapshot(ctx.database, (tx) => caseCounts(tx, world.county.id));
  expect(counts.reduce((sum, { cases }) => sum + cases, 0)).toBe(plan.length);
}, 60_000);

function paceTo(failures: string[]) {
  return {
    signal: new AbortController().signal,
    told: () => {},
    failed: (error: unknown) => void failures.push(String(error)),
    breathe: WITHOUT_REST,
  };
}

/** The first planned case of each course on each route: at the township, by way of the county, at the hall, outside. */
function oneOfEachSort(plan: readonly PlannedCase[]): PlannedCase[] {
  const first = new Map<string, PlannedCase>();
  for (const planned of plan) {
    const { course, place, item, online } = planned;
    const where = place.townshipName === null ? 'hall' : item.mode;
    const sort = `${course}/${where}/${handlingOf(item.guide)}/${online}`;
    if (!first.has(sort)) first.set(sort, planned);
  }
  return [...first.values()];
}
