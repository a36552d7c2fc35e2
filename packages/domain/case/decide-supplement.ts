import { type ContentRef, type Decided, decided, type Refusal, refuse, refused } from '../terms/index.ts';
import type { Instant } from '../time/index.ts';
import type { CaseContext } from './case-context.ts';
import type { CaseState } from './case-state.ts';
import type { CaseEvent, FiledMaterial } from './events.ts';
import { guardAct } from './guard-act.ts';

export interface SupplementCommand {
  readonly noticeId: string;
  readonly resolvedPoints: readonly string[];
  readonly materials: readonly FiledMaterial[];
  readonly answers: ContentRef | null;
}

/** The clerk records what was handed in at the window in answer to the notice. */
export function decideSupplementAtWindow(
  context: CaseContext,
  command: SupplementCommand,
): Decided<CaseEvent> {
  const refusals = guardAct(context, 'receive_supplement');
  return refusals.length > 0 ? refused(refusals) : received(context.state, command, context.now);
}

/** The applicant answers the notice online; the receipt code has been checked before. */
export function decideSupplementOnline(
  state: CaseState,
  command: SupplementCommand,
  now: Instant,
): Decided<CaseEvent> {
  if (state.status !== 'supplementing')
    return refused([refuse('CAS-20', { text: '当前没有需要补正的内容。' })]);
  return received(state, command, now);
}

function received(state: CaseState, command: SupplementCommand, now: Instant): Decided<CaseEvent> {
  const refusals = unknownPoints(state, command);
  if (refusals.length > 0) return refused(refusals);
  return decided({ type: 'supplementReceived', typeVersion: 1, payload: { ...command, receivedAt: now } });
}

function unknownPoints(state: CaseState, command: SupplementCommand): Refusal[] {
  const notice = state.notices.find((n) => n.id === command.noticeId);
  const open = notice?.points.filter((p) => !notice.resolved.includes(p.id)).map((p) => p.id) ?? [];
  const known = command.resolvedPoints.length > 0 && command.resolvedPoints.every((id) => open.includes(id));
  return known
    ? []
    : [refuse('CAS-23', { text: '补正内容与一次性告知书不符。', next: '请对照一次性告知书逐项补正。' })];
}
