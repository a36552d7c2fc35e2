import { describe, expect, it } from 'vitest';
import { keepPromise } from './keep-promise.ts';
import { localDate } from './local-date.ts';

describe('§2.1 Calendar: a notice that comes late', () => {
  const given = localDate('2026-09-29');

  it.each([
    ['2026-09-28', '2026-09-28'],
    ['2026-09-29', '2026-09-29'],
    ['2026-09-30', '2026-09-29'],
  ])('recomputed %s, the date that binds is %s', (recomputed, binds) => {
    expect(keepPromise(given, { ok: true, on: localDate(recomputed) })).toBe(binds);
  });

  it('an unknown year leaves the promise as it was given', () => {
    expect(keepPromise(given, { ok: false, unknownYear: 2027 })).toBe(given);
  });
});
