import type { County, Township } from '@tongban/domain/catalogue';
import type { ReferenceData } from './reference-data.ts';
import { type FoundRegion, searchRegions } from './search-regions.ts';
import { normalise } from './search-tokens.ts';

const LEAST_CHARACTERS = 2;

/**
 * Places that a query speaks of: those named in a longer question (曹县庄寨镇哪里能交电费), or else those whose name,
 * pinyin or initials the query begins. Of townships of one name only those in a county that is named too.
 */
export function placesInQuery(reference: ReferenceData, query: string): readonly FoundRegion[] {
  const text = normalise(query).replaceAll(' ', '');
  if ([...text].length < LEAST_CHARACTERS) return [];
  const counties = reference.counties.filter((county) => isNamed(county, text));
  const townships = reference.counties.flatMap((county) =>
    county.townships
      .filter(({ name }) => isTownshipNamed(name, text))
      .map((township) => ({ county, township })),
  );
  const inNamed = townships.filter(({ county }) => counties.includes(county));
  const named = inNamed.length > 0 ? inNamed : townships;
  if (named.length > 0) return named;
  if (counties.length > 0) return counties.map((county) => ({ county, township: null }));
  return searchRegions(reference, query);
}

/** The one county that a query names, by itself or by a township of a name that is nowhere else; else undefined. */
export function countyInQuery(reference: ReferenceData, query: string): County | undefined {
  if (!/\p{Script=Han}/u.test(query)) return undefined;
  const [first, ...others] = new Set(placesInQuery(reference, query).map(({ county }) => county));
  return others.length === 0 ? first : undefined;
}

function isNamed({ name, fullName }: County, text: string): boolean {
  const bare = name.slice(0, -1);
  // 牡丹 is a flower, 单 and 曹 are surnames: only a bare name like 郓城 says enough.
  const isTelling = name.endsWith('县') && bare.length >= LEAST_CHARACTERS;
  return text.includes(name) || text.includes(fullName) || (isTelling && text.includes(bare));
}

function isTownshipNamed(name: Township['name'], text: string): boolean {
  const bare = name.replace(/(?:街道|[镇乡])$/, '');
  return text.includes(name) || text.includes(`${bare}办事处`) || (bare.length > 2 && text.includes(bare));
}
