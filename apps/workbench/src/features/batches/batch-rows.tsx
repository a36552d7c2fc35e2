import type { BatchWithRowsView } from '@tongban/contract';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { ROW_STATUS_NAMES } from './batch-words.ts';

type Row = BatchWithRowsView['rows'][number];

const COLUMNS: readonly Column<Row>[] = [
  { header: '对象', cell: ({ label }) => label },
  {
    header: '结果',
    cell: ({ status }) => <span className={`batch-${status}`}>{ROW_STATUS_NAMES[status]}</span>,
  },
  { header: '原因和下一步', cell: ({ refusals }) => <Reasons of={refusals} /> },
];

/** What was refused first, since something is to be done about it; then the others in their order. */
export function BatchRows({ rows }: { readonly rows: readonly Row[] }) {
  const inOrder = [
    ...rows.filter(({ status }) => status === 'refused'),
    ...rows.filter(({ status }) => status !== 'refused'),
  ];
  return (
    <DataTable
      caption="逐项结果"
      columns={COLUMNS}
      rows={inOrder}
      keyOf={({ position }) => String(position)}
    />
  );
}

function Reasons({ of }: { readonly of: Row['refusals'] }) {
  if (of.length === 0) return <span className="soft">—</span>;
  return (
    <ul className="batch-reasons">
      {of.map(({ code, text, next }) => (
        <li key={`${code} ${text}`}>
          {text}
          <span className="soft">{next}</span>
        </li>
      ))}
    </ul>
  );
}
