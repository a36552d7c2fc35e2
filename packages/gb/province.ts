const PROVINCE_CODES: ReadonlySet<string> = new Set(
  (
    '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 ' +
    '50 51 52 53 54 61 62 63 64 65 71 81 82 83'
  ).split(' '),
);

/**
 * Whether two digits are a province-level code of GB/T 2260. 83 is no province of the standard: it heads the
 * numbers on residence permits of Taiwan compatriots (81 and 82 those of Hong Kong and Macao).
 */
export function isProvinceCode(code: string): boolean {
  return PROVINCE_CODES.has(code);
}
