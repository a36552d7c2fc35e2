import type { BillsView, CollectionList } from '@tongban/contract';
import { amountRangeOf } from '@tongban/domain/payment';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { findCounty, findTownship, itemNamed } from '../../catalogue/index.ts';
import { loadOrganisations, placeName } from '../../delegations/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { COLLECTION_ITEMS } from '../biller/biller-kinds.ts';
import { lookUpAccount } from '../look-up-bills.ts';
import { accountIndexOf } from '../lookup-keys.ts';
import { maskAccount, maskHousehold } from '../payer-content.ts';
import { type Counter, countersOf } from '../payments.policy.ts';
import { deskCollection, deskService } from './desk-service.ts';

/** What may be collected at the actor's counter now, and why not the rest (design §2.6). */
export async function listCollections(ctx: AppContext, actor: StaffActor): Promise<Outcome<CollectionList>> {
  const counters = countersOf(actor);
  return inSnapshot(ctx.database, async (tx) => {
    const collections = [];
    for (const itemId of COLLECTION_ITEMS) {
      const desk = await deskCollection(tx, ctx, counters, itemId);
      if (desk === undefined) continue;
      const { authority, service, counter } = desk;
      const organisations = await loadOrganisations(tx, counter.appointment.countyId);
      const companyId = authority.decidingOrganId;
      const closed = service === null && authority.allowed ? ['尚未接通公用企业的收费系统。'] : [];
      collections.push({
        itemId,
        itemName: itemNamed(ctx.reference, itemId)?.name ?? itemId,
        companyName: companyId === null ? null : (organisations.get(companyId)?.name ?? null),
        open: authority.allowed && service !== null,
        reasons: [...authority.refusals.map(({ text, next }) => `${text}${next}`), ...closed],
      });
    }
    return done({ placeName: counterNames(ctx, counters), collections });
  });
}

/** Where the actor sits, as it stands above the page; null for a post without a counter. */
function counterNames(ctx: AppContext, counters: readonly Counter[]): string | null {
  const names = counters.map(({ appointment: { countyId, townshipId } }) => {
    const township = townshipId === null ? null : (findTownship(ctx.reference, townshipId)?.name ?? null);
    return placeName(findCounty(ctx.reference, countyId)?.name ?? countyId, township);
  });
  return names.length === 0 ? null : [...new Set(names)].join('、');
}

/**
 * The bills of an account at the counter, where the payer stands in front of the clerk; that it was read is logged. Who may
 * not collect for the company now has no household to look up either.
 */
export async function queryBills(
  ctx: AppContext,
  actor: StaffActor,
  { itemId, account }: { readonly itemId: string; readonly account: string },
  requestId: string,
): Promise<Outcome<BillsView>> {
  const found = await deskService(ctx, actor, itemId);
  if (found.kind !== 'done') return found;
  const { service, counter } = found.value;
  const answer = await lookUpAccount(service, account);
  if (answer.kind !== 'done') return answer;
  await ctx.accessLog.logBeforeAnswer({
    countyId: service.county.id,
    at: ctx.clock.now(),
    actor: actor.personId,
    actingFor: counter.appointment.organisationId,
    subject: accountIndexOf(ctx.keys, account),
    purpose: '窗口查询账单',
    fields: ['masked'],
    requestId,
  });
  return done({
    itemId,
    account: maskAccount(account),
    companyName: service.companyName,
    ...maskHousehold(answer.value),
    bills: answer.value.bills.map(({ billNumber, period, outstanding, lateFee, rule }) => ({
      billNumber,
      period,
      outstanding,
      lateFee,
      range: amountRangeOf({ outstanding, rule }),
    })),
  });
}
