import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { LawRowView } from '@tongban/contract';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { EmptyState } from '../../shell/empty-state.tsx';
import { Unknown } from '../../shell/fact-list.tsx';
import { ListRows } from '../../shell/list-rows.tsx';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { LawState } from './law-state.tsx';

const COLUMNS: readonly Column<LawRowView>[] = [
  {
    header: '法规名称',
    cell: ({ name }) => (
      <Link to="/laws/$name" params={{ name }}>
        {name}
      </Link>
    ),
  },
  { header: '核对情况', cell: ({ state, stateName }) => <LawState state={state} name={stateName} /> },
  { header: '核对时间', cell: ({ checkedAsOf }) => checkedAsOf ?? '—' },
  { header: '施行日期', cell: ({ validFrom }) => validFrom ?? <Unknown /> },
  {
    header: '引用的事项',
    isFigure: true,
    cell: ({ itemCount }) => (itemCount === 0 ? '—' : `${itemCount}项`),
  },
];

/** Every law that the guides and the system's own texts cite (issue 4). */
export function LawsPage() {
  const laws = useQuery({
    queryKey: ['laws'],
    queryFn: () => answerOf(api.GET('/api/v1/registers/laws')),
  });
  return (
    <>
      <PageHead
        title="法规依据"
        note="列出办事指南和本系统文书引用的法规。未核对条文原文的标为“待核对”，不摘录条文。"
      >
        <Link className="tool-link" to="/catalogue" search={{}}>
          事项目录
        </Link>
        <PrintButton />
      </PageHead>
      <ListRows
        query={laws}
        rowsOf={({ rows }) => rows}
        empty={
          <EmptyState title="没有引用法规">
            <p>办事指南写明依据以后，在这里列出。</p>
          </EmptyState>
        }
      >
        {({ rows }) => (
          <DataTable caption="法规依据" columns={COLUMNS} rows={rows} keyOf={({ name }) => name} />
        )}
      </ListRows>
    </>
  );
}
