/** A scored item. */
export interface Hit {
  readonly id: string;
  readonly score: number;
}

/** What scores far below the best hit only shares a syllable with the question. */
const LEAST_SHARE_OF_BEST = 0.08;
/** Where a companion of the best hit stands at least: behind what was asked for, above what is merely similar. */
const COMPANION_SHARE_OF_BEST = 0.5;

/** Ids best first; companions of the best hit are brought along. */
export function rank(
  hits: readonly Hit[],
  companionsOf: (id: string) => Iterable<string>,
): readonly string[] {
  const [best] = hits;
  if (best === undefined) return [];
  const scores = new Map(hits.map((hit) => [hit.id, hit.score]));
  for (const id of companionsOf(best.id)) {
    scores.set(id, Math.max(scores.get(id) ?? 0, best.score * COMPANION_SHARE_OF_BEST));
  }
  return [...scores]
    .filter(([, score]) => score >= best.score * LEAST_SHARE_OF_BEST)
    .sort(([, one], [, other]) => other - one)
    .map(([id]) => id);
}
