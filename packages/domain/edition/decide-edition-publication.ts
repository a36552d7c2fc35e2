import { checkTwoPeople } from '../delegation/check-two-people.ts';
import { type Decided, decided, type PersonId, type Refusal, refuse, refused } from '../terms/index.ts';
import { dateInShanghai, type Instant, type LocalDate } from '../time/index.ts';
import type { CatalogueEdition, CatalogueEditionEvent } from './catalogue-edition.ts';
import { type EditionFacts, type EditionText, findEditionFaults } from './find-edition-faults.ts';

export interface EditionPublication extends EditionText {
  readonly no: number;
  readonly number: string;
  readonly effectiveFrom: LocalDate;
  /** Who handed the draft up; null = it is still being written. */
  readonly submittedBy: PersonId | null;
  /** Everybody who wrote in the draft. */
  readonly writtenBy: readonly PersonId[];
  readonly approvedBy: PersonId;
}

export interface PublicationFacts extends EditionFacts {
  /** Every edition that was published, in the order of their numbers. */
  readonly editions: readonly CatalogueEdition[];
}

/**
 * 审定印发 of an edition, from today; all faults at once. GOV-08 by whoever wrote or submitted it; GOV-04 a draft not
 * submitted; GOV-02 a first day that is not after today (00:00 of today lies before the publication) or not after the last
 * edition's; GOV-01 the edition or its 文号 again; and whatever `findEditionFaults` finds.
 */
export function decideEditionPublication(
  state: CatalogueEdition | null,
  { submittedBy, writtenBy, approvedBy, ...edition }: EditionPublication,
  facts: PublicationFacts,
  now: Instant,
): Decided<CatalogueEditionEvent> {
  const publishedOn = dateInShanghai(now);
  const number = edition.number.trim();
  const last = facts.editions.at(-1);
  const authors = [...writtenBy, ...(submittedBy === null ? [] : [submittedBy])];
  const refusals: Refusal[] = authors.flatMap((by) => checkTwoPeople(by, approvedBy) ?? []).slice(0, 1);
  if (submittedBy === null) {
    refusals.push(refuse('GOV-04', { text: '目录草稿尚未送审，不能印发。', next: '请拟制人先送审。' }));
  }
  if (state !== null || edition.no !== (last?.no ?? 1) + 1) {
    refusals.push(refuse('GOV-01', { text: `第${edition.no}版目录已经印发。` }));
  }
  if (number === '') refusals.push(refuse('GOV-03', { text: '没有填写文号。' }));
  if (facts.editions.some((each) => each.number === number)) {
    refusals.push(refuse('GOV-01', { text: '这个文号已经用于以前的目录。' }));
  }
  if (edition.effectiveFrom <= publishedOn) {
    refusals.push(refuse('GOV-02', { text: '施行日期最早为印发的次日：施行从当日零时起算，不得早于印发。' }));
  }
  if (last !== undefined && edition.effectiveFrom <= last.effectiveFrom) {
    refusals.push(refuse('GOV-02', { text: `施行日期须晚于上一版的施行日期${last.effectiveFrom}。` }));
  }
  refusals.push(...findEditionFaults(edition, facts).map(({ refusal }) => refusal));
  return refusals.length > 0 || submittedBy === null
    ? refused(refusals)
    : decided({
        type: 'catalogueEditionPublished',
        typeVersion: 1,
        payload: { ...edition, number, publishedOn, submittedBy },
      });
}
