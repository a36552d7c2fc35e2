/** Ideographs that a line of a text field holds at a desk. */
const A_LINE = 60;

/** How high a text field is for its text: antd's own measuring needs inline styles, which the policy refuses. */
export function rowsFor(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil(Math.max(1, line.length) / A_LINE), 0);
  return Math.max(2, lines);
}
