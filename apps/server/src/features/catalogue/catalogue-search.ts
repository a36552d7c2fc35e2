import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { companionsOf } from './companion-items.ts';
import { type ItemSummary, summariesOf } from './item-summary.ts';
import { listItems } from './list-items.ts';
import { type MatchReason, reasonOf } from './match-reason.ts';
import { rank } from './rank-hits.ts';
import type { ReferenceData } from './reference-data.ts';
import { documentOf, phrasesOf, type SearchDocument } from './search-documents.ts';
import { lexiconOf } from './search-lexicon.ts';
import { type ParsedQuery, parseQuery } from './search-query.ts';

/** An item that answers a query, and why. */
export interface FoundByQuery {
  readonly item: ItemSummary;
  readonly reason: MatchReason;
}

/** Everything that a query finds among the items. */
export interface QueryAnswer {
  /** Best first. */
  readonly items: readonly FoundByQuery[];
  /** The known word that was probably meant, when the query only sounds like it; else null. */
  readonly meant: string | null;
  /** When nothing answers: items that share a character or two, for want of better. */
  readonly near: readonly ItemSummary[];
}

/** An index over all items; made once from the reference data. */
export interface CatalogueSearch {
  /**
   * Items for an everyday question, best first: names, everyday words, typing errors, pinyin, initials, English.
   * A blank query lists the whole catalogue; a query that nothing answers gives an empty list.
   */
  readonly searchItems: (query: string) => readonly ItemSummary[];
  /** The same with reasons and, when nothing is found, what comes near; a blank query finds nothing. */
  readonly answerQuery: (query: string) => QueryAnswer;
}

const MOST_NEAR = 3;

/** Builds the index. */
export function buildCatalogueSearch(reference: ReferenceData): CatalogueSearch {
  const phrases = new Map(phrasesOf(reference).map((each) => [each.item.id, each]));
  const index = new MiniSearch<SearchDocument>({
    fields: ['title', 'words', 'context', 'characters', 'sound', 'initials', 'english'],
    tokenize: (text) => text.split(' ').filter((token) => token !== ''),
    processTerm: (term) => term,
  });
  index.addAll([...phrases.values()].map((each) => documentOf(each, reference)));
  const lexicon = lexiconOf([...phrases.values()], reference);
  const companions = (id: string) => companionsOf(reference, id);
  const summaries = new Map(
    summariesOf(reference.items, reference.guides).map((summary) => [summary.id, summary]),
  );
  const hitsOf = (query: string) => {
    const parsed = parseQuery(query, lexicon);
    const hits = index.search(toQuery(parsed), { bm25: { k: 1.2, b: 0.3, d: 0.5 } });
    return { hits, solid: hits.filter((hit) => parsed.characters.length < 2 || !isWeak(hit, parsed)) };
  };
  return {
    searchItems: (query) => {
      if (query.trim() === '') return listItems(reference);
      return rank(hitsOf(query).solid, companions).flatMap((id) => summaries.get(id) ?? []);
    },
    answerQuery: (query) => {
      const { hits, solid } = hitsOf(query);
      const byId = new Map(solid.map((hit): [string, SearchResult] => [hit.id, hit]));
      const items = rank(solid, companions).flatMap((id): readonly FoundByQuery[] => {
        const [item, own] = [summaries.get(id), phrases.get(id)];
        return item && own ? [{ item, reason: reasonOf(byId.get(id), own) }] : [];
      });
      const near =
        items.length > 0
          ? []
          : hits
              .filter(isNear)
              .slice(0, MOST_NEAR)
              .flatMap(({ id }) => summaries.get(id) ?? []);
      return { items, meant: meantBy(query, items[0]), near };
    },
  };
}

/** Only Han characters can be misspelt by ear; letters were meant as pinyin. */
function meantBy(query: string, first: FoundByQuery | undefined): string | null {
  if (first?.reason.kind !== 'sound' || !/\p{Script=Han}{2}/u.test(query)) return null;
  return first.reason.word;
}

/** A hit that only shares single characters with a longer question, or sounds like less than half of it. */
function isWeak({ match }: SearchResult, { sound }: ParsedQuery): boolean {
  const fields = new Set(Object.values(match).flat());
  fields.delete('characters');
  if (fields.size === 0) return true;
  if (fields.size > 1 || !fields.has('sound')) return false;
  const heard = Object.keys(match).filter((term) => match[term]?.includes('sound'));
  return heard.length * 2 < sound.length && !heard.some((term) => term.startsWith('='));
}

/** Whether at least two characters are shared: one alone is chance. */
function isNear({ match }: SearchResult): boolean {
  return Object.values(match).filter((fields) => fields.includes('characters')).length > 1;
}

function toQuery(parsed: ParsedQuery): Query {
  const { words, characters, sound, initials, english } = parsed;
  const isLatin = words.every((word) => !/\p{Script=Han}/u.test(word));
  return {
    combineWith: 'OR',
    queries: [
      {
        queries: [words.join(' ')],
        fields: ['title', 'words', 'context'],
        boost: WORD_BOOSTS,
        boostTerm: byLength,
      },
      { queries: [characters.join(' ')], fields: ['characters'], boost: { characters: 0.15 } },
      {
        queries: [sound.join(' ')],
        fields: ['sound'],
        boost: { sound: isLatin ? 2 : 0.6 },
        boostTerm: byLength,
      },
      { queries: [initials], fields: ['initials'], boost: { initials: 2 }, prefix: true, fuzzy: 0.2 },
      { queries: [english.join(' ')], fields: ['english'], boost: { english: 3 }, prefix: true, fuzzy: 0.2 },
    ],
  };
}

const WORD_BOOSTS = { title: 2, words: 2, context: 0.5 };

/** A whole phrase says more than a pair, a long one more than a short one. */
function byLength(term: string): number {
  return term.startsWith('=') ? 1 + term.length / 4 : 1;
}
