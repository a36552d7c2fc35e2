import type { FormField } from '@tongban/domain/catalogue';
import type { TypedFields } from '../../../features/application-drafts/index.ts';

/** Rows of a table as typed, by column key `c0`, `c1` … */
export type TypedRow = Readonly<Record<string, string>>;

const MOST_ROWS = 50;

/** Key of a column in the names of its cells. */
export function columnKey(index: number): string {
  return `c${index}`;
}

/** The rows that were posted for a table; cells are called `<field>[0].c0`. */
export function typedRows(fields: TypedFields, id: string): TypedRow[] {
  const rows: Record<string, string>[] = [];
  for (const [name, values] of Object.entries(fields)) {
    const cell = cellOf(name, id);
    if (cell === null || cell.row >= MOST_ROWS) continue;
    while (rows.length <= cell.row) rows.push({});
    const row = rows[cell.row];
    if (row !== undefined) row[cell.key] = values[0] ?? '';
  }
  return rows;
}

/** The table's answer: rows by the words of their columns, blank rows left out. */
export function tableAnswer(fields: TypedFields, { id, options = [] }: FormField): Record<string, string>[] {
  return typedRows(fields, id)
    .map((row) =>
      Object.fromEntries(options.map((column, index) => [column, row[columnKey(index)]?.trim() ?? ''])),
    )
    .filter((row) => Object.values(row).some((cell) => cell !== ''));
}

/** `add:<field>` or `remove:<field>:<row>`: the fields with a row more or less; null for any other button. */
export function afterRowAction(
  fields: TypedFields,
  tables: readonly FormField[],
  action: string,
): { readonly fields: TypedFields; readonly id: string; readonly row: number } | null {
  const [verb, id = '', index] = action.split(':');
  const table = tables.find((field) => field.id === id);
  if (table === undefined || (verb !== 'add' && verb !== 'remove')) return null;
  const typed = typedRows(fields, id);
  const rows = typed.length === 0 ? [{}] : typed;
  const at = Number(index);
  const next = verb === 'add' ? [...rows, {}].slice(0, MOST_ROWS) : rows.filter((_, row) => row !== at);
  const others = Object.entries(fields).filter(([name]) => cellOf(name, id) === null);
  return {
    fields: { ...Object.fromEntries(others), ...cellsOf(table, next) },
    id,
    row: verb === 'add' ? next.length - 1 : Math.max(0, at - 1),
  };
}

function cellsOf({ id, options = [] }: FormField, rows: readonly TypedRow[]): TypedFields {
  return Object.fromEntries(
    rows.flatMap((row, index) =>
      options.map((_, column): [string, string[]] => [
        `${id}[${index}].${columnKey(column)}`,
        [row[columnKey(column)] ?? ''],
      ]),
    ),
  );
}

function cellOf(name: string, id: string): { readonly row: number; readonly key: string } | null {
  if (!name.startsWith(`${id}[`)) return null;
  const match = /^\[(\d{1,3})\]\.(c\d{1,2})$/.exec(name.slice(id.length));
  return match?.[1] && match[2] ? { row: Number(match[1]), key: match[2] } : null;
}
