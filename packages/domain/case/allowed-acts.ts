import { ACT_TERMS, type CaseAct, POSTS, type Refusal, refuse } from '../terms/index.ts';
import type { CaseContext } from './case-context.ts';
import { decisionRefusals } from './decide-decision.ts';
import { sealRefusals, sealRequestRefusals } from './decide-seal-request.ts';
import { sealUseRefusals } from './decide-seal-use.ts';
import { noticeRefusals } from './decide-supplement-notice.ts';
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
    return [{ act, ...ACT_TERMS[act], allowed: refusals.length === 0, refusals }];
  });
}

function refusalsOf(context: CaseContext, act: Exclude<CaseAct, 'receive'>): readonly Refusal[] {
  const { state, facts } = context;
  if (act === 'decide') return decisionRefusals(context);
  if (act === 'seal') return sealUseRefusals(context);
  if (act === 'notice') return noticeRefusals(context);
  const refusals = act === 'request_seal' ? sealRequestRefusals(context) : guardAct(context, act);
  if (act === 'issue' && state.sealUse === null)
    return [...refusals, refuse('CAS-20', { text: '文书尚未用印，不能出件。' })];
  if (act === 'resume' && !state.pauses.some((p) => p.through === null)) {
    return [...refusals, refuse('CAS-20', { text: '没有可以恢复的暂停。' })];
  }
  if (act === 'request_seal' && state.decision !== null) {
    const decision = state.decision;
    const usable = facts.seals.map((seal) => sealRefusals(context, decision, seal));
    const best = usable.find((r) => r.length === 0) ?? usable.find((r) => r.some((x) => x.code === 'SEA-03'));
    return [...refusals, ...(best ?? [refuse('SEA-01')])];
  }
  return refusals;
}
