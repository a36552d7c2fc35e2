import { type Decided, decided, type OrganisationId, type Refusal, refuse, refused } from '../terms/index.ts';
import { dateInShanghai, type Instant } from '../time/index.ts';
import type { Agreement, AgreementEvent } from './agreement.ts';
import { lastFilingStep } from './filing-state.ts';

export interface FilingReturn {
  readonly reason: string;
  /** The judicial administration that sends it back. */
  readonly receiverId: OrganisationId;
}

/**
 * 退回: the judicial administration sends a submission back with what is wrong. DLG-03 another bureau than it was handed in
 * to; GOV-03 no reason; GOV-04 nothing waits for filing.
 */
export function decideFilingReturn(
  state: Agreement | null,
  { reason, receiverId }: FilingReturn,
  now: Instant,
): Decided<AgreementEvent> {
  const submission = state === null ? null : lastFilingStep(state);
  if (state === null || state.filing !== null || submission?.kind !== 'submitted') {
    return refused([refuse('GOV-04', { text: '该协议没有待办的报备。' })]);
  }
  const refusals: Refusal[] = [];
  if (submission.receiverId !== receiverId) {
    refusals.push(refuse('DLG-03', { text: '该协议不是向本机关报备的。' }));
  }
  if (reason.trim() === '') refusals.push(refuse('GOV-03', { text: '没有填写退回理由。' }));
  return refusals.length > 0
    ? refused(refusals)
    : decided({
        type: 'agreementFilingReturned',
        typeVersion: 1,
        payload: { returnedOn: dateInShanghai(now), reason: reason.trim() },
      });
}
