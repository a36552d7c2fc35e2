import { characterTokens, normalise, pairs, pairTokens, phraseToken, phraseTokens } from './search-tokens.ts';
import { type Segmentation, segment, soften, syllablesOf } from './sound.ts';

/** What the parser knows: the phrases of the index, question words, places. */
export interface QueryLexicon {
  readonly phrases: ReadonlySet<string>;
  /** Softened syllables of the phrases, joined by hyphens. */
  readonly soundPhrases: ReadonlySet<string>;
  /** Syllables, as written and softened, into which letters may be cut. */
  readonly syllables: ReadonlySet<string>;
  /** Longest first. */
  readonly fillers: readonly string[];
  readonly places: readonly string[];
  /** Softened syllables of fillers and places, joined by hyphens, longest first. */
  readonly silentSounds: readonly string[];
}

/** Tokens to look up, by field. */
export interface ParsedQuery {
  readonly words: readonly string[];
  readonly characters: readonly string[];
  readonly sound: readonly string[];
  readonly initials: string;
  readonly english: readonly string[];
}

/**
 * Takes a query apart: whole questions, pinyin, initials, English.
 * Names of places are dropped, so that they never outweigh the matter; a query of places only asks for nothing.
 */
export function parseQuery(query: string, lexicon: QueryLexicon): ParsedQuery {
  const text = normalise(query).slice(0, LONGEST_QUERY);
  const placeless = without(text, lexicon.places);
  const matter = without(placeless, lexicon.fillers) || placeless;
  const letters = (matter.match(/[a-z]+/g) ?? []).join('');
  const pinyin: Segmentation = segment(letters, lexicon.syllables);
  const isPinyin = letters.length > 1 && pinyin.skipped === 0;
  const sounds = [...syllablesOf(matter), ...(isPinyin ? pinyin.syllables : [])].map(soften);
  return {
    words: [...phraseTokens(placeless, lexicon.phrases), ...pairTokens(matter)],
    characters: characterTokens(matter),
    sound: soundQuery(sounds, lexicon),
    initials: isPinyin ? '' : letters,
    english: matter.match(/[a-z]{3,}/g) ?? [],
  };
}

/** A question is a sentence; more would only cost time. */
const LONGEST_QUERY = 100;

function without(text: string, silent: readonly string[]): string {
  return silent
    .reduce((rest, word) => rest.replaceAll(word, ' '), text)
    .replace(/ +/g, ' ')
    .trim();
}

function soundQuery(sounds: readonly string[], lexicon: QueryLexicon): readonly string[] {
  const heard = `-${sounds.join('-')}-`;
  const rest = lexicon.silentSounds.reduce((text, silent) => text.replaceAll(`-${silent}-`, '-|-'), heard);
  const phrases = [...lexicon.soundPhrases].filter((phrase) => heard.includes(`-${phrase}-`));
  const parts = rest.split('|').map((part) => part.split('-').filter((sound) => sound !== ''));
  const found = parts.flatMap((part) => pairs(part, '-'));
  return [...phrases.map(phraseToken), ...(found.length > 0 ? found : pairs(sounds, '-'))];
}
