import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLicenceIdentifier, nextLicenceVersion, parseLicenceIdentifier } from './licence-identifier.ts';

const SAMPLE = {
  typeCode: '11100000000013338W011',
  issuerCode: '11430000006122244L',
  serial: '20230000403',
  version: 1,
};
const FIRST = '1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U';
const SECOND = '1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.002.S';

describe('GB/T 36904 licence identifier', () => {
  it('builds the public samples with check characters U and S', () => {
    expect(buildLicenceIdentifier(SAMPLE)).toBe(FIRST);
    expect(nextLicenceVersion(FIRST)).toBe(SECOND);
  });
  it('parses a sample, also with blanks and full-width characters', () => {
    expect(parseLicenceIdentifier(FIRST)).toEqual({ ok: true, normalised: FIRST, ...SAMPLE });
    expect(parseLicenceIdentifier(` ${FIRST.replaceAll('.', '．').toLowerCase()}`)).toMatchObject({
      normalised: FIRST,
    });
  });
  it.each([
    ['', 'root'],
    [FIRST.replace('3005', '3006'), 'root'],
    [FIRST.replace('.001', ''), 'segments'],
    [`${FIRST}.1`, 'segments'],
    [FIRST.replace('W011', 'W01'), 'type_code'],
    [FIRST.replace('13338W', '13338X'), 'type_code'],
    [FIRST.replace('2244L', '2244M'), 'issuer_code'],
    [FIRST.replace('20230000403', '2023-0403'), 'serial'],
    [FIRST.replace('20230000403', ''), 'serial'],
    [FIRST.replace('.001', '.000'), 'version'],
    [FIRST.replace('.001', '.1'), 'version'],
    [FIRST.replace(/U$/, 'V'), 'check_character'],
    [FIRST.replace(/U$/, ''), 'check_character'],
    [FIRST.replace('403', '404'), 'check_character'],
  ])('%s → %s', (text, reason) => {
    expect(parseLicenceIdentifier(text)).toEqual({ ok: false, reason });
  });
  it('throws for parts that do not fit and for a version after 999', () => {
    expect(() => buildLicenceIdentifier({ ...SAMPLE, serial: '证1' })).toThrow(RangeError);
    expect(() => buildLicenceIdentifier({ ...SAMPLE, version: 0 })).toThrow(RangeError);
    expect(() => buildLicenceIdentifier({ ...SAMPLE, version: 1.5 })).toThrow(RangeError);
    expect(() => nextLicenceVersion(buildLicenceIdentifier({ ...SAMPLE, version: 999 }))).toThrow(RangeError);
    expect(() => nextLicenceVersion('1.2.3')).toThrow(RangeError);
  });
  it('gives back what it was built of', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[0-9A-Z]{1,30}$/),
        fc.integer({ min: 1, max: 999 }),
        (serial, version) => {
          const parts = { ...SAMPLE, serial, version };
          expect(parseLicenceIdentifier(buildLicenceIdentifier(parts))).toMatchObject({ ok: true, ...parts });
        },
      ),
    );
  });
});
