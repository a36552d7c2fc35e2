import type { CaseContext, CaseEvent } from '@tongban/domain/case';
import {
  decideAcceptance,
  decideDecision,
  decidePlace,
  decideSupplementAtWindow,
  decideSupplementNotice,
} from '@tongban/domain/case';
import type { CaseAct, Decided, Outcome } from '@tongban/domain/terms';
import { localDate } from '@tongban/domain/time';
import { attempt } from '../../../packages/domain/testing/case-world.ts';
import {
  content,
  decisionCommand,
  noticeCommand,
  supplementCommand,
  voucher,
} from '../../../packages/domain/testing/commands.ts';

type Decide = (context: CaseContext) => Decided<CaseEvent>;

/** The act with the well-formed command of the domain's own tests. */
export function doing(act: Exclude<CaseAct, 'receive'>): Decide {
  return (context) => attempt(context, act);
}

/** Below: commands that fill every field, so that the golden stream holds the whole shape. */
export const confirmsPlace: Decide = (context) =>
  decidePlace(context, { townships: [context.state.custody.townshipId ?? 'town-a'], placeBound: true });

export const notifies: Decide = (context) =>
  decideSupplementNotice(context, noticeCommand(context, { voucher: sealedVoucher('告知-1') }));

export const supplements: Decide = (context) =>
  decideSupplementAtWindow(context, supplementCommand(context, { answers: content('answers-2') }));

export const accepts: Decide = (context) =>
  decideAcceptance(context, { voucher: sealedVoucher('受理-1'), placeBound: true });

export function decides(outcome: Outcome): Decide {
  const { document } = decisionCommand(outcome);
  return (context) =>
    decideDecision(context, {
      ...decisionCommand(outcome),
      document: { ...document, validUntil: outcome === 'granted' ? localDate('2031-03-03') : null },
    });
}

function sealedVoucher(number: string) {
  return { ...voucher(number), sealId: 'seal-acceptance' };
}
