import { placeNames, readingsOf } from './place-names.ts';
import type { ReferenceData } from './reference-data.ts';
import type { ItemPhrases } from './search-documents.ts';
import type { QueryLexicon } from './search-query.ts';
import { soften, syllablesOf } from './sound.ts';

/** What the parser of queries must know, from the phrases of the items and the names of places. */
export function lexiconOf(phrases: readonly ItemPhrases[], reference: ReferenceData): QueryLexicon {
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
