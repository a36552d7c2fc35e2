import type { TownshipId } from '../catalogue/index.ts';
import { beyondScope, type ListRow, type StatedAnswer, scopeText } from '../delegation/index.ts';
import { type CaseMode, type Refusal, refuse } from '../terms/index.ts';
import { dateInShanghai, type Instant, type LocalDate } from '../time/index.ts';
import { agreementGate, filingGate } from './agreement-gates.ts';
import type { AuthorityAct, AuthorityAnswer, ChainLink } from './answer.ts';
import { collectionActGate, companyGate } from './collection-gates.ts';
import type { AuthorityFacts } from './facts.ts';
import type { GateContext, GateOutcome, RowContext } from './gate-context.ts';
import {
  announcementGate,
  designationGate,
  entrustabilityGate,
  goLiveGate,
  localGroundsGate,
  memoGate,
  partiesGate,
  readinessGate,
  recallGate,
  sealGate,
} from './gates.ts';
import { checkRow, isComplete, rowInForce } from './row-in-force.ts';
import { runOffBasis } from './run-off.ts';

export interface AuthorityQuestion {
  /** A gated act, a collection for a company, or going live, which must find every other gate met on its start date. */
  readonly act: AuthorityAct;
  /** When the act is done. */
  readonly at: Instant;
  /** What the ledger had recorded by then; papers entered later never cure an act already done (design §2.1). */
  readonly knownAt: Instant;
  /** When the case was accepted, for the run-off; null before acceptance or without a case. */
  readonly acceptedAt?: Instant | null;
  /** The mode under which the case was accepted: a case keeps it, whatever the list says later (E-03). */
  readonly acceptedMode?: CaseMode | null;
  /** The townships that the matter touches, once confirmed. */
  readonly affectedTownships?: readonly TownshipId[] | null;
  /** What the application says, for the scope of the power (E-07); null without a case. */
  readonly stated?: readonly StatedAnswer[] | null;
}

/**
 * Whether the township may do the act on the item at that instant, with the chain that allows it or all gates not met.
 * Pure and total: it never throws on facts, it never stores an answer (design §2.1, requirements §1 part 八).
 */
export function authorityFor(facts: AuthorityFacts, question: AuthorityQuestion): AuthorityAnswer {
  const day = dateInShanghai(question.at);
  const answer = answerOn(facts, question, day, null);
  if (answer.allowed) return answer;
  const lastDay = runOffBasis(facts, question, day);
  const finishing = lastDay === null ? answer : answerOn(facts, question, lastDay, lastDay);
  return finishing.allowed ? finishing : answer;
}

/** All gates with the papers read on `basisDay`; `runOff` is that day when the case is being finished after the power ended. */
function answerOn(
  facts: AuthorityFacts,
  question: AuthorityQuestion,
  basisDay: LocalDate,
  runOff: LocalDate | null,
): AuthorityAnswer {
  const { act, at, knownAt } = question;
  const listed = rowInForce(facts, basisDay, knownAt);
  if (!listed) return notListed(facts, basisDay, knownAt);
  const { row, version } = listed;
  const listLink: ChainLink = {
    gate: 'list',
    recordId: `${facts.townshipId}/${version.version}`,
    title: `赋权事项清单第${version.version}版${scopeInTitle(row)}`,
    number: null,
    organName: null,
    from: version.effectiveFrom,
    until: null,
    clause: 'R-2.2.1',
  };
  const badRow = checkRow(row);
  const context: RowContext = { facts, row, basisDay, at, knownAt };
  const outcomes: GateOutcome[] = [
    { link: listLink },
    badRow === null ? null : { refusal: badRow },
    ...(isComplete(row) ? rowGates(question, { ...context, row }) : []),
    localGroundsGate(row),
    announcementGate(context),
    readinessGate(context),
    recallGate(context),
    act === 'go_live' ? null : goLiveGate(context),
    placeGate(act, facts, question.affectedTownships ?? null),
    scopeGate(act, row, question.stated ?? null),
    runOff === null ? null : { link: runOffLink(facts, runOff) },
  ];
  const chain = outcomes.flatMap((o) => (o && 'link' in o ? [o.link] : []));
  const refusals = withoutRepeats(outcomes.flatMap((o) => (o && 'refusal' in o ? [o.refusal] : [])));
  const { mode, departmentId: decidingOrganId } = row;
  return refusals.length === 0 && mode !== null && decidingOrganId !== null
    ? { allowed: true, mode, decidingOrganId, chain, refusals: [] }
    : { allowed: false, mode, decidingOrganId, chain, refusals };
}

