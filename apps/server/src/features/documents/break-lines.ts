/** How wide a text is, in points. */
export type Measure = (text: string) => number;

export interface Line {
  readonly text: string;
  /** Points to add after each character so that the line fills the column; 0 on a last line. */
  readonly spacing: number;
}

/**
 * Breaks Chinese text into lines of `width` points, the first shorter by `indent`. A word or number stays whole if it fits
 * the shortest line; no closing mark begins and no opening mark ends a line (GB/T 15834-2011, 5.1); full lines are justified.
 */
export function breakLines(text: string, width: number, measure: Measure, indent = 0): readonly Line[] {
  return text.split('\n').flatMap((part) => breakParagraph(part, width, measure, indent));
}

function breakParagraph(text: string, width: number, measure: Measure, indent: number): readonly Line[] {
  // The first line is the shortest: a word that only fits the others would run over its edge.
  const tokens = tokensOf(text, width - indent, measure);
  const lines: Line[] = [];
  let start = 0;
  while (start < tokens.length) {
    const room = lines.length === 0 ? width - indent : width;
    const end = endOfLine(tokens, start, room);
    const words = tokens.slice(start, end).join('').trimEnd();
    lines.push({ text: words, spacing: end < tokens.length ? spacingFor(words, room, measure) : 0 });
    start = end;
  }
  return lines.length === 0 ? [{ text: '', spacing: 0 }] : lines;

  function endOfLine(all: readonly string[], from: number, room: number): number {
    let end = from;
    let used = 0;
    for (; end < all.length; end += 1) {
      used += measure(all[end] ?? '');
      if (used > room && end > from) break;
    }
    return end === all.length ? end : lawfulBreak(all, from, end);
  }
}

/** Steps back from a break that would part a mark from its word; a line of nothing but marks is broken where it is full. */
function lawfulBreak(tokens: readonly string[], from: number, full: number): number {
  let end = full;
  while (end > from && (NO_START.test(tokens[end] ?? '') || NO_END.test(tokens[end - 1] ?? ''))) end -= 1;
  return end === from ? full : end;
}

function tokensOf(text: string, width: number, measure: Measure): readonly string[] {
  const words = text.match(/[A-Za-z0-9.,:/@#%&+_-]+|./gsu) ?? [];
  return words.flatMap((word) => (measure(word) <= width ? [word] : [...word]));
}

function spacingFor(line: string, room: number, measure: Measure): number {
  const gaps = [...line].length - 1;
  return gaps < 1 ? 0 : Math.max(0, (room - measure(line)) / gaps);
}

const NO_START = /^[，。、；：？！）》」』】〕”’…—％·]/u;
const NO_END = /[（《「『【〔“‘]$/u;
