import type { AuthorityAnswer } from '../authority/index.ts';
import { type Decided, decided, POSTS, type Post, type Refusal, refuse, refused } from '../terms/index.ts';
import { addMilliseconds, type Instant } from '../time/index.ts';
import { type Bill, checkAmount } from './amount-rule.ts';
import type { OrderTerms, PaymentChannel, PaymentOrderEvent } from './payment-order.ts';

/** How long an order holds its bill, in milliseconds: half an hour, then another may be opened. */
export const ORDER_LASTS_MS = 30 * 60_000;

export type OrderCreation = Omit<
  OrderTerms,
  'billNumber' | 'outstanding' | 'companyId' | 'chain' | 'expiresAt'
>;

export interface OrderFacts {
  readonly bill: Bill;
  /** By what the place collects, or for `online` that the company is registered. */
  readonly authority: AuthorityAnswer;
  /** Number of an order that still holds the bill; null = none. */
  readonly openOrderNumber: string | null;
  /** The clerk's post; null for a resident who pays online. */
  readonly post: Post | null;
}

/** Posts that take a payment at a counter; the head of a centre stands in where nobody else is there. */
const COLLECTING_POSTS: Readonly<Record<PaymentChannel, readonly Post[]>> = {
  online: [],
  township_centre: ['township_window_clerk', 'centre_head'],
  county_hall: ['county_hall_clerk'],
};

/**
 * 下单: the place may collect, the post may, the bill is free (PAY-05) and the amount is one the company takes (PAY-06,
 * PAY-09). All reasons at once (E-47).
 */
export function decideOrderCreation(
  command: OrderCreation,
  facts: OrderFacts,
  now: Instant,
): Decided<PaymentOrderEvent> {
  const { bill, authority, openOrderNumber } = facts;
  const refusals: Refusal[] = [...authority.refusals, ...checkPost(command.channel, facts.post)];
  if (openOrderNumber !== null) {
    const text = `这笔账单已有一笔尚未完成的缴费订单，订单号${openOrderNumber}。`;
    refusals.push(refuse('PAY-05', { text }));
  }
  const wrongAmount = checkAmount(bill, command.amount);
  if (wrongAmount !== null) refusals.push(wrongAmount);
  if (refusals.length > 0 || !authority.allowed) return refused(refusals);
  const { billNumber, outstanding } = bill;
  return decided({
    type: 'paymentOrderCreated',
    typeVersion: 1,
    payload: {
      ...command,
      companyId: authority.decidingOrganId,
      billNumber,
      outstanding,
      chain: authority.chain,
      expiresAt: addMilliseconds(now, ORDER_LASTS_MS),
    },
  });
}

function checkPost(channel: PaymentChannel, post: Post | null): Refusal[] {
  if (channel === 'online') return [];
  if (post !== null && COLLECTING_POSTS[channel].includes(post)) return [];
  const text = post === null ? '只有窗口人员可以在窗口代收。' : `${POSTS[post].name}不在窗口代收费用。`;
  return [refuse('AUT-02', { text })];
}
