import { companyPaymentFor } from '@tongban/domain/authority';
import type { County } from '@tongban/domain/catalogue';
import { decideReconciliation, type OurPayment, reconcile } from '@tongban/domain/payment';
import { endOfDay, type LocalDate, startOfDay } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot, inTransaction, type Tx } from '../../../platform/db/transaction.ts';
import { findCountyByCode } from '../../catalogue/index.ts';
import { loadOrganisations } from '../../delegations/index.ts';
import { COLLECTION_ITEMS } from '../biller/biller-kinds.ts';
import type { Statement } from '../biller/biller-shapes.ts';
import { readOrderNumber } from '../order-numbers.ts';
import { type PaymentService, serviceOf } from '../payment-service.ts';
import { selectOrderByNumber, selectPaid } from '../payments.store.ts';
import { recordReconciliation } from '../record-reconciliation.ts';
import { SYSTEM_ACTOR } from '../save-order.ts';
import { settleOrder } from './settle-order.ts';

type Context = Pick<AppContext, 'config' | 'clock' | 'database' | 'reference'>;

/**
 * Compares a day of every service of a county with the company's statement (E-47). Orders that the statement knows better
 * are settled first, so that a difference is one that asking cannot mend. Gives the items whose company did not answer.
 */
export async function reconcileDay(
  ctx: Context,
  county: County,
  day: LocalDate,
  by: { readonly actor: string; readonly actingFor: string | null } = {
    actor: SYSTEM_ACTOR,
    actingFor: null,
  },
): Promise<string[]> {
  const organisations = await inSnapshot(ctx.database, (tx) => loadOrganisations(tx, county.id));
  const unanswered: string[] = [];
  for (const itemId of COLLECTION_ITEMS) {
    const now = ctx.clock.now();
    const authority = companyPaymentFor(organisations.values(), itemId, now, now);
    const service = serviceOf(ctx, organisations, { county, itemId, authority });
    if (service === null) continue;
    const statement = await service.biller.readStatement({ kind: service.kind, county: county.code }, day);
    if (statement.kind !== 'told') {
      unanswered.push(itemId);
      continue;
    }
    await settleNews(ctx, service, statement.value);
    await inTransaction(ctx.database, async (tx) => {
      const result = reconcile(await ourPayments(tx, service, day), statement.value.lines);
      const { companyId } = service;
      const terms = { countyId: county.id, companyId, itemId, day };
      await recordReconciliation(tx, ctx.clock.now(), terms, by, (state) =>
        decideReconciliation(state, { ...terms, ...result }),
      );
    });
  }
  return unanswered;
}

async function settleNews(ctx: Context, service: PaymentService, { lines }: Statement): Promise<void> {
  for (const { orderNumber } of lines) {
    const read = readOrderNumber(orderNumber);
    if (!read || findCountyByCode(ctx.reference, read.countyCode)?.id !== service.county.id) continue;
    const row = await inTransaction(ctx.database, (tx) =>
      selectOrderByNumber(tx, service.county.id, read.number),
    );
    if (row !== undefined && row.paid_at === null) {
      await settleOrder(ctx, { countyId: row.county_id, id: row.id });
    }
  }
}

async function ourPayments(tx: Tx, service: PaymentService, day: LocalDate): Promise<OurPayment[]> {
  const key = { countyId: service.county.id, companyId: service.companyId, itemId: service.itemId };
  const paid = await selectPaid(tx, key, [startOfDay(day), endOfDay(day)]);
  // What was ordered, not what the company reported: otherwise it would be compared with itself.
  return paid.flatMap(({ number, reference, amount }) =>
    reference === null ? [] : [{ orderNumber: number, reference, amount }],
  );
}
