import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseTyped, withoutHyphens } from './typed-text.ts';

describe('normaliseTyped', () => {
  it('makes full-width characters half-width and drops blanks and invisible characters', () => {
    expect(normaliseTyped('　３７１７ 22\u200b19900307\u00a0２０１ｘ ')).toBe('37172219900307201X');
  });
  it('leaves characters that do not belong there for the check to see', () => {
    expect(normaliseTyped('张ß１')).toBe('张ß1');
  });
  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normaliseTyped(text);
        expect(normaliseTyped(once)).toBe(once);
        expect(withoutHyphens(withoutHyphens(once))).toBe(withoutHyphens(once));
      }),
    );
  });
});
