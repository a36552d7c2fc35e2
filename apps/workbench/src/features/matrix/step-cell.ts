export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Where an arrow key leads in a grid, never over its rim; null for every other key. */
export function stepCell(
  { row, column }: CellPlace,
  key: string,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): CellPlace | null {
  switch (key) {
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column };
    case 'ArrowDown':
      return { row: Math.min(rows - 1, row + 1), column };
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowRight':
      return { row, column: Math.min(columns - 1, column + 1) };
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: columns - 1 };
    default:
      return null;
  }
}
