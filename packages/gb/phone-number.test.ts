import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkPhoneNumber } from './phone-number.ts';

it.each([
  '13805301234',
  '138 0530 1234',
  '138-0530-1234',
  '+86 138 0530 1234',
  '008613805301234',
  '8613805301234',
  '１３８０５３０１２３４',
])('accepts %s', (text) => {
  expect(checkPhoneNumber(text)).toEqual({ ok: true, normalised: '13805301234' });
});

it.each([
  ['', 'length'],
  ['1380530123', 'length'],
  ['138053012345', 'length'],
  ['1380530123a', 'characters'],
  ['12805301234', 'prefix'],
  ['05301234567', 'prefix'],
])('"%s" → %s', (text, reason) => {
  expect(checkPhoneNumber(text)).toEqual({ ok: false, reason });
});

it('is idempotent', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^(\+86)? ?1[2-9]\d{9}$/), (text) => {
      const checked = checkPhoneNumber(text);
      if (checked.ok) expect(checkPhoneNumber(checked.normalised)).toEqual(checked);
    }),
  );
});
