import { type Decided, decided, type Refusal, refuse, refused } from '../terms/index.ts';
import { dateInShanghai, type Instant } from '../time/index.ts';
import { decideSealStatus } from './decide-seal-status.ts';
import type { Seal, SealEvent } from './seal.ts';
import type { LossNotice } from './seal-life.ts';

export interface SealLossReport {
  readonly reason: string;
  readonly lastConfirmedUseAt: Instant | null;
}

/**
 * Reports a seal lost: it stops with the report, not at midnight, and so does every impression that waits for it (E-10).
 * Refusals as `decideSealStatus`; GOV-02 a last confirmed use in the future, or before the seal was in the register.
 */
export function decideSealLoss(
  state: Seal | null,
  { reason, lastConfirmedUseAt }: SealLossReport,
  now: Instant,
): Decided<SealEvent> {
  const stopped = decideSealStatus(state, { status: 'lost', from: now, reason }, now);
  const refusals = stopped.ok ? [] : [...stopped.refusals];
  if (
    state !== null &&
    lastConfirmedUseAt !== null &&
    (lastConfirmedUseAt > now || lastConfirmedUseAt < state.recordedAt)
  ) {
    refusals.push(refuse('GOV-02', { text: '最后一次确认用印的时间不得晚于现在，也不得早于印章登记。' }));
  }
  if (!stopped.ok || refusals.length > 0) return refused(refusals);
  const payload = { lastConfirmedUseAt };
  return decided<SealEvent>(...stopped.events, { type: 'sealLossReported', typeVersion: 1, payload });
}

export interface SealLossPursuit {
  readonly policeReport: string | null;
  readonly notice: LossNotice | null;
}

/** What was done about a loss: the report to the police, the notice to the public (E-10). GOV-02 days; GOV-03 nothing; GOV-04 no loss. */
export function decideSealLossPursuit(
  state: Seal | null,
  { policeReport, notice }: SealLossPursuit,
  now: Instant,
): Decided<SealEvent> {
  if (state?.life?.loss === undefined) {
    return refused([refuse('GOV-04', { text: '该印章没有报失的登记。' })]);
  }
  const refusals: Refusal[] = [];
  if ((policeReport ?? '').trim() === '' && (notice?.place ?? '').trim() === '') {
    refusals.push(refuse('GOV-03', { text: '请填写报案回执编号或者公告的载体。' }));
  }
  if (notice !== null && notice.publishedOn > dateInShanghai(now)) {
    refusals.push(refuse('GOV-02', { text: '公告日期不得晚于今天。' }));
  }
  return refusals.length > 0
    ? refused(refusals)
    : decided({ type: 'sealLossPursued', typeVersion: 1, payload: { policeReport, notice } });
}
