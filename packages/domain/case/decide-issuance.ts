import {
  type ContentRef,
  type Decided,
  type DeliveryMethod,
  decided,
  type Refusal,
  refuse,
  refused,
} from '../terms/index.ts';
import { authorityOf, type CaseContext } from './case-context.ts';
import type { CaseEvent } from './events.ts';
import { guardAct } from './guard-act.ts';

/** 出件: the sealed paper may be handed over. */
export function decideIssuance(context: CaseContext): Decided<CaseEvent> {
  const refusals = issuanceRefusals(context);
  if (refusals.length > 0) return refused(refusals);
  const payload = { issuerId: context.actor.personId, chain: authorityOf(context, 'issue').chain };
  return decided({ type: 'caseIssued', typeVersion: 1, payload });
}

/** A paper of ours needs its seal first; a result of an outside system bears that system's (design §5). */
export function issuanceRefusals(context: CaseContext): Refusal[] {
  const refusals = guardAct(context, 'issue');
  const { decision, sealUse } = context.state;
  const isSealed = sealUse !== null || decision?.document === null;
  return isSealed ? refusals : [...refusals, refuse('CAS-20', { text: '文书尚未用印，不能出件。' })];
}

/** 送达 closes the case: how, and who collected it (L-44). Never blocked: it was lawfully decided. */
export function decideDelivery(
  context: CaseContext,
  command: { readonly method: DeliveryMethod; readonly collector: ContentRef | null },
): Decided<CaseEvent> {
  const refusals = guardAct(context, 'deliver');
  if (refusals.length > 0) return refused(refusals);
  return decided({ type: 'caseDelivered', typeVersion: 1, payload: command });
}
