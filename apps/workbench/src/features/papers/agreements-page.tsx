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
import { agreementsQuery } from './paper-queries.ts';
import './papers.css';

/** 协议 from the draft to the end: what waits for an act stands first. */
export function AgreementsPage() {
  const search = getRouteApi('/governance/agreements').useSearch();
  const navigate = useNavigate();
  const page = useQuery(agreementsQuery(search));
  return (
    <>
      <PageHead
        title="委托协议"
        note="协议经拟制、签订、报备、公告后生效；委托办理的协议须报同级司法行政部门备案。"
      >
        <PrintButton />
        <a className="tool-link" href="/api/v1/registers/exports/agreement-sheets">
          导出表格
        </a>
        <Link className="tool-link" to="/governance/imports" search={{ kind: 'agreements' }}>
          从表格导入
        </Link>
        <Link className="tool-link" to="/governance/paper-plan" search={{}}>
          按清单拟制
        </Link>
        <Link className="tool-link" to="/governance/paper-tasks" search={{}}>
          批量登记签订和报备
        </Link>
      </PageHead>
      <GovernanceTabs />
      {page.data && (
        <PaperFilters
          page={page.data}
          search={search}
          onChange={(part) =>
            void navigate({ to: '/governance/agreements', search: { ...search, after: undefined, ...part } })
          }
        />
      )}
      <ListRows
        query={page}
        rowsOf={({ rows }) => rows}
        empty={
          <EmptyState title="没有符合条件的协议">
            <p>请放宽条件，或者按已公布的清单拟制协议。</p>
          </EmptyState>
        }
      >
        {({ rows, next }) => (
          <>
            <DataTable
              caption="协议"
              columns={[
                {
                  header: '协议',
                  cell: (row) => (
                    <>
                      <Link
                        to="/governance/agreements/$countyId/$paperId"
                        params={{ countyId: row.countyId, paperId: row.id }}
                      >
                        {paperName(row)}
                      </Link>
                      <small>{row.kindName}</small>
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
