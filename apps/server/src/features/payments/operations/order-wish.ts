import type { IdempotencyKey } from '../../../platform/http/idempotency.ts';
import type { BillerAccount } from '../biller/biller-shapes.ts';
import type { PaymentService } from '../payment-service.ts';

/** What is to be paid, for which household, and where the company sends payer and news. */
export interface OrderWish {
  readonly service: PaymentService;
  readonly account: BillerAccount;
  readonly billNumber: string;
  /** In 分. */
  readonly amount: number;
  /** Where the company's cashier sends the payer back to, before the order's id, and where it tells news. */
  readonly addresses: { readonly returnTo: string; readonly notify: string };
  readonly idempotency: IdempotencyKey | null;
}
