import { type Decided, decided, type Refusal, refuse, refused } from '../terms/index.ts';
import { dateInShanghai, type Instant, type LocalDate } from '../time/index.ts';
import { type Agreement, type AgreementEvent, isAgreementSuspended, lastDayOf } from './agreement.ts';

export interface AgreementSuspensionCommand {
  readonly from: LocalDate;
  /** Last day of the suspension; null = until the agreement ends. */
  readonly until: LocalDate | null;
}

/**
 * Suspends an agreement from a day on, never backwards: acts already done keep their basis. GOV-01 already suspended on
 * that day; GOV-02 dates outside the remaining term; GOV-04 no such agreement.
 */
export function decideAgreementSuspension(
  state: Agreement | null,
  command: AgreementSuspensionCommand,
  now: Instant,
): Decided<AgreementEvent> {
  if (state === null) return refused([refuse('GOV-04', { text: '没有找到该协议。' })]);
  const { from, until } = command;
  const refusals: Refusal[] = [];
  if (from < dateInShanghai(now)) refusals.push(refuse('GOV-02', { text: '暂停日期不得早于今天。' }));
  if (from > lastDayOf(state, now)) refusals.push(refuse('GOV-02', { text: '暂停日期晚于协议的最后一日。' }));
  if (until !== null && until < from) {
    refusals.push(refuse('GOV-02', { text: '暂停的截止日期早于起始日期。' }));
  }
  if (isAgreementSuspended(state, from, now)) {
    refusals.push(refuse('GOV-01', { text: '该协议在该日已经暂停。' }));
  }
  return refusals.length > 0
    ? refused(refusals)
    : decided({ type: 'agreementSuspended', typeVersion: 1, payload: { from, until } });
}
