import { type ContentRef, type Decided, decided, type Refusal, refuse, refused } from '../terms/index.ts';
import { authorityOf, type CaseContext } from './case-context.ts';
import type { CaseState } from './case-state.ts';
import type { CaseEvent, NoticePoint, VoucherRef } from './events.ts';
import { guardAct } from './guard-act.ts';

export interface SupplementNoticeCommand {
  readonly noticeId: string;
  readonly points: readonly NoticePoint[];
  readonly texts: ContentRef;
  readonly voucher: VoucherRef;
}

/** 一次性告知: everything that is missing, once (L-32, R-5.3.6, CAS-06). */
export function decideSupplementNotice(
  context: CaseContext,
  command: SupplementNoticeCommand,
): Decided<CaseEvent> {
  const refusals = [...guardAct(context, 'notice'), ...pointRefusals(context.state, command.points)];
  if (refusals.length > 0) return refused(refusals);
  const chain = authorityOf(context, 'notice').chain;
  return decided({ type: 'supplementNoticeIssued', typeVersion: 1, payload: { ...command, chain } });
}

/** What stands in the way of any notice: after the first one, that nothing has been newly filed (CAS-06). */
export function noticeRefusals(context: CaseContext): Refusal[] {
  const { state } = context;
  const refusals = guardAct(context, 'notice');
  if (state.notices.length > 0 && newlyFiled(state).size === 0) refusals.push(refuse('CAS-06'));
  return refusals;
}

/** A later notice may speak only of what was filed in answer to the one before: all else could be seen the first time. */
function pointRefusals(state: CaseState, points: readonly NoticePoint[]): Refusal[] {
  if (points.length === 0) return [refuse('CAS-23')];
  if (state.notices.length === 0) return [];
  const filed = newlyFiled(state);
  return points.every((p) => filed.has(p.about)) ? [] : [refuse('CAS-06')];
}

function newlyFiled(state: CaseState): ReadonlySet<string> {
  const round = state.notices.length;
  return new Set(state.materials.filter((m) => m.round === round).map((m) => m.materialId));
}
