import type { County } from '@tongban/domain/catalogue';
import { syllablesOf } from './sound.ts';

const SUFFIX = /(?:街道|[县区镇乡])$/;
/** A shorter bare name (大集, 东城, 太平) may be an ordinary word. */
const LONG_ENOUGH = 3;

/** Names of places as people write them, longest first: with and without 县, 镇, 街道. */
export function placeNames(city: string, counties: readonly County[]): readonly string[] {
  const countyNames = counties.flatMap(({ name, fullName }) => [name, fullName, ...bare(name, 2)]);
  const townshipNames = counties.flatMap(({ townships }) =>
    townships.flatMap(({ name }) => [name, name.replace(/街道$/, '办事处'), ...bare(name, LONG_ENOUGH)]),
  );
  const names = [city, ...bare(city.replace(/市$/, '区'), 2), ...countyNames, ...townshipNames];
  return [...new Set(names)].sort((one, other) => other.length - one.length);
}

/** Ways in which the name of a place is read, each a list of syllables. */
export function readingsOf(
  place: string,
  known: ReadonlyMap<string, readonly string[]>,
): readonly (readonly string[])[] {
  const readings = known.get(place);
  return readings === undefined ? [syllablesOf(place)] : readings.map((reading) => reading.split(' '));
}

function bare(name: string, least: number): readonly string[] {
  const base = name.replace(SUFFIX, '');
  return base.length >= least ? [base] : [];
}
