import { addDays, addMilliseconds, type LocalDate, startOfDay } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { billerOf, explainDifference, listReconciliations, reconcileDay } from '../../payments/index.ts';
import { DEMO_TOWNSHIPS } from '../demo-people.ts';
import type { Pace } from '../story.ts';
import { historyStaff, type Who } from './history-staff.ts';
import type { PlannedPayment } from './plan-payments.ts';
import { sandboxCompany } from './sandbox-company.ts';
import type { HistoryTelling } from './tell-history.ts';
import { tellPayment } from './tell-payment.ts';

const HALF_PAST_SIX = 6.5 * 3_600_000;
const QUARTER_TO_TEN = 9.75 * 3_600_000;
const NOON = 12 * 3_600_000;
const NOTE = '经核对，为公用企业柜面的测试单，本系统没有对应订单；企业已冲销，未涉及缴费人。（示例）';

/**
 * Tells the orders day by day, each day with its reconciliation of the next morning. On the busiest day the company's
 * statement has a line too many, which the county explains. Nothing where no sandbox stands for the companies.
 */
export async function tellPayments(
  telling: HistoryTelling,
  plan: readonly PlannedPayment[],
  pace: Pace & { readonly failed: (error: unknown) => void },
): Promise<void> {
  const { ctx, told } = telling;
  if ((await sandboxCompany(ctx)) === null) return;
  const who = await historyStaff(ctx, told.world.county.code, DEMO_TOWNSHIPS.ready, 'approval');
  const days = [...new Set(plan.map(({ on }) => on))];
  const ordersOf = (day: LocalDate) => plan.filter(({ on }) => on === day);
  const [busiest] = days.toSorted((a, b) => ordersOf(b).length - ordersOf(a).length);
  for (const on of days) {
    for (const planned of ordersOf(on)) {
      if (pace.signal.aborted) return;
      const began = performance.now();
      if ((await pace.chapter?.isNext()) !== false) await tellOne(telling, who, planned).catch(pace.failed);
      pace.told();
      await pace.breathe(performance.now() - began);
    }
    if ((await pace.chapter?.isNext()) === false) continue;
    const began = performance.now();
    await closeDay(telling, who, on, on === busiest).catch(pace.failed);
    await pace.breathe(performance.now() - began);
  }
}

async function tellOne({ ctx: shared, told }: HistoryTelling, who: Who, planned: PlannedPayment) {
  const clock = told.clockFrom(startOfDay(planned.on));
  const ctx = { ...shared, clock };
  const company = await sandboxCompany(ctx);
  if (company !== null) await tellPayment({ ctx, clock, world: told.world, who, company }, planned);
}

/** The reconciliation of the next morning; where the statement has a line too many, the county explains it. */
async function closeDay({ ctx: shared, told }: HistoryTelling, who: Who, on: LocalDate, differs: boolean) {
  const clock = told.clockFrom(addMilliseconds(startOfDay(on), NOON));
  const ctx = { ...shared, clock };
  if (differs) await takeTestPayment(ctx, told.world.county.code);
  const morning = startOfDay(addDays(on, 1));
  // Told of this morning before it is that late, the comparison is of now.
  const [comparedAt = morning] = [addMilliseconds(morning, HALF_PAST_SIX), shared.clock.now()].sort();
  clock.set(comparedAt);
  await reconcileDay(ctx, told.world.county, on);
  if (!differs) return;
  clock.set(addMilliseconds(morning, QUARTER_TO_TEN));
  await explainAll(ctx, who, on);
}

/** A charge of the company's own, that no order of ours is for. */
async function takeTestPayment(ctx: AppContext, county: string): Promise<void> {
  const company = await sandboxCompany(ctx);
  const biller = billerOf(ctx);
  const service = { kind: 'water', county } as const;
  const bills = await biller?.queryBills(service, TEST_ACCOUNT);
  const bill = bills?.kind === 'told' ? bills.value.bills[0] : undefined;
  if (!company || !biller || !bill) return;
  await biller.openCharge({
    ...service,
    orderNumber: TEST_ORDER,
    account: TEST_ACCOUNT,
    billNumber: bill.billNumber,
    amount: bill.outstanding,
    channel: 'terminal',
    returnUrl: 'http://127.0.0.1/',
    notifyUrl: 'http://127.0.0.1/',
  });
  await company.pay(TEST_ORDER);
}

const TEST_ACCOUNT = '1000000199';
const TEST_ORDER = '公用企业柜面测试单-0001';

async function explainAll(ctx: AppContext, who: Who, day: LocalDate): Promise<void> {
  const manager = who('county_service_manager');
  const listed = await listReconciliations(ctx, manager, day);
  const reconciliations = listed.kind === 'done' ? listed.value.reconciliations : [];
  for (const { companyId, itemId, differences } of reconciliations) {
    for (const { reference } of differences) {
      const explained = await explainDifference(ctx, manager, {
        companyId,
        itemId,
        day,
        reference,
        note: NOTE,
      });
      if (explained.kind !== 'done')
        throw new Error(`The demo's explanation was refused: ${JSON.stringify(explained)}`);
    }
  }
}
