/** A stream of numbers from 0 to 1 that is the same for the same seed (mulberry32): the story is told the same each time. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of the entries, each as often as its weight says. */
export function weighted<T>(entries: readonly (readonly [T, number])[], random: () => number): T {
  let left = random() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [entry, weight] of entries) {
    left -= weight;
    if (left < 0) return entry;
  }
  throw new RangeError('Nothing to choose from.');
}
