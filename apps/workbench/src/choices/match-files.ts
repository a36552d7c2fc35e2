/** What a file may be for, and the names by which its file name tells. */
export interface FileTarget {
  readonly id: string;
  readonly names: readonly string[];
}

export interface MatchedFiles<F> {
  /** By the id of the target. */
  readonly matched: ReadonlyMap<string, F>;
  /** Files of which nobody knows what they are for, or the second one for the same. */
  readonly left: readonly F[];
}

/**
 * Finds out what each of many files is for by its name: the target whose longest name stands in it, so that a seal's own name
 * counts more than that of its township. A file that suits two alike, and a second file for the same, are left.
 */
export function matchFiles<F extends { readonly name: string }>(
  files: readonly F[],
  targets: readonly FileTarget[],
): MatchedFiles<F> {
  const matched = new Map<string, F>();
  const left: F[] = [];
  const wanted = targets.map(({ id, names }) => ({
    id,
    names: names.map(plain).filter((name) => name !== ''),
  }));
  for (const file of files) {
    const target = targetOf(plain(file.name), wanted);
    if (target === null || matched.has(target)) left.push(file);
    else matched.set(target, file);
  }
  return { matched, left };
}

/** Names and file name are plain already. */
function targetOf(fileName: string, targets: readonly FileTarget[]): string | null {
  const scores = targets
    .map(({ id, names }) => ({ id, score: scoreOf(fileName, names) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best, second] = scores;
  if (best === undefined || second?.score === best.score) return null;
  return best.id;
}

function scoreOf(fileName: string, names: readonly string[]): number {
  return Math.max(0, ...names.map((name) => (fileName.includes(name) ? name.length : 0)));
}

/** Full-width and half-width brackets and blanks are typed as it comes. */
function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s〔〕[\]()]/gu, '');
}
