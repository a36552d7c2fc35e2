import {
  type ContentRef,
  type Decided,
  decided,
  type NotAcceptedKind,
  refuse,
  refused,
} from '../terms/index.ts';
import type { CaseContext } from './case-context.ts';
import type { CaseEvent, VoucherRef } from './events.ts';
import { guardAct } from './guard-act.ts';

/** 不予受理: in writing, with the reason and where to turn (L-32). */
export function decideNonAcceptance(
  context: CaseContext,
  command: { readonly kind: NotAcceptedKind; readonly reason: ContentRef; readonly voucher: VoucherRef },
): Decided<CaseEvent> {
  const refusals = guardAct(context, 'not_accept');
  // L-32: whoever has supplemented everything, or was never told, must not be turned away for not supplementing.
  if (command.kind === 'not_supplemented' && context.state.status !== 'supplementing') {
    refusals.push(refuse('CAS-06', { text: '没有尚未补正的一次性告知，不能以未补正为由不予受理。' }));
  }
  if (refusals.length > 0) return refused(refusals);
  return decided({ type: 'caseNotAccepted', typeVersion: 1, payload: command });
}
