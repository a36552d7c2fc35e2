import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskIdentityNumber, maskName, maskPhone } from './mask.ts';

describe('requirements §3.10 masking', () => {
  it('keeps 6…4 of an identity number', () => {
    expect(maskIdentityNumber('371722199003072010')).toBe('371722********2010');
  });
  it('keeps 3…4 of a phone number', () => {
    expect(maskPhone('13805301234')).toBe('138****1234');
  });
  it('hides texts whole that are too short to keep ends', () => {
    expect(maskIdentityNumber('E12345678')).toBe('*********');
    expect(maskPhone('5301234')).toBe('*******');
    expect(maskPhone('')).toBe('');
  });
  it.each([
    ['张三', '张**'],
    ['张三丰', '张**'],
    ['欧阳娜娜', '欧阳**'],
    ['欧阳', '欧**'],
    ['𬱖一', '𬱖**'],
    ['买买提·阿卜杜拉', '买**'],
    ['张', '*'],
    ['  ', ''],
  ])('shows %s as %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });
  it('is idempotent and never longer than it must be', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const mask of [maskIdentityNumber, maskPhone]) {
          expect(mask(mask(text))).toBe(mask(text));
          expect(Array.from(mask(text)).length).toBe(Array.from(text.trim()).length);
        }
      }),
    );
  });
  it('hides all of the middle', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{18}$/), (number) => {
        expect(maskIdentityNumber(number)).toMatch(/^\d{6}\*{8}\d{4}$/);
      }),
    );
  });
});
