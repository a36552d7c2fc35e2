import type { ReactNode } from 'react';

export type TableHead = { readonly key: string; readonly label: string; readonly numeric?: boolean };

export type TableRow = { readonly id: string; readonly cells: Readonly<Record<string, ReactNode>> };

export type DataTableProps = {
  readonly caption: string;
  /** The first column names the row. */
  readonly columns: readonly TableHead[];
  readonly rows: readonly TableRow[];
  /** On a phone the values speak for themselves: they follow one another without their labels. */
  readonly dense?: boolean;
};

// Once CSS turns the rows into cards on a phone, some browsers forget that this is a table: the roles bring it back.
const role = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  head: { role: 'columnheader' },
  name: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

/** A three-rule table (三线表); under 640 px every row becomes a card with its own labels. */
export function DataTable({ caption, columns, rows, dense = false }: DataTableProps) {
  const [first, ...others] = columns;
  if (first === undefined) return null;
  return (
    <table className={dense ? 'table table-dense' : 'table'} {...role.table}>
      <caption>{caption}</caption>
      <thead {...role.group}>
        <tr {...role.row}>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              className={column.numeric ? 'numeric' : undefined}
              {...role.head}
            >
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...role.group}>
        {rows.map((row) => (
          <tr key={row.id} {...role.row}>
            <th scope="row" {...role.name}>
              {row.cells[first.key]}
            </th>
            {others.map((column) => (
              <td
                key={column.key}
                data-label={column.label}
                className={column.numeric ? 'numeric' : undefined}
                {...role.cell}
              >
                {row.cells[column.key]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
