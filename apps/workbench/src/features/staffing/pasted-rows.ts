/** Cells of text that was copied from a spreadsheet: lines, and tabs between the cells. Empty lines count, so that numbers fit. */
export function pastedRows(text: string): string[][] {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  while (lines.at(-1)?.trim() === '') lines.pop();
  return lines.map((line) => line.split('\t').map((cell) => cell.trim()));
}

/** The text that would be pasted for the rows. */
export function textOfRows(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => cell.replaceAll(/[\t\n\r]/gu, ' ')).join('\t')).join('\n');
}
