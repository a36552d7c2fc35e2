import { addDays, dateInShanghai, localDate } from '@tongban/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { openTestApp, type TestApp } from '../../../testing/test-app.ts';
import { listReconciliations, reconcileDay } from '../../payments/index.ts';
import { type SandboxBiller, startSandboxBiller } from '../../payments/testing/sandbox-biller.ts';
import { startWaywardBiller } from '../../payments/testing/wayward-biller.ts';
import { verifyInstallation } from '../../verification/index.ts';
import { seedGovernance, type ToldCounty } from '../seed-governance.ts';
import { WITHOUT_REST } from '../story.ts';
import { tellHallCollection } from '../tell-city.ts';
import { historyStaff } from './history-staff.ts';
import { PAYMENT_COURSES, type PlannedPayment, planPayments } from './plan-payments.ts';
import { tellPayments } from './tell-payments.ts';

let biller: SandboxBiller;
let test: TestApp;
let told: ToldCounty;
beforeAll(async () => {
  biller = await startSandboxBiller();
  test = await openTestApp({ demo: false, env: biller.env });
  told = await seedGovernance(test.ctx, today(), { numbers: [46, 47, 48, 49] });
  await tellHallCollection(told);
}, 60_000);
afterAll(async () => {
  await test.close();
  await biller.close();
});

const today = () => dateInShanghai(test.ctx.clock.now());
const failures: string[] = [];
const pace = {
  signal: new AbortController().signal,
  told: () => {},
  failed: (error: unknown) => void failures.push(String(error)),
  breathe: WITHOUT_REST,
};
const statuses = async () => {
  const rows = await inTransaction(test.ctx.database, (tx) =>
    tx.selectFrom('payment_order').select(['status', 'channel']).execute(),
  );
  return rows;
};

it('E-47 a demonstration orders nothing at a real company, whose system is no sandbox', async () => {
  const real = await startWaywardBiller();
  const { TONGBAN_BILLER_URL: billerUrl, TONGBAN_BILLER_KEY: billerKey } = real.env;
  const ctx = { ...test.ctx, config: { ...test.ctx.config, billerUrl, billerKey } };
  await tellPayments({ ctx, told, today: today() }, planPayments(ctx.calendar, today()), pace);
  await real.close();
  expect(real.asked.filter((each) => each !== 'GET /sandbox')).toEqual([]);
  expect(await statuses()).toEqual([]);
});

it('design §6 E-47 orders of every course and counter, with their daily reconciliations: one difference explained, one open', async () => {
  const { ctx } = test;
  const plan = oneOfEachSort(planPayments(ctx.calendar, today()));
  await tellPayments({ ctx, told, today: today() }, plan, pace);
  expect(failures).toEqual([]);
  const rows = await statuses();
  expect(rows).toHaveLength(plan.length);
  expect(new Set(rows.map(({ status }) => status))).toEqual(
    new Set(['receipted', 'paid', 'expired', 'cancelled', 'refund_reported']),
  );
  expect(new Set(rows.map(({ channel }) => channel))).toEqual(
    new Set(['township_centre', 'county_hall', 'online']),
  );
  const differences = [];
  const who = await historyStaff(ctx, told.world.county.code, null, 'approval');
  for (const day of new Set(plan.map(({ on }) => on))) {
    const listed = await listReconciliations(ctx, who('county_service_manager'), day);
    if (listed.kind !== 'done') throw new Error(JSON.stringify(listed));
    expect(listed.value.reconciliations).toHaveLength(4);
    for (const { differences: found } of listed.value.reconciliations)
      differences.push(...found.map((each) => ({ day, ...each })));
  }
  expect(differences).toMatchObject([
    { kind: 'missing_here', explanation: { note: expect.stringContaining('测试单') } },
    { day: addDays(today(), -1), kind: 'different_amount', explanation: null },
  ]);
});

it('E-47 compared again now, the sandbox says what it said then', async () => {
  const { ctx } = test;
  const yesterday = addDays(today(), -1);
  const before = await comparisons();
  expect(await reconcileDay(ctx, told.world.county, yesterday)).toEqual([]);
  expect(await comparisons()).toEqual(before);
  for await (const finding of verifyInstallation(ctx)) expect.unreachable(JSON.stringify(finding));
});

const comparisons = () =>
  inTransaction(test.ctx.database, (tx) =>
    tx
      .selectFrom('payment_reconciliation')
      .select(['day', 'item_id', 'version'])
      .orderBy('day')
      .orderBy('item_id')
      .execute(),
  );

it.each(['2026-03-16', '2026-11-30'])('the plan before %s has every course, in order', (day) => {
  const plan = planPayments(test.ctx.calendar, localDate(day));
  expect(new Set(plan.map(({ course }) => course))).toEqual(new Set(PAYMENT_COURSES));
  expect(new Set(plan.map(({ account }) => account)).size).toBe(plan.length);
  expect(plan.every(({ on }) => on < day)).toBe(true);
});

/** The first planned order of each course and channel. */
function oneOfEachSort(plan: readonly PlannedPayment[]): PlannedPayment[] {
  const first = new Map<string, PlannedPayment>();
  for (const planned of plan) {
    const sort = `${planned.course}/${planned.channel}`;
    if (!first.has(sort)) first.set(sort, planned);
  }
  return [...first.values()];
}
