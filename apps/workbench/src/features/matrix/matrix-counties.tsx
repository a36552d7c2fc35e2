import { Link } from '@tanstack/react-router';
import type { MatrixView } from '@tongban/contract';
import { STANDING_NAMES, STANDINGS } from '@tongban/domain/terms';
import { type Column, DataTable } from '../../shell/data-table.tsx';

type County = MatrixView['counties'][number];

const SHOWN = STANDINGS.filter((standing) => standing !== 'unlisted');

const COLUMNS: readonly Column<County>[] = [
  {
    header: '县区',
    cell: ({ id, name, townships }) => (
      <Link to="/matrix" search={{ county: id }}>
        {name}（{townships.length}个乡镇、街道）
      </Link>
    ),
  },
  ...SHOWN.map(
    (standing): Column<County> => ({
      header: STANDING_NAMES[standing],
      isFigure: true,
      cell: ({ id, counts }) => (
        <Link
          to="/registers/$register"
          params={{ register: 'delegations' }}
          search={{ county: id, state: standing }}
          aria-label={`${STANDING_NAMES[standing]}${counts[standing] ?? 0}项`}
        >
          {counts[standing] ?? 0}
        </Link>
      ),
    }),
  ),
];

/** The counties with their sums: each number leads to its list. */
export function MatrixCounties({ matrix }: { readonly matrix: MatrixView }) {
  return (
    <DataTable caption="各县区赋权情况" columns={COLUMNS} rows={matrix.counties} keyOf={({ id }) => id} />
  );
}
