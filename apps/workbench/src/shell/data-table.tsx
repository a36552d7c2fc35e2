import type { ReactNode, Ref } from 'react';
import './data-table.css';

export interface Column<Row> {
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand at the right. */
  readonly isFigure?: boolean;
}

interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** A tick before each row, of rows that are dealt with together. */
  readonly tick?: Column<Row> | undefined;
  readonly ref?: Ref<HTMLTableElement>;
}

/** Rows under headers; on a phone each row becomes a card whose lines carry their header. The first column names the row. */
export function DataTable<Row>({ caption, columns, rows, keyOf, tick, ref }: DataTableProps<Row>) {
  const [first, ...others] = columns;
  if (first === undefined) return null;
  return (
    <table className={tick ? 'data data-ticked' : 'data'} ref={ref}>
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          {tick && (
            <th scope="col">
              <span className="unseen">{tick.header}</span>
            </th>
          )}
          {columns.map(({ header, isFigure }) => (
            <th key={header} scope="col" className={isFigure ? 'figure' : undefined}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {tick && <td className="tick">{tick.cell(row)}</td>}
            <th scope="row">{first.cell(row)}</th>
            {others.map(({ header, cell, isFigure }) => (
              <td key={header} data-label={header} className={isFigure ? 'figure' : undefined}>
                <div>{cell(row)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
