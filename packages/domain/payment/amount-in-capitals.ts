const DIGITS = [...'零壹贰叁肆伍陆柒捌玖'];
const PLACES = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿'];
/** In yuan: as far as the three groups reach. */
const MOST = 999_999_999_999;

/**
 * An amount in 分 as capital Chinese numerals (大写), as receipts are written: 1040 → 壹拾元肆角整, 5 → 伍分.
 * @throws RangeError for what is no whole number of 分 from 0 up.
 */
export function amountInCapitals(cents: number): string {
  if (!Number.isSafeInteger(cents) || cents < 0 || cents > MOST * 100) throw new RangeError('amount in 分');
  const yuan = Math.floor(cents / 100);
  const jiao = Math.floor(cents / 10) % 10;
  const fen = cents % 10;
  const whole = yuan === 0 ? '' : `${wholeNumber(yuan)}元`;
  if (jiao === 0 && fen === 0) return yuan === 0 ? '零元整' : `${whole}整`;
  const tenths = jiao > 0 ? `${DIGITS[jiao]}角` : yuan > 0 ? '零' : '';
  return fen === 0 ? `${whole}${tenths}整` : `${whole}${tenths}${DIGITS[fen]}分`;
}

function wholeNumber(value: number): string {
  let text = '';
  let hasGap = false;
  for (let index = GROUPS.length - 1; index >= 0; index -= 1) {
    const part = Math.floor(value / 10_000 ** index) % 10_000;
    if (part === 0) hasGap = text !== '';
    else {
      // Zeros between two groups are read as one 零.
      const zero = text !== '' && (hasGap || part < 1000) ? '零' : '';
      text += `${zero}${group(part)}${GROUPS[index]}`;
      hasGap = false;
    }
  }
  return text;
}

function group(value: number): string {
  let text = '';
  let hasGap = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) hasGap = text !== '';
    else {
      text += `${hasGap ? '零' : ''}${DIGITS[digit]}${PLACES[place]}`;
      hasGap = false;
    }
  }
  return text;
}
