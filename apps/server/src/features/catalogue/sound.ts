import { pinyin } from 'pinyin-pro';

/** Syllables of the Han characters of a text, without tones; other characters are left out. */
export function syllablesOf(text: string): readonly string[] {
  const han = text.match(/\p{Script=Han}+/gu) ?? [];
  return han.flatMap((run) => pinyin(run, { toneType: 'none', type: 'array', v: true }));
}

/**
 * One spelling for sounds that speakers of the region do not keep apart: zh/z, ch/c, sh/s, -ng/-n.
 * Index and query are softened alike, so a slip of the ear still finds the item.
 */
export function soften(syllable: string): string {
  return syllable.replace(/^([zcs])h/, '$1').replace(/ng$/, 'n');
}

/** First letters of the syllables: 营业执照 → yyzz. */
export function initialsOf(text: string): string {
  return syllablesOf(text)
    .map((syllable) => syllable.charAt(0))
    .join('');
}

/** First letter of a name in an alphabetical list: 养犬 → Y. */
export function initialOf(name: string): string {
  return (syllablesOf(name)[0] ?? name).charAt(0).toUpperCase();
}

export interface Segmentation {
  readonly syllables: readonly string[];
  /** Letters that belong to no syllable: many of them mean that the text was not pinyin. */
  readonly skipped: number;
}

/**
 * Cuts letters typed in one go into known syllables: fewest letters left over first, then fewest syllables
 * (dianfei → dian fei, not di an fei).
 */
export function segment(letters: string, known: ReadonlySet<string>): Segmentation {
  const best: Segmentation[] = [{ syllables: [], skipped: 0 }];
  for (let end = 1; end <= letters.length; end += 1) {
    const before = best[end - 1] ?? { syllables: [], skipped: 0 };
    let winner: Segmentation = { ...before, skipped: before.skipped + 1 };
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start += 1) {
      const syllable = letters.slice(start, end);
      const previous = best[start];
      if (previous === undefined || !known.has(syllable)) continue;
      const candidate = { syllables: [...previous.syllables, syllable], skipped: previous.skipped };
      if (isBetter(candidate, winner)) winner = candidate;
    }
    best.push(winner);
  }
  return best[letters.length] ?? { syllables: [], skipped: letters.length };
}

const LONGEST_SYLLABLE = 6;

function isBetter(one: Segmentation, other: Segmentation): boolean {
  if (one.skipped !== other.skipped) return one.skipped < other.skipped;
  return one.syllables.length < other.syllables.length;
}
