import type { KeyRing } from './key-ring.ts';
import { secretKeyOf } from './secret-key.ts';
import { hmacSm3Hex } from './sm3.ts';

/**
 * Keyed digest for exact look-up of a secret value (identity number, phone). `purpose` keeps indexes of
 * different columns apart. White space is ignored and letters count as upper case.
 */
export function exactIndex(keys: KeyRing, purpose: string, value: string): string {
  return hmacSm3Hex(secretKeyOf(keys.indexKey), `${purpose}\u0000${normalise(value)}`);
}

const gramLength = 16;

/**
 * Keyed unigrams and bigrams of a name, for a `text[]` column with a GIN index: pg_trgm cannot serve names
 * of two characters (design §6). Short digests: collisions only add candidates.
 */
export function nameGrams(keys: KeyRing, purpose: string, name: string): string[] {
  const characters = [...normalise(name)];
  const bigrams = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  return digests(keys, purpose, [...characters, ...bigrams]);
}

/** Grams that every match of `query` contains: its bigrams, or the single character. */
export function nameQueryGrams(keys: KeyRing, purpose: string, query: string): string[] {
  const characters = [...normalise(query)];
  const bigrams = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  return digests(keys, purpose, bigrams.length > 0 ? bigrams : characters);
}

function digests(keys: KeyRing, purpose: string, grams: readonly string[]): string[] {
  return [...new Set(grams)].map((gram) =>
    hmacSm3Hex(secretKeyOf(keys.indexKey), `${purpose}\u0000${gram}`).slice(0, gramLength),
  );
}

// Full-width letters, and the dots that minority names are written with, count as one form.
function normalise(value: string): string {
  return value
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/[•‧∙・.]/gu, '·')
    .toUpperCase();
}
