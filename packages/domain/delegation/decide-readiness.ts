import type { ItemId, TownshipId } from '../catalogue/index.ts';
import { type Decided, decided, type ReadinessKind, type Refusal, refuse, refused } from '../terms/index.ts';
import { dateInShanghai, type Instant, type LocalDate } from '../time/index.ts';
import type { Delegation, DelegationEvent } from './delegation.ts';
import type { DelegationList } from './delegation-list.ts';

export interface ReadinessCommand {
  readonly townshipId: TownshipId;
  readonly itemId: ItemId;
  readonly kind: ReadinessKind;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/**
 * Records one of the three preparations as done: DLG-10 the item is not listed; GOV-01 the
 * same preparation already holds on that day; GOV-02 not done yet, or ends before it begins.
 */
export function decideReadiness(
  state: Delegation | null,
  command: ReadinessCommand,
  facts: { readonly list: DelegationList | null },
  now: Instant,
): Decided<DelegationEvent> {
  const { itemId, kind, from, until } = command;
  const refusals: Refusal[] = [];
  if (!facts.list?.versions.at(-1)?.rows.some((row) => row.itemId === itemId))
    refusals.push(refuse('DLG-10'));
  if (from > dateInShanghai(now)) {
    refusals.push(refuse('GOV-02', { text: '完成日期晚于今天，请在完成后登记。' }));
  }
  if (until !== null && until < from) refusals.push(refuse('GOV-02', { text: '截止日期早于完成日期。' }));
  const holds = state?.readiness.some(
    (r) => r.kind === kind && r.from <= from && (r.until === null || from <= r.until),
  );
  if (holds) refusals.push(refuse('GOV-01', { text: '该项承接准备已经登记。' }));
  return refusals.length > 0
    ? refused(refusals)
    : decided({ type: 'readinessRecorded', typeVersion: 1, payload: command });
}
