/** Lower case, half width, compatibility forms resolved; punctuation becomes a gap. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Script=Han}a-z0-9]+/gu, ' ')
    .trim();
}

/** Pairs of neighbouring Han characters, and every run of letters or digits; a lone character stands for itself. */
export function pairTokens(text: string): readonly string[] {
  const runs = text.match(/\p{Script=Han}+|[a-z0-9]+/gu) ?? [];
  return runs.flatMap((run) => (/^[a-z0-9]/.test(run) || run.length === 1 ? [run] : pairs([...run], '')));
}

/** Single Han characters: weak evidence, but all there is for a query like 狗. */
export function characterTokens(text: string): readonly string[] {
  return text.match(/\p{Script=Han}/gu) ?? [];
}

/** Neighbouring entries joined; a lone entry stands for itself. */
export function pairs(entries: readonly string[], joint: string): readonly string[] {
  if (entries.length < 2) return entries;
  return entries.slice(1).map((entry, index) => `${entries[index]}${joint}${entry}`);
}

/** Marks a whole phrase, so that it never equals a pair. */
export function phraseToken(phrase: string): string {
  return `=${phrase.replaceAll(' ', '')}`;
}

/** Tokens of the known phrases that stand in the text. */
export function phraseTokens(text: string, phrases: Iterable<string>): readonly string[] {
  const joined = text.replaceAll(' ', '');
  return [...phrases].filter((phrase) => joined.includes(phrase)).map(phraseToken);
}
