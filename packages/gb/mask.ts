const COMPOUND_SURNAMES: ReadonlySet<string> = new Set(
  (
    '欧阳 司马 上官 诸葛 夏侯 东方 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 司徒 司空 轩辕 独孤 南宫 东郭 ' +
    '百里 呼延 端木 申屠 公羊 澹台 濮阳 淳于 单于 太叔 仲孙 钟离 鲜于 闾丘 赫连 拓跋 夹谷 西门 第五'
  ).split(' '),
);
/** Fewer hidden characters could be guessed by trying. */
const FEWEST_HIDDEN = 4;

/** Identity number with the first six and last four characters kept; a text too short for that is hidden whole. */
export function maskIdentityNumber(text: string): string {
  return keepEnds(text, 6, 4);
}

/** Phone number with the first three and last four digits kept; a text too short for that is hidden whole. */
export function maskPhone(text: string): string {
  return keepEnds(text, 3, 4);
}

/**
 * Name as 姓** — always two stars, so that the length tells nothing. A name of one character is hidden whole;
 * compound surnames (欧阳 …) are kept whole when a given name follows.
 */
export function maskName(name: string): string {
  const characters = Array.from(name.trim());
  if (characters.length === 0) return '';
  if (characters.length === 1) return '*';
  const firstTwo = characters.slice(0, 2).join('');
  const surname = characters.length > 2 && COMPOUND_SURNAMES.has(firstTwo) ? firstTwo : characters[0];
  return `${surname}**`;
}

function keepEnds(text: string, front: number, back: number): string {
  const characters = Array.from(text.trim());
  const hidden = characters.length - front - back;
  if (hidden < FEWEST_HIDDEN) return '*'.repeat(characters.length);
  return characters.slice(0, front).join('') + '*'.repeat(hidden) + characters.slice(-back).join('');
}
