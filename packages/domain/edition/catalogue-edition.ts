import type { CatalogueItem, ItemId, Mode } from '../catalogue/index.ts';
import type { DomainEvent, Recorded } from '../ledger/event.ts';
import type { PersonId } from '../terms/index.ts';
import type { Instant, LocalDate } from '../time/index.ts';

/** The text of law on which an added item rests; null as article = the whole text, or the article is not known. */
export interface EditionBasis {
  readonly lawId: string;
  readonly article: string | null;
}

/** One difference of an edition to the one before it. An item keeps its id for good: only its words change. */
export type EditionChange =
  | {
      readonly kind: 'added';
      readonly item: CatalogueItem & { readonly catalogueNo: number };
      /** The modes in which the city lets a county hand it to a township. */
      readonly modes: readonly Mode[];
      /** Why townships should do it: volume, demand, what they can bear. */
      readonly justification: string;
      /** null = 待县补充. */
      readonly basis: EditionBasis | null;
    }
  | { readonly kind: 'ended'; readonly itemId: ItemId; readonly reason: string }
  | {
      readonly kind: 'reworded';
      readonly itemId: ItemId;
      readonly name: string;
      readonly scopeText: string | null;
      readonly reason: string;
    };

/** 指导目录 of the city in one edition; the first came with the founding document and is no event. */
export interface CatalogueEdition {
  readonly no: number;
  readonly title: string;
  /** 文号 */
  readonly number: string;
  readonly publishedOn: LocalDate;
  /** The first day in force, from 00:00. It is in force until the day before the next edition's. */
  readonly effectiveFrom: LocalDate;
  readonly changes: readonly EditionChange[];
  readonly submittedBy: PersonId;
  readonly recordedAt: Instant;
}

export type CatalogueEditionEvent = DomainEvent<
  'catalogueEditionPublished',
  Omit<CatalogueEdition, 'recordedAt'>
>;

export function evolveCatalogueEdition(
  _state: CatalogueEdition | null,
  event: Recorded<CatalogueEditionEvent>,
): CatalogueEdition {
  return { ...event.payload, recordedAt: event.at };
}
