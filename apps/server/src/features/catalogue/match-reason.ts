import type { SearchResult } from 'minisearch';
import type { ItemPhrases } from './search-documents.ts';
import { pairs, pairTokens, phraseToken } from './search-tokens.ts';
import { soften, syllablesOf } from './sound.ts';

/** Why an item answers a query: shown beside it, so that nobody wonders. */
export type MatchReason =
  | { readonly kind: 'name' }
  /** An everyday word for the item. */
  | { readonly kind: 'word'; readonly word: string }
  /** Sounds like this name or word: a slip of the pen, or pinyin. */
  | { readonly kind: 'sound'; readonly word: string }
  | { readonly kind: 'initials' }
  | { readonly kind: 'english' }
  /** The department, the result or a life event of the item. */
  | { readonly kind: 'context' }
  /** Goes with the best hit in a life event. */
  | { readonly kind: 'companion' };

/** The strongest reason of a hit; `undefined` is an item that only came along. */
export function reasonOf(hit: SearchResult | undefined, phrases: ItemPhrases): MatchReason {
  if (hit === undefined) return { kind: 'companion' };
  const terms = (...fields: string[]) =>
    new Set(
      Object.entries(hit.match).flatMap(([term, of]) => (of.some((f) => fields.includes(f)) ? [term] : [])),
    );
  const written = terms('title', 'words');
  const name = best(phrases.title, written, writtenTokens);
  const word = best(phrases.words, written, writtenTokens);
  if (name !== null && name.score >= (word?.score ?? 0)) return { kind: 'name' };
  if (word !== null) return { kind: 'word', word: word.phrase };
  const heard = best([...phrases.title, ...phrases.words], terms('sound'), soundTokens);
  if (heard !== null) return { kind: 'sound', word: heard.phrase };
  if (terms('initials').size > 0) return { kind: 'initials' };
  if (terms('english').size > 0) return { kind: 'english' };
  return { kind: 'context' };
}

const WHOLE = 10;

/** The phrase of which most was asked for; of equals the shorter, for more of it was. */
function best(
  phrases: readonly string[],
  asked: ReadonlySet<string>,
  tokensOf: (phrase: string) => { readonly whole: string; readonly parts: readonly string[] },
): { readonly phrase: string; readonly score: number } | null {
  const scored = phrases.map((phrase) => {
    const { whole, parts } = tokensOf(phrase);
    const found = parts.filter((part) => asked.has(part)).length;
    return { phrase, score: (asked.has(whole) ? WHOLE + phrase.length : 0) + found, length: phrase.length };
  });
  const [first] = scored.toSorted((one, other) => other.score - one.score || one.length - other.length);
  return first === undefined || first.score === 0 ? null : first;
}

function writtenTokens(phrase: string) {
  return { whole: phraseToken(phrase), parts: pairTokens(phrase) };
}

function soundTokens(phrase: string) {
  const sounds = syllablesOf(phrase).map(soften);
  return { whole: phraseToken(sounds.join('-')), parts: pairs(sounds, '-') };
}
