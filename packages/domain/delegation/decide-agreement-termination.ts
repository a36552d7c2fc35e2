import { type Decided, decided, type Refusal, refuse, refused } from '../terms/index.ts';
import { dateInShanghai, type Instant, type LocalDate } from '../time/index.ts';
import { type Agreement, type AgreementEvent, lastDayOf } from './agreement.ts';

export interface AgreementTermination {
  readonly lastDay: LocalDate;
  readonly reason: string;
}

/**
 * Ends an agreement before its term; `lastDay` is the last day in force, today at the earliest (E-01). GOV-01 it ends by
 * then anyway; GOV-02 a past day; GOV-03 no reason; GOV-04 no such agreement.
 */
export function decideAgreementTermination(
  state: Agreement | null,
  command: AgreementTermination,
  now: Instant,
): Decided<AgreementEvent> {
  if (state === null) return refused([refuse('GOV-04', { text: '没有找到该协议。' })]);
  const { lastDay, reason } = command;
  const refusals: Refusal[] = [];
  if (reason.trim() === '') refusals.push(refuse('GOV-03', { text: '没有填写终止理由。' }));
  if (lastDay < dateInShanghai(now)) refusals.push(refuse('GOV-02', { text: '终止日期不得早于今天。' }));
  const end = lastDayOf(state, now);
  if (lastDay >= end) refusals.push(refuse('GOV-01', { text: `该协议至${end}即已届满或者终止。` }));
  return refusals.length > 0
    ? refused(refusals)
    : decided({ type: 'agreementTerminated', typeVersion: 1, payload: { lastDay, reason } });
}
