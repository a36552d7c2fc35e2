import type { ItemId } from '../catalogue/index.ts';
import { capacityOn, capacityUntil, existsOn, nameOn, type Organisation } from '../organisation/index.ts';
import { refuse } from '../terms/index.ts';
import { dateInShanghai, type Instant } from '../time/index.ts';
import type { AuthorityAnswer, ChainLink } from './answer.ts';

type Organisations = Iterable<Organisation>;

/**
 * The company that owns a collection service in the county on that day (R-2.1.1 rows 46–49). What a resident pays at its
 * own cashier rests on this alone: nobody collects for it. PAY-03 where no company is registered.
 */
export function companyPaymentFor(
  organisations: Organisations,
  itemId: ItemId,
  at: Instant,
  knownAt: Instant,
): AuthorityAnswer {
  const day = dateInShanghai(at);
  for (const company of organisations) {
    if (company.kind !== 'company' || !existsOn(company, day, knownAt)) continue;
    const capacity = capacityOn(company, 'company', itemId, day, knownAt);
    if (capacity === null) continue;
    const link: ChainLink = {
      gate: 'company',
      recordId: company.id,
      title: `公用企业${nameOn(company, day, knownAt)}（依据：${capacity.basis ?? '待县补充'}）`,
      number: null,
      organName: nameOn(company, day, knownAt),
      from: capacity.from,
      until: capacityUntil(capacity, knownAt),
      clause: 'R-2.1.1',
    };
    return {
      allowed: true,
      mode: 'collection_service',
      decidingOrganId: company.id,
      chain: [link],
      refusals: [],
    };
  }
  return { allowed: false, mode: null, decidingOrganId: null, chain: [], refusals: [refuse('PAY-03')] };
}

/**
 * Whether the county hall collects for the company: by a contract of its own, recorded as the dated capacity
 * `collection_agent` of the body that runs the hall (PAY-04 without one). The contract's number is the capacity's basis.
 */
export function countyCollectionFor(
  organisations: ReadonlyMap<string, Organisation>,
  itemId: ItemId,
  at: Instant,
  knownAt: Instant,
): AuthorityAnswer {
  const company = companyPaymentFor(organisations.values(), itemId, at, knownAt);
  const day = dateInShanghai(at);
  for (const hall of organisations.values()) {
    if (!existsOn(hall, day, knownAt)) continue;
    const capacity = capacityOn(hall, 'collection_agent', itemId, day, knownAt);
    if (capacity === null) continue;
    const link: ChainLink = {
      gate: 'collection',
      recordId: hall.id,
      title: `代收单位${hall.name}（代收协议：${capacity.basis ?? '待县补充'}）`,
      number: capacity.basis,
      organName: hall.name,
      from: capacity.from,
      until: capacityUntil(capacity, knownAt),
      clause: 'R-2.1.1',
    };
    return company.allowed ? { ...company, chain: [...company.chain, link] } : company;
  }
  return {
    allowed: false,
    mode: company.mode,
    decidingOrganId: company.decidingOrganId,
    chain: company.chain,
    refusals: [...company.refusals, refuse('PAY-04')],
  };
}
