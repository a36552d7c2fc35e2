import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { companionsOf } from './companion-items.ts';
import { type ItemSummary, summariesOf } from './item-summary.ts';
import { listItems } from './list-items.ts';
import { placeNames, readingsOf } from './place-names.ts';
import { rank } from './rank-hits.ts';
import type { ReferenceData } from './reference-data.ts';
import { documentOf, type ItemPhrases, phrasesOf, type SearchDocument } from './search-documents.ts';
import { type ParsedQuery, parseQuery, type QueryLexicon } from './search-query.ts';
import { soften, syllablesOf } from './sound.ts';

/** An index over all items; made once from the reference data. */
export interface CatalogueSearch {
  /**
   * Items for an everyday question, best first: names, everyday words, typing errors, pinyin, initials, English.
   * A blank query lists the whole catalogue; a query that nothing answers gives an empty list.
   */
  readonly searchItems: (query: string) => readonly ItemSummary[];
}

/** Builds the index. */
export function buildCatalogueSearch(reference: ReferenceData): CatalogueSearch {
  const phrases = phrasesOf(reference);
  const index = new MiniSearch<SearchDocument>({
    fields: ['title', 'words', 'context', 'characters', 'sound', 'initials', 'english'],
    tokenize: (text) => text.split(' ').filter((token) => token !== ''),
    processTerm: (term) => term,
  });
  index.addAll(phrases.map((each) => documentOf(each, reference)));
  const lexicon = lexiconOf(phrases, reference);
  const companions = (id: string) => companionsOf(reference, id);
  const summaries = new Map(
    summariesOf(reference.items, reference.guides).map((summary) => [summary.id, summary]),
  );
  return {
    searchItems: (query) => {
      if (query.trim() === '') return listItems(reference);
      const parsed = parseQuery(query, lexicon);
      const hits = index.search(toQuery(parsed), { bm25: { k: 1.2, b: 0.3, d: 0.5 } });
      const solid = hits.filter((hit) => parsed.characters.length < 2 || !isWeak(hit));
      return rank(solid, companions).flatMap((id) => summaries.get(id) ?? []);
    },
  };
}

/** A hit that only shares single characters with a longer question. */
function isWeak(hit: SearchResult): boolean {
  return Object.values(hit.match).every((fields) => fields.every((field) => field === 'characters'));
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

function lexiconOf(phrases: readonly ItemPhrases[], reference: ReferenceData): QueryLexicon {
  const known = phrases.flatMap(({ title, words }) => [...title, ...words]);
  const places = placeNames(reference.city.name, reference.counties);
  const fillers = longestFirst(reference.searchWords.fillers);
  const placeReadings = places.flatMap((place) => readingsOf(place, reference.searchWords.placePinyin));
  const silent = [...fillers.map(syllablesOf), ...placeReadings].filter((sounds) => sounds.length > 1);
  const syllables = [...known.flatMap(syllablesOf), ...silent.flat()];
  return {
    phrases: new Set(known),
    soundPhrases: new Set(known.map((phrase) => syllablesOf(phrase).map(soften).join('-')).filter(isSeveral)),
    syllables: new Set(syllables.flatMap((syllable) => [syllable, soften(syllable)])),
    fillers,
    places,
    silentSounds: longestFirst(silent.map((sounds) => sounds.map(soften).join('-'))),
  };
}

function longestFirst(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort((one, other) => other.length - one.length);
}

function isSeveral(sounds: string): boolean {
  return sounds.includes('-');
}
