import type { TownshipId } from '../catalogue/index.ts';
import { type OrganisationId, type Refusal, refuse } from '../terms/index.ts';
import type { LocalDate } from '../time/index.ts';
import type { ItemPushes, MemoItem } from './memo.ts';

/** What is being written of a memo (ADR 0012). */
export interface MemoDraft {
  readonly townshipId: TownshipId;
  readonly supervisorId: OrganisationId;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly items: readonly (MemoItem & ItemPushes)[];
  /** Whether the county has checked the text; before, it is 参考. */
  readonly isTextConfirmed: boolean;
}

/**
 * What a memo still lacks before it is printed to be signed: GOV-03 an item without information to push or a text
 * that the county has not checked. Duty boundaries, dates and sides are asked when it is signed.
 */
export function checkMemoDraft({ items, isTextConfirmed }: MemoDraft): Refusal[] {
  const refusals: Refusal[] = [];
  if (items.some(({ pushes }) => pushes.length === 0)) {
    refusals.push(refuse('GOV-03', { text: '备忘录须逐事项列明双向推送的信息。' }));
  }
  if (!isTextConfirmed) {
    refusals.push(refuse('GOV-03', { text: '备忘录文本是参考示范文本，尚未经本县核定。' }));
  }
  return refusals;
}
