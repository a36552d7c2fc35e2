import { Link, useNavigate } from '@tanstack/react-router';
import type { MatrixView } from '@tongban/contract';
import { type KeyboardEvent, useRef, useState } from 'react';
import { MatrixRow } from './matrix-row.tsx';
import { Rim } from './rim.tsx';
import { type CellPlace, stepCell } from './step-cell.ts';

/** The grid for wide screens: townships down, items across, sums at the rims, headers that stay. */
export function MatrixTable({ matrix }: { readonly matrix: MatrixView }) {
  const { items, counties } = matrix;
  const townships = counties.flatMap((county) => county.townships);
  const rowOf = new Map(townships.map(({ id }, index) => [id, index]));
  const [current, setCurrent] = useState<CellPlace>({ row: 0, column: 0 });
  const table = useRef<HTMLTableElement>(null);
  const navigate = useNavigate();
  const follow = ({ target }: { readonly target: EventTarget }) =>
    setCurrent((known) => placeOf(target) ?? known);
  const open = ({ target }: { readonly target: EventTarget }) => {
    const place = placeOf(target);
    const township = place && townships[place.row];
    const item = place && items[place.column];
    if (!township || !item || !township.cells[item.id]) return;
    void navigate({
      to: '/registers/lists/$townshipId/$itemId',
      params: { townshipId: township.id, itemId: item.id },
    });
  };
  const move = (event: KeyboardEvent) => {
    const place = placeOf(event.target);
    const next = place && stepCell(place, event.key, { rows: townships.length, columns: items.length });
    if (!next) return;
    event.preventDefault();
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.row}/${next.column}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard (WCAG 2.1.1).
    <section className="matrix-scroll" aria-label="赋权总览表" tabIndex={0}>
      <table className="matrix" ref={table} onKeyDown={move} onFocus={follow} onClick={open}>
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
                  tabIndex={-1}
                >
                  {no}
                  <span className="unseen">{name}</span>
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
            {county.townships.map((township) => {
              const row = rowOf.get(township.id) ?? 0;
              return (
                <MatrixRow
                  key={township.id}
                  row={row}
                  township={township}
                  items={items}
                  reachable={current.row === row ? current.column : null}
                />
              );
            })}
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

/** The cell that was pressed or focused; null outside the cells. */
function placeOf(target: EventTarget): CellPlace | null {
  const name =
    target instanceof Element ? target.closest<HTMLElement>('[data-cell]')?.dataset.cell : undefined;
  if (name === undefined) return null;
  const [row = 0, column = 0] = name.split('/').map(Number);
  return { row, column };
}
