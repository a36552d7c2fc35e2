import { type AuthorityAnswer, companyPaymentFor } from '@tongban/domain/authority';
import type { County, ItemId } from '@tongban/domain/catalogue';
import type { Organisation } from '@tongban/domain/organisation';
import type { OrganisationId } from '@tongban/domain/terms';
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

/** The service at the company's own cashier as it stands now; null where no biller is set or no company is registered: nothing is paid here then. */
export async function findPaymentService(
  ctx: Pick<AppContext, 'config' | 'clock' | 'database'>,
  county: County,
  itemId: ItemId,
): Promise<PaymentService | null> {
  const organisations = await inSnapshot(ctx.database, (tx) => loadOrganisations(tx, county.id));
  const now = ctx.clock.now();
  const authority = companyPaymentFor(organisations.values(), itemId, now, now);
  return serviceOf(ctx, organisations, { county, itemId, authority });
}

/** The service of the company that `authority` names: a township collects for the company of its own contract. */
export function serviceOf(
  ctx: Pick<AppContext, 'config' | 'clock'>,
  organisations: ReadonlyMap<OrganisationId, Organisation>,
  {
    county,
    itemId,
    authority,
  }: { readonly county: County; readonly itemId: ItemId; readonly authority: AuthorityAnswer },
): PaymentService | null {
  const kind = billerKindOf(itemId);
  const biller = billerOf(ctx);
  const companyId = authority.decidingOrganId;
  if (kind === undefined || biller === null || !authority.allowed || companyId === null) return null;
  const companyName = organisations.get(companyId)?.name ?? '';
  return { county, itemId, kind, biller, companyName, companyId };
}
