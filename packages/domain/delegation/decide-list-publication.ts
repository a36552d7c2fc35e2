import { type Decided, decided, refused } from '../terms/index.ts';
import type { Instant } from '../time/index.ts';
import type { DelegationList, DelegationListEvent } from './delegation-list.ts';
import { findListFaults, type ListFacts, type ListPublication } from './find-list-faults.ts';

/**
 * Publishes a version of a township's list with all that is wrong at once: DLG-01 rows, DLG-06 parties, DLG-07 grounds,
 * DLG-08 the next version after the last, GOV-02 dates, GOV-05 recalls first, GOV-06 one row an item, CAS-05 limits.
 * DLG-16 an item that the city's catalogue has ended by then. DLG-15 委托办理 where only a township designated by the province decides (row 39). Whether an item may be entrusted at all
 * (DLG-05) is asked at the gates, not here.
 */
export function decideListPublication(
  state: DelegationList | null,
  command: ListPublication,
  facts: ListFacts,
  now: Instant,
): Decided<DelegationListEvent> {
  const faults = findListFaults(state, command, facts, now);
  return faults.length > 0
    ? refused(faults.map(({ refusal }) => refusal))
    : decided({ type: 'delegationListPublished', typeVersion: 1, payload: command });
}
