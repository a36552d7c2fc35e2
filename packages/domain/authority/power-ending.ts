import { lastDayOf } from '../delegation/index.ts';
import { dateInShanghai, type Instant, type LocalDate } from '../time/index.ts';
import type { AuthorityFacts } from './facts.ts';
import { endingsOfAgreements, endingsOfRecalls, type PowerEnding } from './run-off.ts';
import { servedAtCentre } from './serving.ts';

/**
 * By what the township lost the power that it does not hold at `at`; null where it holds it, never lost it, or is only suspended.
 * What it has in flight is handed over, finished or frozen as the ending says (E-01, E-02); of several the latest counts.
 */
export function powerEndingAt(facts: AuthorityFacts, at: Instant, knownAt: Instant): PowerEnding | null {
  const today = dateInShanghai(at);
  const ended = [
    ...endingsOfRecalls(facts, knownAt),
    ...(isInTerm(facts, today, knownAt) ? [] : endingsOfAgreements(facts, null, knownAt)),
  ].filter(({ firstDayWithout }) => firstDayWithout <= today);
  if (ended.length === 0 || servedAtCentre(facts, at, knownAt).allowed) return null;
  return ended.reduce((a, b) => (a.firstDayWithout >= b.firstDayWithout ? a : b));
}

/** A later agreement runs: the earlier one's end is over, whatever else is lacking now. */
function isInTerm({ agreements, itemId }: AuthorityFacts, day: LocalDate, knownAt: Instant): boolean {
  return agreements.some(
    (a) =>
      a.recordedAt <= knownAt && a.itemIds.includes(itemId) && a.from <= day && day <= lastDayOf(a, knownAt),
  );
}
