import { type ContentRef, type Decided, decided, refuse, refused } from '../terms/index.ts';
import type { CaseContext } from './case-context.ts';
import type { CaseEvent, CasePlace } from './events.ts';
import { guardAct } from './guard-act.ts';

export interface TransferCommand {
  readonly transferId: string;
  readonly to: CasePlace;
  readonly slipNumber: string;
  readonly note: ContentRef | null;
}

/** 转递 or 退回: the sender keeps the file until the receiver takes it over; no gate is asked (R-1.3.5, design §2.1). */
export function decideTransfer(
  context: CaseContext,
  kind: 'transfer' | 'return',
  command: TransferCommand,
): Decided<CaseEvent> {
  const refusals = guardAct(context, kind);
  const { organisationId, townshipId } = context.state.custody;
  if (command.to.organisationId === organisationId && command.to.townshipId === townshipId) {
    refusals.push(refuse('AUT-03', { text: '案卷已在该单位。', next: '请选择其他接收单位。' }));
  }
  if (refusals.length > 0) return refused(refusals);
  const from = { organisationId, townshipId };
  return decided({ type: 'caseTransferred', typeVersion: 1, payload: { ...command, from, kind } });
}

/** 接收案卷: custody passes to the receiver at this instant. */
export function decideTakeOver(context: CaseContext): Decided<CaseEvent> {
  const refusals = guardAct(context, 'take_over');
  const { transit } = context.state;
  if (refusals.length > 0 || transit === null) return refused(refusals);
  const payload = { transferId: transit.transferId, personId: context.actor.personId, place: transit.to };
  return decided({ type: 'caseTakenOver', typeVersion: 1, payload });
}
