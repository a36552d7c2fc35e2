import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReceiptCode, RECEIPT_ALPHABET, receiptCode } from './receipt-code.ts';

const randomBytes = fc.uint8Array({ minLength: 16, maxLength: 32 });

describe('receipt code', () => {
  it('has six characters, none of which looks like another', () => {
    expect(RECEIPT_ALPHABET).toHaveLength(31);
    expect(RECEIPT_ALPHABET).not.toMatch(/[0O1IL]/);
    fc.assert(
      fc.property(randomBytes, (bytes) => {
        expect(receiptCode(bytes)).toMatch(/^[2-9A-HJKMNP-Z]{6}$/);
      }),
    );
  });
  it('is read again as printed, in small letters, with blanks or full-width', () => {
    fc.assert(
      fc.property(randomBytes, (bytes) => {
        const code = receiptCode(bytes);
        const typed = `${code.slice(0, 3)} - ${code.slice(3)}`.toLowerCase();
        expect(parseReceiptCode(code)).toEqual({ ok: true, normalised: code });
        expect(parseReceiptCode(typed)).toEqual({ ok: true, normalised: code });
      }),
    );
    expect(parseReceiptCode('７ｋ３ｐ９ｗ')).toEqual({ ok: true, normalised: '7K3P9W' });
  });
  it('uses every character at every place about equally often', () => {
    const counts = new Map<string, number>();
    const draws = 31 * 200;
    for (let n = 0; n < draws; n += 1) {
      const code = receiptCode(crypto.getRandomValues(new Uint8Array(16)));
      Array.from(code).forEach((character, place) => {
        counts.set(`${place}${character}`, (counts.get(`${place}${character}`) ?? 0) + 1);
      });
    }
    expect(counts.size).toBe(31 * 6);
    // Seven standard deviations of 200: a fair draw fails about once in a billion runs.
    for (const count of counts.values()) expect(Math.abs(count - 200)).toBeLessThan(7 * Math.sqrt(200));
  });
  it('refuses too few random bytes', () => {
    expect(() => receiptCode(new Uint8Array(15))).toThrow(RangeError);
  });
  it.each([
    ['', 'length'],
    ['7K3P9', 'length'],
    ['7K3P9WW', 'length'],
    ['7K3P9O', 'characters'],
    ['7K3P91', 'characters'],
    ['7K3P9张', 'characters'],
  ])('"%s" → %s', (text, reason) => {
    expect(parseReceiptCode(text)).toEqual({ ok: false, reason });
  });
});
