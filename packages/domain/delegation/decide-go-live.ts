import type { ItemId, TownshipId } from '../catalogue/index.ts';
import { type Decided, decided, type Refusal, refuse, refused } from '../terms/index.ts';
import { dateInShanghai, type Instant, type LocalDate, startOfDay } from '../time/index.ts';
import { checkListedGeneration } from './check-listed-generation.ts';
import type { Delegation, DelegationEvent } from './delegation.ts';
import type { DelegationList } from './delegation-list.ts';

export interface GoLiveCommand {
  readonly townshipId: TownshipId;
  readonly itemId: ItemId;
  readonly generation: number;
  readonly startOn: LocalDate;
}

export interface GoLiveFacts {
  readonly list: DelegationList | null;
  /**
   * The refusals of `authorityFor` with act `go_live` at an instant, as known then. Handed in as a function, because
   * authority is computed from delegations and not the other way round.
   */
  unmetGates(at: Instant, knownAt: Instant): readonly Refusal[];
}

/**
 * Announces the start date, refused with every gate that will not hold at 00:00 of that day (design §2.1, DLG-02 to
 * DLG-12): GOV-02 a past day; DLG-09 before the announcement; DLG-13 a recalled generation; GOV-01 twice.
 */
export function decideGoLive(
  state: Delegation | null,
  command: GoLiveCommand,
  facts: GoLiveFacts,
  now: Instant,
): Decided<DelegationEvent> {
  const { itemId, generation, startOn } = command;
  const refusals: Refusal[] = [];
  if (startOn < dateInShanghai(now)) refusals.push(refuse('GOV-02', { text: '启动日期不得早于今天。' }));
  const unlisted = checkListedGeneration(facts.list, itemId, generation);
  if (unlisted !== null) refusals.push(unlisted);
  if (state?.goLives.some((g) => g.generation === generation)) {
    refusals.push(refuse('GOV-01', { text: '该项赋权的启动日期已经宣布。' }));
  }
  const recall = state?.recalls.find((r) => r.generation === generation);
  if (recall) {
    refusals.push(refuse('DLG-13', { text: `该项赋权已登记自${recall.effectiveOn}起收回。` }));
  }
  const announced = state?.announcements.some((a) => a.generation === generation && a.announcedOn <= startOn);
  if (!announced) refusals.push(refuse('DLG-09'));
  const codes = new Set(refusals.map((r) => r.code));
  refusals.push(...facts.unmetGates(startOfDay(startOn), now).filter((r) => !codes.has(r.code)));
  return refusals.length > 0
    ? refused(refusals)
    : decided({ type: 'delegationWentLive', typeVersion: 1, payload: command });
}
