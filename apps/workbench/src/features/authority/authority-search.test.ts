import { expect, it } from 'vitest';
import { endOf, instantOf, readAuthoritySearch } from './authority-search.ts';

it('a question is read from the address; what is no act or no day is left out', () => {
  expect(readAuthoritySearch({ township: 't', item: 'i', act: 'decide', on: '2026-09-21' })).toEqual({
    township: 't',
    item: 'i',
    act: 'decide',
    on: '2026-09-21',
  });
  expect(readAuthoritySearch({ known: '2026-09-20' })).toEqual({ known: '2026-09-20' });
  expect(readAuthoritySearch({ act: 'withdraw', on: '21.9.', item: ['x'] })).toEqual({});
});

it('without a day now is asked, a day at its noon in Shanghai', () => {
  expect(instantOf(undefined)).toBeUndefined();
  expect(instantOf('2026-11-24')).toBe('2026-11-24T04:00:00.000Z');
});

it('a day until which records count is meant to its end in Shanghai', () => {
  expect(endOf(undefined)).toBeUndefined();
  expect(endOf('2026-09-20')).toBe('2026-09-20T15:59:59.999Z');
});
