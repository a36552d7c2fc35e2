import type { ItemId, TownshipId } from '../catalogue/index.ts';
import { type Decided, decided, type RecallReason, type Refusal, refuse, refused } from '../terms/index.ts';
import { dateInShanghai, type Instant, type LocalDate } from '../time/index.ts';
import type { InFlightRule } from './agreement.ts';
import { checkInFlight } from './check-in-flight.ts';
import { checkListedGeneration } from './check-listed-generation.ts';
import type { Delegation, DelegationEvent, RecallBasis } from './delegation.ts';
import type { DelegationList } from './delegation-list.ts';
import { type PairEvaluations, proposesRecall } from './evaluation.ts';
import { type PowerRequest, powerRequestStateOf } from './power-request.ts';

export interface RecallCommand {
  readonly townshipId: TownshipId;
  readonly itemId: ItemId;
  readonly generation: number;
  /** First day on which the power is no longer held. */
  readonly effectiveOn: LocalDate;
  readonly reason: RecallReason;
  /** Silence means hand over: same number, same deadline (E-01, E-02). */
  readonly inFlight?: InFlightRule | undefined;
  readonly basis?: RecallBasis | undefined;
}

export interface RecallFacts {
  readonly list: DelegationList | null;
  /** The pair's evaluations, where one is named as the basis. */
  readonly evaluations?: PairEvaluations | null | undefined;
  /** The request, where one is named as the basis. */
  readonly request?: PowerRequest | null | undefined;
}

/**
 * Recalls a delegation of one generation (R-2.3.3, E-02): DLG-10 that generation is not listed; GOV-01 recalled before;
 * GOV-02 a past day; GOV-03 a run-off without days; GOV-04 the basis that is named proposes no recall of this power.
 */
export function decideRecall(
  state: Delegation | null,
  command: RecallCommand,
  facts: RecallFacts,
  now: Instant,
): Decided<DelegationEvent> {
  const { basis, ...recall } = command;
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
  if (basis !== undefined && !isFounded(basis, command, facts)) {
    refusals.push(
      refuse('GOV-04', {
        text: '所列收回依据不成立：没有这一期应当收回的评估，或者没有已经同意的交回申请。',
        next: '请从评估结果或者交回申请的页面重新办理。',
      }),
    );
  }
  return refusals.length > 0
    ? refused(refusals)
    : decided({
        type: 'delegationRecalled',
        typeVersion: 1,
        payload: { ...recall, inFlight, ...(basis && { basis }) },
      });
}

function isFounded(
  basis: RecallBasis,
  { townshipId, itemId, generation }: RecallCommand,
  { evaluations, request }: RecallFacts,
): boolean {
  if (basis.kind === 'evaluation') {
    return (evaluations?.evaluations ?? []).some(
      (each) =>
        each.generation === generation &&
        each.from === basis.from &&
        each.until === basis.until &&
        proposesRecall(each.judgement),
    );
  }
  if (!request || request.townshipId !== townshipId || request.asked.kind !== 'give_back') return false;
  const { asked } = request;
  return (
    asked.itemId === itemId && asked.generation === generation && powerRequestStateOf(request) === 'accepted'
  );
}
