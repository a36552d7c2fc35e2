import { Link } from '@tanstack/react-router';
import type { MatrixView } from '@tongban/contract';
import { memo } from 'react';
import { signOf } from '../registers/standing-mark.tsx';
import { cellText, modeSign } from './cell-text.ts';
import { Rim } from './rim.tsx';

interface MatrixRowProps {
  readonly row: number;
  readonly township: MatrixView['counties'][number]['townships'][number];
  readonly items: MatrixView['items'];
  /** Column of the one cell that Tab reaches; null in every other row. */
  readonly reachable: number | null;
}

/** One township. Remembered: the city has eight thousand cells, and a step of the arrows changes two. */
export const MatrixRow = memo(function MatrixRow({ row, township, items, reachable }: MatrixRowProps) {
  return (
    <tr>
      <th scope="row">
        <Link to="/registers/lists/$townshipId" params={{ townshipId: township.id }}>
          {township.name}
        </Link>
      </th>
      <td className="matrix-rim">
        <Rim counts={township.counts} search={{ township: township.id }} />
      </td>
      {items.map((item, column) => {
        const cell = township.cells[item.id];
        const place = { 'data-cell': `${row}/${column}`, tabIndex: column === reachable ? 0 : -1 };
        return (
          <td key={item.id}>
            {cell === undefined ? (
              <button type="button" {...place} aria-label={`${township.name}，${item.name}：未列入清单`} />
            ) : (
              <button
                type="button"
                {...place}
                className={`standing-${cell.standing}`}
                title={cellText(item.name, township.name, cell)}
              >
                <span aria-hidden="true">
                  {signOf(cell.standing)}
                  <small>{modeSign(cell.mode)}</small>
                </span>
                <span className="unseen">{cellText(item.name, township.name, cell)}</span>
              </button>
            )}
          </td>
        );
      })}
    </tr>
  );
});
