import type { PaymentOrder, Reconciliation } from '@tongban/domain/payment';
import type { Instant, LocalDate } from '@tongban/domain/time';
import type { ColumnType } from 'kysely';

type Json<T> = ColumnType<T, string, string>;

interface PaymentOrderTable {
  county_id: string;
  id: string;
  number: string;
  item_id: string;
  channel: string;
  township_id: string | null;
  company_id: string;
  bill_number: string;
  status: string;
  version: number;
  /** In 分. */
  amount: number;
  created_at: Instant;
  expires_at: Instant;
  paid_at: Instant | null;
  reference: string | null;
  account_index: string;
  account_masked: string;
  payer_masked: string;
  code_hash: string;
  /** The browser that made the order online; null at a counter. */
  visit_hash: string | null;
  cashier_url: string | null;
  state: Json<PaymentOrder>;
}

interface PaymentReconciliationTable {
  county_id: string;
  company_id: string;
  item_id: string;
  day: LocalDate;
  version: number;
  open_differences: number;
  state: Json<Reconciliation>;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    payment_order: PaymentOrderTable;
    payment_reconciliation: PaymentReconciliationTable;
    payment_attempt: { subject: string; day: LocalDate; failures: number };
  }
}
