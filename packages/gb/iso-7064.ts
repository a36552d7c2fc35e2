const ALPHANUMERIC = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Check digit of ISO 7064 MOD 11,10 (GB/T 17710) for a string of digits; finds every single wrong digit.
 * @throws RangeError for any other character.
 */
export function mod11With10(digits: string): string {
  return hybridCheck(digits, ALPHANUMERIC.slice(0, 10));
}

/**
 * Check character of ISO 7064 MOD 37,36 (GB/T 17710) for digits and capital letters; finds every single wrong one.
 * @throws RangeError for any other character.
 */
export function mod37With36(text: string): string {
  return hybridCheck(text, ALPHANUMERIC);
}

function hybridCheck(text: string, alphabet: string): string {
  const size = alphabet.length;
  let product = size;
  for (const character of text) {
    const value = alphabet.indexOf(character);
    if (value < 0) throw new RangeError('iso-7064: character outside the alphabet');
    product = (((product + value) % size || size) * 2) % (size + 1);
  }
  return alphabet.charAt((size + 1 - product) % size);
}
