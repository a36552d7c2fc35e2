import { hasCapacity } from '../organisation/index.ts';
import { type Decided, decided, type Refusal, refuse, refused } from '../terms/index.ts';
import { dateInShanghai, type Instant } from '../time/index.ts';
import { type Organisations, townshipGovernmentOn } from './check-parties.ts';
import type { Memo, MemoEvent, MemoTerms } from './memo.ts';

export type MemoSigning = MemoTerms;

/**
 * Records a signed memo: DLG-04 the other side supervises every item on the first day, and the
 * township has a government; GOV-01 twice; GOV-02 dates; GOV-03 number, items or a duty boundary missing; GOV-06 repeats.
 */
export function decideMemoSigning(
  state: Memo | null,
  command: MemoSigning,
  facts: { readonly organisations: Organisations },
  now: Instant,
): Decided<MemoEvent> {
  const refusals = [
    ...(state === null ? [] : [refuse('GOV-01')]),
    ...checkContents(command),
    ...checkDates(command, now),
    ...checkSides(command, facts.organisations, now),
  ];
  return refusals.length > 0
    ? refused(refusals)
    : decided({ type: 'memoSigned', typeVersion: 1, payload: command });
}

function checkContents({ number, items }: MemoSigning): Refusal[] {
  const refusals: Refusal[] = [];
  if (number.trim() === '') refusals.push(refuse('GOV-03', { text: '没有填写备忘录编号。' }));
  if (items.length === 0) refusals.push(refuse('GOV-03', { text: '备忘录没有列明事项。' }));
  if (items.some((item) => item.dutyBoundary.trim() === '')) {
    refusals.push(refuse('GOV-03', { text: '备忘录须逐事项写明审批与监管的职责边界。' }));
  }
  if (new Set(items.map((item) => item.itemId)).size < items.length) refusals.push(refuse('GOV-06'));
  return refusals;
}

function checkDates({ signedOn, from, until }: MemoSigning, now: Instant): Refusal[] {
  const refusals: Refusal[] = [];
  if (until !== null && until < from) {
    refusals.push(refuse('GOV-02', { text: '备忘录的截止日期早于起始日期。' }));
  }
  if (signedOn > dateInShanghai(now)) {
    refusals.push(refuse('GOV-02', { text: '签订日期晚于今天，请在签订后登记。' }));
  }
  return refusals;
}

function checkSides(command: MemoSigning, organisations: Organisations, now: Instant): Refusal[] {
  const { supervisorId, townshipId, items, from } = command;
  const refusals: Refusal[] = [];
  if (townshipGovernmentOn(organisations, townshipId, from) === null) {
    refusals.push(refuse('DLG-04', { text: '没有登记该乡镇政府（街道办事处）。' }));
  }
  const supervisor = organisations.get(supervisorId);
  const supervisesAll =
    supervisor !== undefined &&
    items.every(({ itemId }) => hasCapacity(supervisor, 'supervisor', itemId, from, now));
  if (!supervisesAll) {
    refusals.push(refuse('DLG-04', { text: '备忘录的监管方不是所列全部事项的监管部门。' }));
  }
  return refusals;
}
