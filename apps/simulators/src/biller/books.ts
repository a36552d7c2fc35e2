// What the company has written down: charges by order number, and what was paid on each.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from './accounts.ts';

export interface Payment {
  readonly reference: string;
  readonly amount: number;
  readonly paidAt: string;
  /** Null = to come later. */
  readonly invoiceNumber: string | null;
  readonly refund: {
    readonly refundNumber: string;
    readonly amount: number;
    readonly refundedAt: string;
  } | null;
}

/** How a payment of a told past was made; without any of it, as ordered and now. */
export interface PaymentMade {
  readonly at?: string;
  readonly amount?: number;
  readonly invoiced?: boolean;
}

export interface Charge {
  readonly orderNumber: string;
  readonly chargeNumber: string;
  readonly kind: Kind;
  readonly county: string;
  readonly billNumber: string;
  readonly amount: number;
  readonly returnUrl: string;
  readonly notifyUrl: string;
  readonly cashierUrl: string;
  readonly state: 'open' | 'paid' | 'cancelled';
  readonly payment: Payment | null;
}

interface Opening
  extends Pick<
    Charge,
    'orderNumber' | 'kind' | 'county' | 'billNumber' | 'amount' | 'returnUrl' | 'notifyUrl'
  > {
  readonly channel: 'cashier' | 'terminal';
  readonly here: string;
}

export interface Books {
  readonly charges: ReadonlyMap<string, Charge>;
  paidOn(billNumber: string): number;
  open(opening: Opening): Charge;
  /** Pays an open charge; a paid one stays as it is, so that pressing twice pays once. */
  pay(orderNumber: string, made?: PaymentMade): Charge;
  /** Gives a payment back, once. */
  refund(orderNumber: string, at: string): Charge | undefined;
  cancel(orderNumber: string): Charge | undefined;
  statement(day: string, query: URLSearchParams): object[];
}

export function openBooks(directory: string | undefined, now: () => string): Books {
  const file = directory === undefined ? null : join(directory, 'biller.json');
  const charges = new Map(read(file).map((charge) => [charge.orderNumber, charge]));
  const keep = (charge: Charge): Charge => {
    charges.set(charge.orderNumber, charge);
    if (file !== null && directory !== undefined) {
      mkdirSync(directory, { recursive: true });
      writeFileSync(file, JSON.stringify([...charges.values()]));
    }
    return charge;
  };
  return {
    charges,
    paidOn: (billNumber) =>
      [...charges.values()]
        .filter((charge) => charge.billNumber === billNumber)
        .reduce((sum, { payment }) => sum + (payment?.amount ?? 0), 0),
    open: ({ here, channel, ...opening }) => {
      const chargeNumber = `C${String(charges.size + 1).padStart(6, '0')}${opening.orderNumber.slice(-1)}`;
      const { orderNumber, kind, county, billNumber, amount, returnUrl, notifyUrl } = opening;
      const cashierUrl = `${here}/${channel}/${chargeNumber}`;
      const terms = { orderNumber, kind, county, billNumber, amount, returnUrl, notifyUrl };
      return keep({ ...terms, chargeNumber, cashierUrl, state: 'open', payment: null });
    },
    pay: (orderNumber, { at = now(), amount, invoiced = true } = {}) => {
      const charge = charges.get(orderNumber);
      if (!charge) throw new Error('There is no such charge.');
      if (charge.state !== 'open') return charge;
      const paidAt = at;
      const serial = charge.chargeNumber.slice(1);
      const reference = `T${paidAt.slice(0, 10).replaceAll('-', '')}${serial}`;
      const payment = {
        reference,
        amount: amount ?? charge.amount,
        paidAt,
        invoiceNumber: invoiced ? `FP${serial}` : null,
        refund: null,
      };
      return keep({ ...charge, state: 'paid', payment });
    },
    refund: (orderNumber, refundedAt) => {
      const charge = charges.get(orderNumber);
      if (!charge?.payment || charge.payment.refund !== null) return charge;
      const refundNumber = `R${charge.payment.reference.slice(1)}`;
      const refund = { refundNumber, amount: charge.payment.amount, refundedAt };
      return keep({ ...charge, payment: { ...charge.payment, refund } });
    },
    cancel: (orderNumber) => {
      const charge = charges.get(orderNumber);
      return charge?.state === 'open' ? keep({ ...charge, state: 'cancelled' }) : charge;
    },
    statement: (day, query) =>
      [...charges.values()].flatMap(({ orderNumber, kind, county, payment }) =>
        payment !== null &&
        kind === query.get('kind') &&
        county === query.get('county') &&
        dayInShanghai(payment.paidAt) === day
          ? [{ orderNumber, reference: payment.reference, amount: payment.amount }]
          : [],
      ),
  };
}

function dayInShanghai(instant: string): string {
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);
}

function read(file: string | null): Charge[] {
  if (file === null) return [];
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Charge[];
  } catch {
    // The first start: nothing has been written down yet.
    return [];
  }
}
