import { describe, expect, it } from 'vitest';
import { assertLedgerSafe } from './ledger-value.ts';

describe('design §6: the ledger holds strings, booleans and integers only', () => {
  it.each([['text'], [true], [0], [-12], [null], [['a', [1]]], [{ a: { b: null } }], [{}]])(
    'takes %j',
    (value) => {
      expect(() => assertLedgerSafe(value)).not.toThrow();
    },
  );

  it.each([
    ['a float', 1.5],
    ['minus zero', -0],
    ['an unsafe integer', 2 ** 53],
    ['not a number', Number.NaN],
    ['undefined', undefined],
    ['a date', new Date(0)],
    ['a bigint', 1n],
    ['a map', new Map()],
    ['a lone surrogate', '\ud800'],
    ['U+0000', 'a\u0000'],
    ['a hole in a list', new Array(1)],
  ])('refuses %s', (_name, value) => {
    expect(() => assertLedgerSafe({ list: [value] })).toThrow(/^payload\.list\[0\]/);
  });
});
