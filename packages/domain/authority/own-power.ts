import type { ItemId } from '../catalogue/index.ts';
import { capacityOn, capacityUntil, existsOn, nameOn, type Organisation } from '../organisation/index.ts';
import { refuse } from '../terms/index.ts';
import { dateInShanghai, type Instant } from '../time/index.ts';
import type { AuthorityAnswer } from './answer.ts';

/**
 * The county's own power over the item: who holds it on that day, and on what basis. A county act returns a chain too
 * (design §2.1). AUT-01 where no organisation of the county holds the power.
 */
export function ownPowerFor(
  organisations: Iterable<Organisation>,
  itemId: ItemId,
  at: Instant,
  knownAt: Instant,
): AuthorityAnswer {
  const day = dateInShanghai(at);
  for (const organ of organisations) {
    // A township acts by delegation only, in the name of the county organ.
    if (organ.kind === 'township_government' || !existsOn(organ, day, knownAt)) continue;
    const capacity = capacityOn(organ, 'power_holder', itemId, day, knownAt);
    if (capacity === null) continue;
    const link = {
      gate: 'own_power' as const,
      recordId: organ.id,
      title: `${nameOn(organ, day, knownAt)}法定职权（依据：${capacity.basis ?? '待县补充'}）`,
      number: null,
      organName: nameOn(organ, day, knownAt),
      from: capacity.from,
      until: capacityUntil(capacity, knownAt),
      clause: 'R-1.1.6',
    };
    return { allowed: true, mode: 'own_power', decidingOrganId: organ.id, chain: [link], refusals: [] };
  }
  return { allowed: false, mode: null, decidingOrganId: null, chain: [], refusals: [refuse('AUT-01')] };
}
