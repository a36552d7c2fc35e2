import {
  type ContentRef,
  type Decided,
  decided,
  type PersonId,
  type Refusal,
  refuse,
  refused,
} from '../terms/index.ts';
import { type PowerRequest, type PowerRequestEvent, powerRequestStateOf } from './power-request.ts';

export interface PowerRequestAnswer {
  readonly isAccepted: boolean;
  readonly hasReasons: boolean;
  readonly reasons: ContentRef;
  readonly answeredBy: PersonId;
}

export interface PowerAnswerFacts {
  /** The township's list draft was handed up: a row that is added now would be approved without having been seen. */
  readonly isDraftSubmitted: boolean;
}

/**
 * 答复: the county accepts or refuses, always with reasons. GOV-04 no such request; GOV-01 answered or withdrawn;
 * GOV-03 no reasons; GOV-08 by whoever asked; GOV-09 an acceptance whose row could not be written into the list draft.
 */
export function decidePowerRequestAnswer(
  state: PowerRequest | null,
  { isAccepted, hasReasons, reasons, answeredBy }: PowerRequestAnswer,
  { isDraftSubmitted }: PowerAnswerFacts,
): Decided<PowerRequestEvent> {
  if (state === null) return refused([refuse('GOV-04')]);
  const refusals: Refusal[] = [...checkOpen(state)];
  if (!hasReasons) refusals.push(refuse('GOV-03', { text: '没有填写答复理由。' }));
  if (state.requestedBy === answeredBy) {
    refusals.push(
      refuse('GOV-08', {
        text: '提出申请的人不得答复自己的申请。',
        next: '请由县政务服务管理机构的另一名人员答复。',
      }),
    );
  }
  if (isAccepted && state.asked.kind === 'ask' && isDraftSubmitted) refusals.push(refuse('GOV-09'));
  return refusals.length > 0
    ? refused(refusals)
    : decided({ type: 'powerRequestAnswered', typeVersion: 1, payload: { isAccepted, reasons } });
}

/** 撤回: the township takes a request back before it is answered. GOV-04 no such request; GOV-01 answered or withdrawn. */
export function decidePowerRequestWithdrawal(state: PowerRequest | null): Decided<PowerRequestEvent> {
  if (state === null) return refused([refuse('GOV-04')]);
  const refusals = checkOpen(state);
  return refusals.length > 0
    ? refused(refusals)
    : decided({ type: 'powerRequestWithdrawn', typeVersion: 1, payload: {} });
}

function checkOpen(request: PowerRequest): readonly Refusal[] {
  const standing = powerRequestStateOf(request);
  if (standing === 'open') return [];
  const text = standing === 'withdrawn' ? '该申请已经撤回。' : '该申请已经答复。';
  return [refuse('GOV-01', { text, next: '情况有变化的，由乡镇（街道）重新提出申请。' })];
}
