import { caseModeOf } from '../authority/index.ts';
import {
  type ContentRef,
  type Decided,
  decided,
  type Outcome,
  type Refusal,
  refuse,
  refused,
} from '../terms/index.ts';
import { dateInShanghai, type LocalDate } from '../time/index.ts';
import { authorityOf, type CaseContext } from './case-context.ts';
import { reviewRefusals } from './decide-decision.ts';
import type { CaseEvent } from './events.ts';
import { guardAct } from './guard-act.ts';

export interface OutsideResultCommand {
  readonly outcome: Outcome;
  /** The number that the other system gave the result. */
  readonly number: string;
  readonly decidedOn: LocalDate;
  readonly reason: ContentRef | null;
}

/**
 * 登记外部办理结果: the act was done in a national or provincial system. We record number, day and result under the same
 * gates as a decision of our own, and make no paper (design §5 `decisionSystem`).
 */
export function decideOutsideResult(context: CaseContext, command: OutsideResultCommand): Decided<CaseEvent> {
  const { state, actor, facts } = context;
  const number = command.number.trim();
  const refusals = [...outsideResultRefusals(context), ...dateRefusals(context, command.decidedOn)];
  if (number === '') refusals.push(refuse('EXT-04'));
  if (command.outcome === 'refused' && command.reason === null) refusals.push(refuse('CAS-24'));
  const authority = authorityOf(context, 'decide');
  const system = facts.outsideSystem;
  if (refusals.length > 0 || !authority.allowed || system === null) return refused(refusals);
  const { organisationId, townshipId } = state.custody;
  return decided({
    type: 'outsideResultRecorded',
    typeVersion: 1,
    payload: {
      outcome: command.outcome,
      mode: townshipId === null ? 'own_power' : caseModeOf(authority),
      deciderId: actor.personId,
      place: { organisationId, townshipId },
      decidingOrganId: authority.decidingOrganId,
      reason: command.reason,
      result: { system, number, decidedOn: command.decidedOn },
      chain: authority.chain,
    },
  });
}

/** Everything that stands in the way of recording before its content is known. */
export function outsideResultRefusals(context: CaseContext): Refusal[] {
  const refusals = [...guardAct(context, 'decide'), ...reviewRefusals(context)];
  if (context.facts.outsideSystem === null) refusals.push(refuse('EXT-02'));
  return refusals;
}

/** The other system cannot have decided before the case was accepted here, nor tomorrow. */
function dateRefusals({ state, now }: CaseContext, decidedOn: LocalDate): Refusal[] {
  const today = dateInShanghai(now);
  if (decidedOn > today) return [refuse('EXT-03', { text: '外部系统的办理日期晚于今天。' })];
  const acceptedAt = state.acceptance?.acceptedAt;
  if (acceptedAt === undefined || decidedOn >= dateInShanghai(acceptedAt)) return [];
  return [refuse('EXT-03', { text: '外部系统的办理日期早于本办件的受理日期。' })];
}
