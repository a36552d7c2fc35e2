import type { Guide } from './guide.ts';

/**
 * How an application for an item runs: a case decided and sealed here; a case whose decision is made in a national or
 * provincial system and only recorded here; a payment order, which is no case at all (design §1 `mode`, §5).
 */
export const HANDLINGS = ['case', 'external_case', 'payment_order'] as const;
export type Handling = (typeof HANDLINGS)[number];

/** The handling of an item, as its guide says: 46–49 are collections, 1–3, 31, 33, 38, 39 are decided outside. */
export function handlingOf(guide: Pick<Guide, 'decisionSystem' | 'delegationAdvice'>): Handling {
  if (guide.delegationAdvice.mode === 'collection_service') return 'payment_order';
  return guide.decisionSystem.kind === 'external' ? 'external_case' : 'case';
}
