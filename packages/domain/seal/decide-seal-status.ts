import { type Decided, decided, type Refusal, refuse, refused } from '../terms/index.ts';
import type { Instant } from '../time/index.ts';
import { SEAL_STATUS_NAMES, type Seal, type SealEvent, type SealStatus } from './seal.ts';
import { presentSealStatus, SEAL_TRANSITIONS } from './seal-transitions.ts';

export interface SealStatusChange {
  readonly status: SealStatus;
  /** From this instant: the report of a loss stops the seal at once (E-10). */
  readonly from: Instant;
  readonly reason: string;
}

/**
 * Changes a seal's status along the allowed transitions (SEA-03, E-10). GOV-02 the instant lies in the future
 * or before the last change; GOV-03 no reason; GOV-04 no such seal.
 */
export function decideSealStatus(
  state: Seal | null,
  command: SealStatusChange,
  now: Instant,
): Decided<SealEvent> {
  if (state === null) return refused([refuse('GOV-04', { text: '没有找到该印章。' })]);
  const { status, from, reason } = command;
  const refusals: Refusal[] = [];
  const present = presentSealStatus(state);
  if (!SEAL_TRANSITIONS[present].includes(status)) {
    const text = `印章现为“${SEAL_STATUS_NAMES[present]}”，不能改为“${SEAL_STATUS_NAMES[status]}”。`;
    refusals.push(refuse('SEA-03', { text, next: '请按印章管理程序办理；失效的印章不能恢复，须重新刻制。' }));
  }
  if (from > now || from < (state.statuses.at(-1)?.from ?? state.recordedAt)) {
    refusals.push(refuse('GOV-02', { text: '变更时间不得晚于现在，也不得早于上一次变更。' }));
  }
  if (reason.trim() === '') refusals.push(refuse('GOV-03', { text: '没有填写变更理由。' }));
  return refusals.length > 0
    ? refused(refusals)
    : decided({ type: 'sealStatusChanged', typeVersion: 1, payload: { status, from, reason } });
}
