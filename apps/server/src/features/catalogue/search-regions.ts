import type { County, Township } from '@tongban/domain/catalogue';
import { readingsOf } from './place-names.ts';
import type { ReferenceData } from './reference-data.ts';
import { normalise } from './search-tokens.ts';

/** A township or, with `township` null, a whole county-rank area. */
export interface FoundRegion {
  readonly county: County;
  readonly township: Township | null;
}

/**
 * Places whose name holds the query, or whose pinyin or initials begin with it, in the order of the division list.
 * 单县 is found by shanxian and sx; a blank query finds nothing.
 */
export function searchRegions(reference: ReferenceData, query: string): readonly FoundRegion[] {
  const wanted = normalise(query).replaceAll(' ', '');
  if (wanted === '') return [];
  return regionsOf(reference)
    .filter(({ name, sounds }) => name.includes(wanted) || sounds.some((sound) => sound.startsWith(wanted)))
    .map(({ region }) => region);
}

interface SpokenRegion {
  readonly region: FoundRegion;
  readonly name: string;
  /** Pinyin in one piece, and initials, of each reading. */
  readonly sounds: readonly string[];
}

/** How each place sounds costs more than the search itself: worked out once for each set of reference data. */
const SPOKEN = new WeakMap<ReferenceData, readonly SpokenRegion[]>();

function regionsOf(reference: ReferenceData): readonly SpokenRegion[] {
  const known = SPOKEN.get(reference) ?? spokenRegions(reference);
  SPOKEN.set(reference, known);
  return known;
}

function spokenRegions({ counties, searchWords }: ReferenceData): readonly SpokenRegion[] {
  return counties
    .flatMap((county): readonly FoundRegion[] => [
      { county, township: null },
      ...county.townships.map((township) => ({ county, township })),
    ])
    .map((region) => {
      const { name } = region.township ?? region.county;
      const sounds = readingsOf(name, searchWords.placePinyin).flatMap((syllables) => [
        syllables.join(''),
        syllables.map((syllable) => syllable.charAt(0)).join(''),
      ]);
      return { region, name, sounds };
    });
}
