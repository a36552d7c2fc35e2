import { hasCapacity } from '../organisation/index.ts';
import { type Decided, decided, type Refusal, refuse, refused } from '../terms/index.ts';
import { dateInShanghai, type Instant } from '../time/index.ts';
import type { Agreement, AgreementEvent, Filing } from './agreement.ts';
import type { Organisations } from './check-parties.ts';
import { lastFilingStep } from './filing-state.ts';

export type AgreementFiling = Omit<Filing, 'recordedAt'>;

/**
 * Records the filing of an agreement, once: DLG-03 where the receiver was not the judicial administration on that day
 * or another one than it was handed in to; GOV-01 filed before; GOV-02 before signing or in the future; GOV-03 no
 * number; GOV-04 no such agreement, or sent back and not handed in again. One that came on paper needs no submission.
 */
export function decideAgreementFiling(
  state: Agreement | null,
  command: AgreementFiling,
  facts: { readonly organisations: Organisations },
  now: Instant,
): Decided<AgreementEvent> {
  if (state === null) return refused([refuse('GOV-04', { text: '没有找到该协议。' })]);
  const refusals: Refusal[] = [];
  if (state.filing !== null) {
    refusals.push(refuse('GOV-01', { text: `该协议已经备案，备案号为${state.filing.number}。` }));
  }
  if (command.number.trim() === '') refusals.push(refuse('GOV-03', { text: '没有填写备案号。' }));
  if (command.filedOn < state.signedOn || command.filedOn > dateInShanghai(now)) {
    refusals.push(refuse('GOV-02', { text: '备案日期不得早于签订日期，也不得晚于今天。' }));
  }
  const step = lastFilingStep(state);
  if (state.filing === null && step?.kind === 'returned') {
    refusals.push(refuse('GOV-04', { text: '该协议已经退回，须由赋权部门重新报送。' }));
  }
  if (step?.kind === 'submitted' && step.receiverId !== command.receiverId) {
    refusals.push(refuse('DLG-03', { text: '该协议不是向本机关报备的。' }));
  }
  const receiver = facts.organisations.get(command.receiverId);
  if (!receiver || !hasCapacity(receiver, 'justice', null, command.filedOn, now)) {
    refusals.push(refuse('DLG-03', { text: '备案接收机关不是同级司法行政部门。' }));
  }
  return refusals.length > 0
    ? refused(refusals)
    : decided({ type: 'agreementFiled', typeVersion: 1, payload: command });
}
