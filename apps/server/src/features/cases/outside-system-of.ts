import { findItem, type ReferenceData } from '../catalogue/index.ts';

/** The national or provincial system in which an item is decided, as its guide names it; null = decided here (design §5). */
export function outsideSystemOf(reference: ReferenceData, itemId: string): string | null {
  const system = findItem(reference, itemId)?.guide.decisionSystem;
  return system?.kind === 'external' ? system.name : null;
}
