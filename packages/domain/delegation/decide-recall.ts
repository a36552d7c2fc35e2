import type { ItemId, TownshipId } from '../catalogue/index.ts';
import { type Decided, decided, type RecallReason, type Refusal, refuse, refused } from '../terms/index.ts';
import { dateInShanghai, type Instant, type LocalDate } from '../time/index.ts';
import type { InFlightRule } from './agreement.ts';
import { checkInFlight } from './check-in-flight.ts';
import { checkListedGeneration } from './check-listed-generation.ts';
import type { Delegation, DelegationEvent } from './delegation.ts';
import type { DelegationList } from './delegation-list.ts';

export interface RecallCommand {
  readonly townshipId: TownshipId;
  readonly itemId: ItemId;
  readonly generation: number;
  /** First day on which the power is no longer held. */
  readonly effectiveOn: LocalDate;
  readonly reason: RecallReason;
  /** Silence means hand over: same number, same deadline (E-01, E-02). */
  readonly inFlight?: InFlightRule | undefined;
}

/**
 * Recalls a delegation of one generation (R-2.3.3, E-02): DLG-10 that generation is not listed; GOV-01 recalled before;
 * GOV-02 a past day; GOV-03 a run-off without days.
 */
export function decideRecall(
  state: Delegation | null,
  command: RecallCommand,
  facts: { readonly list: DelegationList | null },
  now: Instant,
): Decided<DelegationEvent> {
  const inFlight: InFlightRule = command.inFlight ?? { kind: 'hand_over' };
  const refusals: Refusal[] = [];
  const unlisted = checkListedGeneration(facts.list, command.itemId, command.generation);
  if (unlisted !== null) refusals.push(unlisted);
  const earlier = state?.recalls.find((r) => r.generation === command.generation);
  if (earlier) {
    refusals.push(refuse('GOV-01', { text: `该项赋权已登记自${earlier.effectiveOn}起收回。` }));
  }
  if (command.effectiveOn < dateInShanghai(now)) {
    refusals.push(refuse('GOV-02', { text: '收回的生效日期不得早于今天。' }));
  }
  const badRule = checkInFlight(inFlight);
  if (badRule !== null) refusals.push(badRule);
  return refusals.length > 0
    ? refused(refusals)
    : decided({ type: 'delegationRecalled', typeVersion: 1, payload: { ...command, inFlight } });
}
