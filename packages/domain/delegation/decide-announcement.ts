import type { ItemId, TownshipId } from '../catalogue/index.ts';
import { type Decided, decided, type Refusal, refuse, refused } from '../terms/index.ts';
import { dateInShanghai, type Instant, type LocalDate } from '../time/index.ts';
import { checkListedGeneration } from './check-listed-generation.ts';
import type { Delegation, DelegationEvent } from './delegation.ts';
import type { DelegationList } from './delegation-list.ts';

export interface AnnouncementCommand {
  readonly townshipId: TownshipId;
  readonly itemId: ItemId;
  readonly generation: number;
  readonly announcedOn: LocalDate;
  /** Where it was announced, in words or as an address. */
  readonly place: string;
}

/**
 * Records that the delegation was announced to the public (L-24, R-8.1.1): DLG-10 not on the list in this generation;
 * GOV-01 announced before; GOV-02 in the future; GOV-03 no place.
 */
export function decideAnnouncement(
  state: Delegation | null,
  command: AnnouncementCommand,
  facts: { readonly list: DelegationList | null },
  now: Instant,
): Decided<DelegationEvent> {
  const refusals: Refusal[] = [];
  const unlisted = checkListedGeneration(facts.list, command.itemId, command.generation);
  if (unlisted !== null) refusals.push(unlisted);
  if (state?.announcements.some((a) => a.generation === command.generation)) {
    refusals.push(refuse('GOV-01', { text: '该项赋权已经公告。' }));
  }
  if (command.announcedOn > dateInShanghai(now)) {
    refusals.push(refuse('GOV-02', { text: '公告日期晚于今天，请在公告后登记。' }));
  }
  if (command.place.trim() === '') refusals.push(refuse('GOV-03', { text: '没有填写公告的位置。' }));
  return refusals.length > 0
    ? refused(refusals)
    : decided({ type: 'delegationAnnounced', typeVersion: 1, payload: command });
}
