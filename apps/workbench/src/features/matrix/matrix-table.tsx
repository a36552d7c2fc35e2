import { Link, useNavigate } from '@tanstack/react-router';
import type { MatrixView } from '@tongban/contract';
import { type KeyboardEvent, useRef, useState } from 'react';
import { signOf } from '../registers/standing-mark.tsx';
import { cellText, modeSign, NOTHING, rimText } from './cell-text.ts';
import { type CellPlace, stepCell } from './step-cell.ts';

/** The grid for wide screens: townships down, items across, sums at the rims, headers that stay. */
export function MatrixTable({ matrix }: { readonly matrix: MatrixView }) {
  const { items, counties } = matrix;
  const townships = counties.flatMap((county) => county.townships);
  const rowOf = new Map(townships.map(({ id }, index) => [id, index]));
  const [current, setCurrent] = useState<CellPlace>({ row: 0, column: 0 });
  const table = useRef<HTMLTableElement>(null);
  const navigate = useNavigate();
  const move = (event: KeyboardEvent) => {
    const size = { rows: townships.length, columns: items.length };
    const next = stepCell(current, event.key, size);
    if (event.key === 'Enter') openCell();
    if (next === null) return;
    event.preventDefault();
    setCurrent(next);
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.row}/${next.column}"]`)?.focus();
  };
  const openCell = () => {
    const township = townships[current.row];
    const item = items[current.column];
    if (!township || !item || !township.cells[item.id]) return;
    void navigate({
      to: '/registers/lists/$townshipId/$itemId',
      params: { townshipId: township.id, itemId: item.id },
    });
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard (WCAG 2.1.1).
    <section className="matrix-scroll" aria-label="赋权总览表" tabIndex={0}>
      <table className="matrix" ref={table}>
        <caption className="unseen">乡镇（街道）与事项的实施状态</caption>
        <thead>
          <tr>
            <th scope="col" className="matrix-corner">
              乡镇（街道）
            </th>
            <th scope="col" className="matrix-rim">
              实施／列入
            </th>
            {items.map(({ id, no, name }) => (
              <th key={id} scope="col" title={name}>
                <Link
                  to="/registers/$register"
                  params={{ register: 'delegations' }}
                  search={{ item: id }}
                  aria-label={name}
                  tabIndex={-1}
                >
                  {no}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        {counties.map((county) => (
          <tbody key={county.id}>
            {counties.length > 1 && (
              <tr className="matrix-county">
                <th scope="rowgroup">
                  <Link to="/matrix" search={{ county: county.id }}>
                    {county.name}
                  </Link>
                </th>
                <td className="matrix-rim">
                  <Rim counts={county.counts} search={{ county: county.id }} />
                </td>
                <td colSpan={items.length} />
              </tr>
            )}
            {county.townships.map((township) => (
              <tr key={township.id}>
                <th scope="row">
                  <Link to="/registers/lists/$townshipId" params={{ townshipId: township.id }}>
                    {township.name}
                  </Link>
                </th>
                <td className="matrix-rim">
                  <Rim counts={township.counts} search={{ township: township.id }} />
                </td>
                {items.map((item, column) => {
                  const row = rowOf.get(township.id) ?? 0;
                  const cell = township.cells[item.id];
                  const isCurrent = current.row === row && current.column === column;
                  return (
                    <td key={item.id}>
                      <button
                        type="button"
                        data-cell={`${row}/${column}`}
                        className={cell ? `standing-${cell.standing}` : undefined}
                        tabIndex={isCurrent ? 0 : -1}
                        title={cell && cellText(item.name, township.name, cell)}
                        aria-label={
                          cell
                            ? cellText(item.name, township.name, cell)
                            : `${township.name}，${item.name}：未列入清单`
                        }
                        onFocus={() => setCurrent({ row, column })}
                        onKeyDown={move}
                        onClick={() => openCell()}
                      >
                        {cell && (
                          <>
                            {signOf(cell.standing)}
                            <small>{modeSign(cell.mode)}</small>
                          </>
                        )}
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row">合计</th>
            <td className="matrix-rim">
              <Rim counts={matrix.counts} search={{}} />
            </td>
            {items.map(({ id, counts }) => (
              <td key={id}>
                <Rim counts={counts} search={{ item: id }} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

interface RimProps {
  readonly counts: Readonly<Record<string, number>>;
  readonly search: { readonly county?: string; readonly township?: string; readonly item?: string };
}

/** A sum at the rim, which leads to the list that was counted. */
function Rim({ counts, search }: RimProps) {
  const text = rimText(counts);
  if (text === NOTHING) return text;
  return (
    <Link to="/registers/$register" params={{ register: 'delegations' }} search={search} tabIndex={-1}>
      {text}
    </Link>
  );
}
