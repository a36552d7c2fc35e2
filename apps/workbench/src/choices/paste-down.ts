/**
 * A column copied from a table and pasted into one field fills the fields below it too: the values by id with the lines set in,
 * from the field `startId` on. Null when it is one line only, which is pasted as ever.
 */
export function pasteDown(
  values: ReadonlyMap<string, string>,
  ids: readonly string[],
  startId: string,
  text: string,
): ReadonlyMap<string, string> | null {
  const lines = text.trim().split(/\r?\n/u);
  if (lines.length < 2) return null;
  const from = ids.indexOf(startId);
  const filled = new Map(values);
  for (const [at, line] of lines.entries()) {
    const id = ids[from + at];
    if (id !== undefined) filled.set(id, line.trim());
  }
  return filled;
}
