import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildCatalogueSearch } from './catalogue-search.ts';
import { loadReferenceData } from './reference-data.ts';

interface EverydayQuery {
  readonly query: string;
  readonly expect: readonly number[];
  /** Written after the search words were finished and never tuned for. */
  readonly heldOut?: boolean;
}

const queries: readonly EverydayQuery[] = JSON.parse(
  readFileSync(new URL('./everyday-queries.json', import.meta.url), 'utf8'),
);
const { searchItems } = buildCatalogueSearch(loadReferenceData());
const numbers = (query: string) => searchItems(query).map((item) => item.catalogueNo);

function firstResultRate(list: readonly EverydayQuery[]): number {
  const right = list.filter((each) => each.expect.some((no) => no === numbers(each.query)[0]));
  return right.length / list.length;
}

describe('searchItems', () => {
  it.each([
    { name: 'all everyday queries', list: queries },
    { name: 'the queries never tuned for', list: queries.filter((each) => each.heldOut) },
  ])('R-4.3.4 $name: the right item comes first in at least 90 %', ({ name, list }) => {
    const rate = firstResultRate(list);
    process.stdout.write(`${name}: first result right for ${(rate * 100).toFixed(1)} % of ${list.length}\n`);
    expect(rate).toBeGreaterThanOrEqual(0.9);
  });

  it('R-2.1.1 the list of everyday queries asks for every item of the catalogue', () => {
    expect(queries.length).toBeGreaterThanOrEqual(120);
    expect(new Set(queries.flatMap((each) => each.expect)).size).toBe(49);
  });

  it('R-4.3.4 a whole question about a small eatery brings registration, food licence and business licence', () => {
    expect(numbers('我想在家门口开个小饭馆要办啥').slice(0, 3).sort()).toEqual([1, 4, 5]);
  });

  it('every item is found first by its own name', () => {
    for (const item of searchItems(''))
      expect([item.name, searchItems(item.name)[0]?.name]).toEqual([item.name, item.name]);
  });

  it.each([
    ['full pinyin', 'dianfei', 47],
    ['pinyin with blanks', 'zhong zhi he zuo she', 3],
    ['pinyin as spoken here', 'yinye zizao', 1],
    ['initials', 'lwpq', 30],
    ['characters that sound alike', '残及证', 38],
    ['full width and capitals', 'ＫＴＶ', 23],
    ['English with a slip', 'mariage registration', 39],
    ['one character', '狗', 32],
  ])('R-4.3.4 %s', (_name, query, expected) => {
    expect(numbers(query)[0]).toBe(expected);
  });

  it.each(['单县交电费', '牡丹区北城街道交电费', 'shanxian jiao dianfei', '鄄城县凤凰镇哪里能交电费'])(
    'R-1.1.6 the place named does not change the answer: %s',
    (query) => {
      expect(numbers(query)[0]).toBe(47);
    },
  );

  it.each(['单县', '普连集镇', '？？', 'asdfgh'])(
    'nothing is made up for a query that names no matter: %s',
    (query) => {
      expect(searchItems(query)).toEqual([]);
    },
  );

  it('a blank query lists the whole catalogue', () => {
    expect(numbers(' ')).toEqual(Array.from({ length: 49 }, (_, index) => index + 1));
  });

  it('a long text is answered in good time', () => {
    const start = performance.now();
    searchItems('我想问一下'.repeat(5000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
