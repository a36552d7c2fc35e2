import { describe, expect, it } from 'vitest';
import type { Guide } from './guide.ts';
import { citedLaws, lawNameOf, namesLaw } from './law-citations.ts';
import type { LawRef } from './law-ref.ts';

const text: LawRef = {
  id: 'sample',
  title: '中华人民共和国示例法',
  number: null,
  validFrom: null,
  validUntil: null,
  checked: true,
  checkedAsOf: '2026-11-23',
  note: '测试用',
  articles: [{ article: '第一条', gist: '测试用' }],
};
/** Of a guide only what can cite a law is looked at. */
const guide = (itemId: string, more: Partial<Guide> = {}) =>
  ({ itemId, legalBasis: [], materials: [], statutoryDaysBasis: '', ...more }) as unknown as Guide;

describe('issue 4 law references are data', () => {
  it.each([
    ['《中华人民共和国示例法》（2019年修正）', '中华人民共和国示例法'],
    ['中华人民共和国示例法', '中华人民共和国示例法'],
    ['关于示例的通知（示例〔2022〕1号）', '关于示例的通知'],
  ])('issue 4: %s is known by its name', (title, name) => {
    expect(lawNameOf(title)).toBe(name);
  });

  it('issue 4: a sentence names a law in full or without the state, and a longer title is another law', () => {
    expect(namesLaw('依据《示例法》第三条', '中华人民共和国示例法')).toBe(true);
    expect(namesLaw('依据《中华人民共和国示例法》', '中华人民共和国示例法')).toBe(true);
    expect(namesLaw('依据《示例法实施条例》第三条', '中华人民共和国示例法')).toBe(false);
  });

  it('issue 4: two editions are one law, with every passage that cites it; one that nobody read has no text', () => {
    const laws = citedLaws(
      [text],
      [
        guide('i1', { legalBasis: [{ title: '《中华人民共和国示例法》（2019年修正）', article: '第三条' }] }),
        guide('i2', {
          legalBasis: [{ title: '《示例条例》', article: '第五条' }],
          statutoryDaysBasis: '《示例法》第九条',
        }),
      ],
    );
    expect(laws.find(({ name }) => name === '中华人民共和国示例法')).toEqual({
      name: '中华人民共和国示例法',
      text,
      citations: [
        { itemId: 'i1', for: 'basis', edition: '《中华人民共和国示例法》（2019年修正）', words: '第三条' },
        { itemId: 'i2', for: 'time_limit', edition: null, words: '《示例法》第九条' },
      ],
    });
    expect(laws.find(({ name }) => name === '示例条例')).toMatchObject({ text: null });
    expect(laws).toHaveLength(2);
  });
});
