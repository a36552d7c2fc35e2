import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildBasicItemCode,
  buildHandlingItemCode,
  buildImplementationItemCode,
  type ExerciseLevel,
  ITEM_TYPE_NAMES,
} from './item-code.ts';
import { parseItemCode } from './parse-item-code.ts';

const BASIC = { region: '37', type: '01', department: '17', mainItem: '002', subItem: '011' };
const IMPLEMENTATION = { organ: '11370800MB28559184', level: 3 as const, basic: BASIC };
const SAMPLE = '11370800MB285591843370117002011';

describe('GB/T 39554.1 item codes', () => {
  it('builds and parses the public sample', () => {
    expect(buildBasicItemCode(BASIC)).toBe('370117002011');
    expect(buildImplementationItemCode(IMPLEMENTATION)).toBe(SAMPLE);
    expect(buildHandlingItemCode({ ...IMPLEMENTATION, handling: '01' })).toBe(`${SAMPLE}01`);
    expect(parseItemCode('370117002011')).toEqual({
      ok: true,
      form: 'basic',
      normalised: '370117002011',
      basic: BASIC,
    });
    expect(parseItemCode('11370800MB28559184·3·370117002011')).toEqual({
      ok: true,
      form: 'implementation',
      normalised: SAMPLE,
      ...IMPLEMENTATION,
    });
    expect(parseItemCode(`${SAMPLE}02`)).toMatchObject({ form: 'handling', handling: '02' });
  });
  it.each([
    ['', 'length'],
    ['37011700201', 'length'],
    [`${SAMPLE}1`, 'length'],
    ['37011700201A', 'characters'],
    [`${SAMPLE}0A`, 'characters'],
    ['380117002011', 'region'],
    [SAMPLE.replace('9184', '9185'), 'credit_code'],
    ['11370800MB285591847370117002011', 'level'],
    ['11370800MB285591843990117002011', 'region'],
  ])('%s → %s', (text, reason) => {
    expect(parseItemCode(text)).toEqual({ ok: false, reason });
  });
  it('throws for parts that do not fit', () => {
    expect(() => buildBasicItemCode({ ...BASIC, type: '1', department: '117' })).toThrow(RangeError);
    expect(() => buildBasicItemCode({ ...BASIC, region: '38' })).toThrow(RangeError);
    expect(() => buildImplementationItemCode({ ...IMPLEMENTATION, organ: '123' })).toThrow(RangeError);
    expect(() => buildHandlingItemCode({ ...IMPLEMENTATION, handling: '1' })).toThrow(RangeError);
  });
  it('gives back what it was built of', () => {
    const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
    const basic = fc.record({
      region: fc.constantFrom('00', '37'),
      type: fc.constantFrom(...Object.keys(ITEM_TYPE_NAMES)),
      department: digits(2),
      mainItem: digits(3),
      subItem: digits(3),
    });
    const level = fc.constantFrom<ExerciseLevel>(1, 2, 3, 4, 5, 6);
    fc.assert(
      fc.property(basic, level, digits(2), (basicCode, exerciseLevel, handling) => {
        const code = { organ: '11370800MB28559184', level: exerciseLevel, basic: basicCode, handling };
        expect(parseItemCode(buildBasicItemCode(basicCode))).toMatchObject({ ok: true, basic: basicCode });
        expect(parseItemCode(buildHandlingItemCode(code))).toMatchObject({ ok: true, ...code });
      }),
    );
  });
});