/** 委托范围 as the chain tells it, so that later cases can be held to it (E-07); nothing where none was fixed. */
function scopeInTitle({ scope }: ListRow): string {
  return scope ? `，委托范围：${scopeText(scope)}` : '';
}

/** The gates that only a complete row can be asked: which they are depends on its mode, department and supervisor. */
function rowGates({ act, acceptedMode }: AuthorityQuestion, context: GateContext): GateOutcome[] {
  // A collection knows no review, filing, memo or seal (design §1 `mode`): a company's contract is all there is.
  if (context.row.mode === 'collection_service') {
    return [companyGate(context), agreementGate(context), collectionActGate(act, context)];
  }
  return [
    collectionActGate(act, context),
    partiesGate(context),
    entrustabilityGate(context),
    designationGate(context),
    agreementGate(context),
    filingGate(context),
    memoGate(context),
    sealGateFor(act, context),
    modeGate(act, context),
    acceptedModeGate(acceptedMode ?? null, context),
  ];
}

/**
 * Not on the list in force: never listed (DLG-10), or listed until a recall (DLG-13). Without a row there is no mode,
 * department or generation, so the other gates have nothing to be asked about.
 */
function notListed(facts: AuthorityFacts, basisDay: LocalDate, knownAt: Instant): AuthorityAnswer {
  const recall = facts.delegation.recalls.find((r) => r.recordedAt <= knownAt && r.effectiveOn <= basisDay);
  const refusals = [refuse('DLG-10')];
  if (recall) refusals.push(refuse('DLG-13', { text: `该项赋权已于${recall.effectiveOn}收回。` }));
  return { allowed: false, mode: null, decidingOrganId: null, chain: [], refusals };
}

/** A suspended seal stops deciding and sealing, never intake (design §5). */
function sealGateFor(act: AuthorityAct, context: GateContext): GateOutcome {
  if (act === 'go_live' || act === 'decide') return sealGate(context, 'DLG-11');
  return act === 'seal' ? sealGate(context, 'SEA-03') : null;
}

/** CAS-03: under 委托受理 the township accepts and pre-reviews; review, decision and seal are the county's. */
function modeGate(act: AuthorityAct, { row }: GateContext): GateOutcome {
  const countyAct = act === 'review' || act === 'decide' || act === 'seal';
  return row.mode === 'entrusted_acceptance' && countyAct ? { refusal: refuse('CAS-03') } : null;
}

/** E-03: a case accepted under another mode is not continued under the new one. */
function acceptedModeGate(acceptedMode: CaseMode | null, { row }: GateContext): GateOutcome {
  const keeps = acceptedMode === null || acceptedMode === 'own_power' || acceptedMode === row.mode;
  return keeps ? null : { refusal: refuse('DLG-13', { text: '受理以后赋权实施方式已经调整。' }) };
}

/** CAS-02: a township decides only where every affected township is itself. */
function placeGate(
  act: AuthorityAct,
  facts: AuthorityFacts,
  affected: readonly TownshipId[] | null,
): GateOutcome {
  if (affected === null || (act !== 'review' && act !== 'decide' && act !== 'seal')) return null;
  return affected.every((id) => id === facts.townshipId) ? null : { refusal: refuse('CAS-02') };
}

/** CAS-28: at intake and before the decision a case is held to the scope of the power (E-07, R-1.2.11). */
function scopeGate(
  act: AuthorityAct,
  { scope }: ListRow,
  stated: readonly StatedAnswer[] | null,
): GateOutcome {
  if (!scope || stated === null || (act !== 'accept' && act !== 'decide')) return null;
  const beyond = beyondScope(scope, stated);
  return beyond.length === 0 ? null : { refusal: refuse('CAS-28', { text: `${beyond.join('；')}。` }) };
}

function runOffLink(facts: AuthorityFacts, lastDay: LocalDate): ChainLink {
  return {
    gate: 'run_off',
    recordId: `${facts.townshipId}/${facts.itemId}`,
    title: `在办办件收尾：赋权最后一日为${lastDay}，依约继续办结`,
    number: null,
    organName: null,
    from: null,
    until: null,
    clause: 'E-01、E-02',
  };
}

function withoutRepeats(refusals: readonly Refusal[]): Refusal[] {
  return refusals.filter(
    (r, i) => refusals.findIndex((other) => other.code === r.code && other.text === r.text) === i,
  );
}
