import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { DataTable } from '../../shell/data-table.tsx';
import { EmptyState } from '../../shell/empty-state.tsx';
import { ListRows } from '../../shell/list-rows.tsx';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { Pager } from '../../shell/pager.tsx';
import { GovernanceTabs } from '../governance/governance-tabs.tsx';
import { PAPER_COLUMNS, paperName } from './paper-columns.tsx';
import { PaperFilters } from './paper-filters.tsx';
import { memosQuery } from './paper-queries.ts';
import './papers.css';

/** 审管衔接备忘录 from the draft to the end. */
export function MemosPage() {
  const search = getRouteApi('/governance/memos').useSearch();
  const navigate = useNavigate();
  const page = useQuery(memosQuery(search));
  return (
    <>
      <PageHead
        title="审管衔接备忘录"
        note="审批与监管分属两个部门的事项，由乡镇（街道）与监管部门逐项签订备忘录。"
      >
        <PrintButton />
        <a className="tool-link" href="/api/v1/registers/exports/memos">
          导出表格
        </a>
        <Link className="tool-link" to="/governance/paper-plan" search={{}}>
          按清单拟制
        </Link>
        <Link className="tool-link" to="/governance/paper-tasks" search={{}}>
          批量登记签订
        </Link>
      </PageHead>
      <GovernanceTabs />
      {page.data && (
        <PaperFilters
          page={page.data}
          search={search}
          onChange={(part) =>
            void navigate({ to: '/governance/memos', search: { ...search, after: undefined, ...part } })
          }
        />
      )}
      <ListRows
        query={page}
        rowsOf={({ rows }) => rows}
        empty={
          <EmptyState title="没有符合条件的备忘录">
            <p>请放宽条件，或者按已公布的清单拟制备忘录。</p>
          </EmptyState>
        }
      >
        {({ rows, next }) => (
          <>
            <DataTable
              caption="审管衔接备忘录"
              columns={[
                {
                  header: '备忘录',
                  cell: (row) => (
                    <>
                      <Link
                        to="/governance/memos/$countyId/$paperId"
                        params={{ countyId: row.countyId, paperId: row.id }}
                      >
                        {paperName(row)}
                      </Link>
                    </>
                  ),
                },
                ...PAPER_COLUMNS,
              ]}
              rows={rows}
              keyOf={({ id }) => id}
            />
            <Pager count={rows.length} unit="份" after={search.after} next={next} />
          </>
        )}
      </ListRows>
    </>
  );
}
