import type { ItemId } from '../catalogue/index.ts';
import { type Decided, decided, type Refusal, refuse, refused } from '../terms/index.ts';
import { dateInShanghai, type Instant } from '../time/index.ts';
import type { Appointment, AppointmentEvent } from './appointment.ts';

/**
 * Records for which items somebody in post was trained. GOV-01 nothing that is new; GOV-03 no item; GOV-04 no such
 * appointment, or one that is over.
 */
export function decideTraining(
  state: Appointment | null,
  { itemIds }: { readonly itemIds: readonly ItemId[] },
  now: Instant,
): Decided<AppointmentEvent> {
  if (state === null) return refused([refuse('GOV-04', { text: '没有找到该任岗登记。' })]);
  const refusals: Refusal[] = [];
  if (state.until !== null && state.until < dateInShanghai(now)) {
    refusals.push(refuse('GOV-04', { text: '该任岗已经结束，不再登记培训。' }));
  }
  const added = [...new Set(itemIds)].filter((id) => !state.trainedItemIds.includes(id));
  if (itemIds.length === 0) refusals.push(refuse('GOV-03', { text: '没有选择培训的事项。' }));
  else if (added.length === 0) refusals.push(refuse('GOV-01', { text: '这些事项已经登记过培训。' }));
  return refusals.length > 0
    ? refused(refusals)
    : decided({ type: 'trainingRecorded', typeVersion: 1, payload: { itemIds: added } });
}
