import { describe, expect, it } from 'vitest';
import { instant, parseInstant, timeInShanghai } from './instant.ts';
import { localDate, parseLocalDate } from './local-date.ts';

describe('only the ledger’s own forms are read', () => {
  it('design §6 an instant with anything around it is none', () => {
    expect(parseInstant('2026-03-02T02:00:00.000Z')).toBe('2026-03-02T02:00:00.000Z');
    for (const text of ['x2026-03-02T02:00:00.000Z', '2026-03-02T02:00:00.000Zx', '2026-03-02T02:00:00Z']) {
      expect(parseInstant(text)).toBeNull();
      expect(() => instant(text)).toThrow(`Not an instant in UTC with milliseconds: "${text}"`);
    }
  });

  it('design §6 a day with anything around it is none', () => {
    expect(parseLocalDate('2026-03-02')).toBe('2026-03-02');
    for (const text of ['x2026-03-02', '2026-03-02x', '0999-03-02']) {
      expect(parseLocalDate(text)).toBeNull();
      expect(() => localDate(text)).toThrow(`Not a calendar day: "${text}"`);
    }
  });

  it('design §6 the time of day is that of Shanghai, across midnight as well', () => {
    expect(timeInShanghai(instant('2026-03-02T02:05:59.999Z'))).toBe('10:05');
    expect(timeInShanghai(instant('2026-03-02T16:00:00.000Z'))).toBe('00:00');
  });
});
