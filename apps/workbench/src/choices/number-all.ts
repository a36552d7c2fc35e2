/** Where the running number stands in a pattern: 曹行审委〔2026〕{序号}号. */
export const RUNNING = '{序号}';

/**
 * The numbers of many papers by one pattern, counted on from the first in the order of the rows; rows that have a number keep it
 * and take none. Null when the pattern says nowhere where the running number stands.
 */
export function numberAll(
  values: ReadonlyMap<string, string>,
  ids: readonly string[],
  pattern: string,
  first: number,
): ReadonlyMap<string, string> | null {
  if (!pattern.includes(RUNNING)) return null;
  const numbered = new Map(values);
  let next = first;
  for (const id of ids) {
    if ((values.get(id) ?? '').trim() !== '') continue;
    numbered.set(id, pattern.replace(RUNNING, String(next)));
    next += 1;
  }
  return numbered;
}
