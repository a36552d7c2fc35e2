import { hasCapacity } from '../organisation/index.ts';
import { type Decided, decided, type OrganisationId, type Refusal, refuse, refused } from '../terms/index.ts';
import { dateInShanghai, type Instant } from '../time/index.ts';
import { type Agreement, type AgreementEvent, lastDayOf } from './agreement.ts';
import type { Organisations } from './check-parties.ts';
import { filingStateOf } from './filing-state.ts';

/**
 * 报备: hands a signed agreement in to the judicial administration of the same level, or hands it in again after a return
 * . DLG-03 the receiver is none; GOV-01 filed or waiting already; GOV-02 the agreement is over; GOV-03 no scan of
 * the signed paper; GOV-04 no such agreement, or a contract of a company, which entrusts no power.
 */
export function decideFilingSubmission(
  state: Agreement | null,
  { receiverId }: { readonly receiverId: OrganisationId },
  facts: { readonly organisations: Organisations },
  now: Instant,
): Decided<AgreementEvent> {
  if (state === null) return refused([refuse('GOV-04', { text: '没有找到该协议。' })]);
  const today = dateInShanghai(now);
  const refusals: Refusal[] = [];
  const filing = filingStateOf(state);
  if (state.kind === 'collection_service') {
    refusals.push(refuse('GOV-04', { text: '代收协议不是行政委托，不需要报司法行政部门备案。' }));
  }
  if (filing === 'filed') refusals.push(refuse('GOV-01', { text: '该协议已经备案。' }));
  if (filing === 'submitted') refusals.push(refuse('GOV-01', { text: '该协议已经报送，正在等待备案。' }));
  if (lastDayOf(state, now) < today) {
    refusals.push(refuse('GOV-02', { text: '该协议已经到期或者终止，不再报备。' }));
  }
  if ((state.scans ?? []).length === 0) {
    refusals.push(refuse('GOV-03', { text: '没有上传已签字盖章的协议扫描件。' }));
  }
  const receiver = facts.organisations.get(receiverId);
  if (!receiver || !hasCapacity(receiver, 'justice', null, today, now)) {
    refusals.push(refuse('DLG-03', { text: '备案接收机关不是同级司法行政部门。' }));
  }
  return refusals.length > 0
    ? refused(refusals)
    : decided({
        type: 'agreementSubmittedForFiling',
        typeVersion: 1,
        payload: { submittedOn: today, receiverId },
      });
}
