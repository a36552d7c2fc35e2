import type { AuthorityAnswer } from '@tongban/domain/authority';
import type { ItemId } from '@tongban/domain/catalogue';
import { refuse } from '@tongban/domain/terms';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot, type Tx } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { findCounty } from '../../catalogue/index.ts';
import { loadOrganisations } from '../../delegations/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { orderAuthority } from '../order-authority.ts';
import { type PaymentService, serviceOf } from '../payment-service.ts';
import { type Counter, countersOf } from '../payments.policy.ts';

/** One of the actor's counters, by what it collects an item or why not, and through which service. */
export interface DeskCollection {
  readonly counter: Counter;
  readonly authority: AuthorityAnswer;
  /** Null where no biller is set or nothing is collected. */
  readonly service: PaymentService | null;
}

/** The company's service as it is asked at the actor's counter; refused to a counter that does not collect for it now. */
export async function deskService(
  ctx: AppContext,
  actor: StaffActor,
  itemId: string,
): Promise<Outcome<{ readonly service: PaymentService; readonly counter: Counter }>> {
  const desk = await inSnapshot(ctx.database, (tx) => deskCollection(tx, ctx, countersOf(actor), itemId));
  if (desk === undefined) return NO_COUNTER;
  const { counter, authority, service } = desk;
  if (!authority.allowed) return { kind: 'refused', refusals: authority.refusals };
  if (service === null) return { kind: 'problem', problem: { code: 'payment_closed' } };
  return done({ service, counter });
}

/** Who sits at two counters collects at the first that may; where none may, the first says why not. */
export async function deskCollection(
  tx: Tx,
  ctx: AppContext,
  counters: readonly Counter[],
  itemId: ItemId,
): Promise<DeskCollection | undefined> {
  let first: DeskCollection | undefined;
  for (const counter of counters) {
    const { countyId, townshipId } = counter.appointment;
    const county = findCounty(ctx.reference, countyId);
    if (county === undefined) continue;
    const place = { countyId, townshipId, channel: counter.channel };
    const authority = await orderAuthority(tx, place, itemId, ctx.clock.now());
    const organisations = await loadOrganisations(tx, countyId);
    const desk = {
      counter,
      authority,
      service: serviceOf(ctx, organisations, { county, itemId, authority }),
    };
    if (authority.allowed) return desk;
    first ??= desk;
  }
  return first;
}

export const NO_COUNTER: Outcome<never> = {
  kind: 'refused',
  refusals: [refuse('AUT-02', { text: '您的岗位不在这个窗口代收费用。' })],
};
