import { hasCapacity } from '../organisation/index.ts';
import { type Decided, decided, type Refusal, refuse, refused } from '../terms/index.ts';
import { dateInShanghai, type Instant } from '../time/index.ts';
import type { Organisations } from './check-parties.ts';
import type { EntrustabilityEvent, EntrustabilityReview } from './entrustability.ts';

export type EntrustabilityFinding = Omit<EntrustabilityReview, 'recordedAt'>;

/**
 * Records a legal review, first or repeated: DLG-05 a positive finding names its basis (R-1.2.2, L-24); AUT-01 the
 * department held the power on that day; GOV-02 a review in the future.
 */
export function decideEntrustabilityReview(
  command: EntrustabilityFinding,
  facts: { readonly organisations: Organisations },
  now: Instant,
): Decided<EntrustabilityEvent> {
  const { departmentId, itemId, entrustable, basis, reviewedOn } = command;
  const refusals: Refusal[] = [];
  if (entrustable && (basis === null || basis.trim() === '')) {
    refusals.push(refuse('DLG-05', { text: '审查结论为可以委托的，须写明委托依据的名称和条款。' }));
  }
  if (reviewedOn > dateInShanghai(now)) refusals.push(refuse('GOV-02', { text: '审查日期晚于今天。' }));
  const department = facts.organisations.get(departmentId);
  if (!department || !hasCapacity(department, 'power_holder', itemId, reviewedOn, now)) {
    refusals.push(refuse('AUT-01'));
  }
  return refusals.length > 0
    ? refused(refusals)
    : decided({ type: 'entrustabilityReviewed', typeVersion: 1, payload: command });
}
