import type { PaymentOrderView } from '@tongban/contract';
import { addMilliseconds, startOfDay } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import type { SimulatedClock } from '../../../platform/clock/clock.ts';
import type { Outcome } from '../../../platform/outcome.ts';
import {
  cancelDeskOrder,
  cancelVisitOrder,
  createDeskOrder,
  findPaymentService,
  type PaymentService,
  payOnline,
  readVisitOrder,
  recordTerminalPayment,
  refreshDeskOrder,
  refreshVisitOrder,
} from '../../payments/index.ts';
import { demoItem } from '../demo-item.ts';
import type { DemoWorld } from '../demo-world.ts';
import type { Who } from './history-staff.ts';
import type { PlannedPayment } from './plan-payments.ts';
import type { SandboxCompany } from './sandbox-company.ts';

const MINUTE = 60_000;
/** An order holds its bill for half an hour. */
const OVER_AFTER = 31;
const ORIGIN = 'http://127.0.0.1';
/** More than was ordered, in 分: what the two sides then differ by. */
const TOO_MUCH = 500;

export interface PaymentTelling {
  /** With a clock of its own, which `clock` sets. */
  readonly ctx: AppContext;
  readonly clock: SimulatedClock;
  readonly world: DemoWorld;
  readonly who: Who;
  readonly company: SandboxCompany;
}

/** An order that is being told, made at a counter or by a resident's browser. */
interface ToldOrder {
  readonly number: string;
  paid(reference: string): Promise<Outcome<unknown>>;
  asked(): Promise<Outcome<unknown>>;
  cancelled(): Promise<Outcome<unknown>>;
}

/** Tells one order from its bill to its end, with the companies' sandbox. Throws when something is refused. */
export async function tellPayment(telling: PaymentTelling, planned: PlannedPayment): Promise<void> {
  const { ctx, clock, world, company } = telling;
  const at = (minutes: number) =>
    clock.set(addMilliseconds(startOfDay(planned.on), (planned.minute + minutes) * MINUTE));
  at(0);
  const service = await findPaymentService(ctx, world.county, demoItem(ctx.reference, planned.item).id);
  if (service === null) throw new Error(`The demo has no company for item ${planned.item}.`);
  const order = await ordered(telling, planned, service);
  at(planned.course === 'expired' ? OVER_AFTER : 4);
  switch (planned.course) {
    case 'expired':
      return told(await order.asked());
    case 'cancelled':
      return told(await order.cancelled());
    case 'paid':
      return told(await order.paid(await company.pay(order.number, { invoiced: false })));
    case 'miscounted': {
      const { amount } = await billOf(service, planned.account);
      await company.pay(order.number, { amount: amount + TOO_MUCH });
      return told(await order.asked());
    }
    case 'receipted':
      return told(await order.paid(await company.pay(order.number)));
    case 'refunded':
      told(await order.paid(await company.pay(order.number)));
      at(90);
      await company.refund(order.number);
      return told(await order.asked());
  }
}

function ordered(telling: PaymentTelling, planned: PlannedPayment, service: PaymentService) {
  return planned.channel === 'online'
    ? orderedOnline(telling, planned, service)
    : orderedAtDesk(telling, planned, service);
}

async function orderedAtDesk(
  { ctx, who }: PaymentTelling,
  { account, channel }: PlannedPayment,
  service: PaymentService,
): Promise<ToldOrder> {
  const clerk = who(channel === 'county_hall' ? 'county_hall_clerk' : 'township_window_clerk');
  const wish = { itemId: service.itemId, account, ...(await billOf(service, account)) };
  const { id, number }: PaymentOrderView = doneOf(
    await createDeskOrder(ctx, clerk, wish, { origin: ORIGIN, idempotency: null }),
  );
  return {
    number,
    paid: (reference) => recordTerminalPayment(ctx, clerk, id, reference),
    asked: () => refreshDeskOrder(ctx, clerk, id),
    cancelled: () => cancelDeskOrder(ctx, clerk, id),
  };
}

async function orderedOnline(
  { ctx }: PaymentTelling,
  { account }: PlannedPayment,
  service: PaymentService,
): Promise<ToldOrder> {
  const { name, billNumber, amount } = await billOf(service, account);
  const visitHash = `demo-payer-${account}`;
  const proof = { account, lastCharacter: [...name].at(-1) ?? '', from: 'demo' };
  const idempotency = { key: visitHash, request: visitHash };
  const orderId = doneOf(
    await payOnline(ctx, service, { proof, billNumber, amount, visitHash, origin: ORIGIN, idempotency }),
  );
  const key = { orderId, visitHash };
  const seen = await readVisitOrder(ctx, orderId, visitHash);
  if (seen === null) throw new Error('The browser that made an order sees it.');
  return {
    number: seen.order.number,
    paid: () => refreshVisitOrder(ctx, key),
    asked: () => refreshVisitOrder(ctx, key),
    cancelled: () => cancelVisitOrder(ctx, key),
  };
}

/** The household's first bill, to be paid in full. */
async function billOf({ biller, kind, county }: PaymentService, account: string) {
  const answer = await biller.queryBills({ kind, county: county.code }, account);
  const bill = answer.kind === 'told' ? answer.value.bills[0] : undefined;
  if (answer.kind !== 'told' || bill === undefined) throw new Error(`The sandbox has no bill of ${account}.`);
  return { name: answer.value.name, billNumber: bill.billNumber, amount: bill.outstanding };
}

function told(outcome: Outcome<unknown>): void {
  doneOf(outcome);
}

function doneOf<T>(outcome: Outcome<T>): T {
  if (outcome.kind === 'done') return outcome.value;
  throw new Error(`The demo's payment was refused: ${JSON.stringify(outcome)}`);
}
