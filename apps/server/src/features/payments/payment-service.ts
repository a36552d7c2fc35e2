import { companyPaymentFor } from '@tongban/domain/authority';
import type { County, ItemId } from '@tongban/domain/catalogue';
import type { Organisation } from '@tongban/domain/organisation';
import type { OrganisationId } from '@tongban/domain/terms';
import type { Instant } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import { inSnapshot } from '../../platform/db/transaction.ts';
import { loadOrganisations } from '../delegations/index.ts';
import { type Biller, billerOf } from './biller/biller.ts';
import { type BillerKind, billerKindOf } from './biller/biller-kinds.ts';

/** One collection service in one county: who owns it and through which interface its bills are asked for. */
export interface PaymentService {
  readonly county: County;
  readonly itemId: ItemId;
  readonly kind: BillerKind;
  readonly biller: Biller;
  readonly companyName: string;
  readonly companyId: OrganisationId;
}

/** The service as it stands now; null where no biller is set or no company is registered: nothing is paid here then. */
export async function findPaymentService(
  ctx: Pick<AppContext, 'config' | 'clock' | 'database'>,
  county: County,
  itemId: ItemId,
): Promise<PaymentService | null> {
  const organisations = await inSnapshot(ctx.database, (tx) => loadOrganisations(tx, county.id));
  return serviceOf(ctx, organisations, county, itemId, ctx.clock.now());
}

export function serviceOf(
  ctx: Pick<AppContext, 'config' | 'clock'>,
  organisations: ReadonlyMap<OrganisationId, Organisation>,
  county: County,
  itemId: ItemId,
  now: Instant,
): PaymentService | null {
  const kind = billerKindOf(itemId);
  const biller = billerOf(ctx);
  const company = companyPaymentFor(organisations.values(), itemId, now, now);
  if (kind === undefined || biller === null || !company.allowed) return null;
  const companyId = company.decidingOrganId;
  const companyName = organisations.get(companyId)?.name ?? '';
  return { county, itemId, kind, biller, companyName, companyId };
}
