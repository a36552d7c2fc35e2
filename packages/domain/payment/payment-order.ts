import type { ChainLink } from '../authority/index.ts';
import type { CountyId, ItemId, TownshipId } from '../catalogue/index.ts';
import type { DomainEvent, Recorded } from '../ledger/event.ts';
import type { ContentRef, OrderStatus, OrganisationId, PersonId } from '../terms/index.ts';
import type { Instant } from '../time/index.ts';

/** Where the order was made: at the company's cashier on the internet, or at a counter on the company's terminal. */
export const PAYMENT_CHANNEL_NAMES = {
  online: '网上缴费',
  township_centre: '便民服务中心代收',
  county_hall: '县政务服务大厅代收',
} as const;
export type PaymentChannel = keyof typeof PAYMENT_CHANNEL_NAMES;

/** What is fixed when the order is made; amounts in 分. */
export interface OrderTerms {
  readonly orderId: string;
  readonly countyId: CountyId;
  readonly number: string;
  readonly itemId: ItemId;
  readonly channel: PaymentChannel;
  readonly townshipId: TownshipId | null;
  readonly companyId: OrganisationId;
  readonly billNumber: string;
  /** What the company said was owed when the order was made. */
  readonly outstanding: number;
  readonly amount: number;
  /** Account number and the masked name and address, kept encrypted outside the ledger. */
  readonly payer: ContentRef;
  readonly chain: readonly ChainLink[];
  readonly expiresAt: Instant;
}

/** A payment as the company's own system tells it. */
export interface Payment {
  /** The company's number for it, on the terminal's slip and in its statement. */
  readonly reference: string;
  readonly amount: number;
  readonly paidAt: Instant;
}

interface CompanyReceipt {
  /** Number of the company's invoice. */
  readonly invoiceNumber: string;
  readonly issuedAt: Instant;
}

export interface RefundReport {
  readonly refundNumber: string;
  readonly amount: number;
  readonly refundedAt: Instant;
}

/** 缴费订单: no case, no decision; the money goes from payer to company and never through here (E-47). */
export interface PaymentOrder extends OrderTerms {
  readonly version: number;
  readonly status: OrderStatus;
  readonly createdAt: Instant;
  readonly creatorId: PersonId;
  /** The company's number for the charge, once it has one. */
  readonly chargeNumber: string | null;
  readonly payment: Payment | null;
  readonly receipt: CompanyReceipt | null;
  readonly refund: RefundReport | null;
}

export type CancelReason = 'payer' | 'refused_by_company';

export type PaymentOrderEvent =
  | DomainEvent<'paymentOrderCreated', OrderTerms>
  | DomainEvent<'paymentOrderSent', { readonly chargeNumber: string }>
  | DomainEvent<'paymentConfirmed', Payment>
  | DomainEvent<'paymentReceipted', CompanyReceipt>
  | DomainEvent<'paymentOrderExpired', Readonly<Record<string, never>>>
  | DomainEvent<'paymentOrderCancelled', { readonly reason: CancelReason }>
  | DomainEvent<'refundReported', RefundReport>;

export function evolvePaymentOrder(
  state: PaymentOrder | null,
  event: Recorded<PaymentOrderEvent>,
): PaymentOrder {
  if (event.type === 'paymentOrderCreated') {
    return {
      ...event.payload,
      version: event.version,
      status: 'created',
      createdAt: event.at,
      creatorId: event.actor,
      chargeNumber: null,
      payment: null,
      receipt: null,
      refund: null,
    };
  }
  if (state === null) throw new Error(`${event.type} before paymentOrderCreated`);
  const next = { ...state, version: event.version };
  switch (event.type) {
    case 'paymentOrderSent':
      return { ...next, status: 'awaiting_payment', chargeNumber: event.payload.chargeNumber };
    case 'paymentConfirmed':
      return { ...next, status: 'paid', payment: event.payload };
    case 'paymentReceipted':
      return { ...next, status: 'receipted', receipt: event.payload };
    case 'paymentOrderExpired':
      return { ...next, status: 'expired' };
    case 'paymentOrderCancelled':
      return { ...next, status: 'cancelled' };
    case 'refundReported':
      return { ...next, status: 'refund_reported', refund: event.payload };
  }
}
