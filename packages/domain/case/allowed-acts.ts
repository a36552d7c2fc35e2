import { ACT_TERMS, type CaseAct, POSTS, type Refusal, refuse } from '../terms/index.ts';
import type { CaseContext } from './case-context.ts';
import { decisionRefusals } from './decide-decision.ts';
import { issuanceRefusals } from './decide-issuance.ts';
import { outsideResultRefusals } from './decide-outside-result.ts';
import { sealRefusals, sealRequestRefusals } from './decide-seal-request.ts';
import { sealUseRefusals } from './decide-seal-use.ts';
import { noticeRefusals } from './decide-supplement-notice.ts';
import { terminationRefusals } from './decide-termination.ts';
import { guardAct } from './guard-act.ts';

export interface AllowedAct {
  readonly act: CaseAct;
  readonly name: string;
  readonly consequence: string;
  readonly allowed: boolean;
  /** Why not, with what would make it possible; empty when allowed (design §2.6). */
  readonly refusals: readonly Refusal[];
}

/** The acts of the actor's post on this case, each allowed or greyed with all its reasons. The workbench computes none itself. */
export function allowedActs(context: CaseContext): AllowedAct[] {
  const acts: readonly CaseAct[] = POSTS[context.actor.appointment.post].acts;
  return acts.flatMap((act) => {
    if (act === 'receive') return [];
    const refusals = refusalsOf(context, act);
    return [{ act, ...wordsOf(context, act), allowed: refusals.length === 0, refusals }];
  });
}

/** An item of an outside system is decided there: here its result is recorded. */
function wordsOf({ facts }: CaseContext, act: CaseAct): { name: string; consequence: string } {
  if (facts.outsideSystem === null) return ACT_TERMS[act];
  return OUTSIDE_TERMS[act]?.(facts.outsideSystem) ?? ACT_TERMS[act];
}

const OUTSIDE_TERMS: Partial<Record<CaseAct, (system: string) => { name: string; consequence: string }>> = {
  decide: (system) => ({
    name: '登记外部办理结果',
    consequence: `登记${system}的编号、日期和结果；本系统不另行出具证照。`,
  }),
  issue: (system) => ({ name: '出件', consequence: `${system}出具的证照或者文书可以交付申请人。` }),
};

function refusalsOf(context: CaseContext, act: Exclude<CaseAct, 'receive'>): readonly Refusal[] {
  const { state, facts } = context;
  if (act === 'decide') {
    return facts.outsideSystem === null ? decisionRefusals(context) : outsideResultRefusals(context);
  }
  if (act === 'issue') return issuanceRefusals(context);
  if (act === 'seal') return sealUseRefusals(context);
  if (act === 'notice') return noticeRefusals(context);
  if (act === 'terminate') return terminationRefusals(context);
  const refusals = act === 'request_seal' ? sealRequestRefusals(context) : guardAct(context, act);
  if (act === 'resume' && !state.pauses.some((p) => p.through === null)) {
    return [...refusals, refuse('CAS-20', { text: '没有可以恢复的暂停。' })];
  }
  if (act === 'request_seal' && state.decision?.document) {
    const decision = state.decision;
    const usable = facts.seals.map((seal) => sealRefusals(context, decision, seal));
    const best = usable.find((r) => r.length === 0) ?? usable.find((r) => r.some((x) => x.code === 'SEA-03'));
    return [...refusals, ...(best ?? [refuse('SEA-01')])];
  }
  return refusals;
}
