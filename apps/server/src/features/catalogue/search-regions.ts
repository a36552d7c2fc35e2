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
  return reference.counties
    .flatMap((county): readonly FoundRegion[] => [
      { county, township: null },
      ...county.townships.map((township) => ({ county, township })),
    ])
    .filter(({ county, township }) => isCalled(reference, (township ?? county).name, wanted));
}

function isCalled(reference: ReferenceData, name: string, wanted: string): boolean {
  if (name.includes(wanted)) return true;
  return readingsOf(name, reference.searchWords.placePinyin).some((syllables) => {
    const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
    return syllables.join('').startsWith(wanted) || initials.startsWith(wanted);
  });
}
