import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { FilingRowView } from '@tongban/contract';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { EmptyState } from '../../shell/empty-state.tsx';
import { ListRows } from '../../shell/list-rows.tsx';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { PageTabs } from '../../shell/page-tabs.tsx';
import { Pager } from '../../shell/pager.tsx';
import { GovernanceTabs } from '../governance/governance-tabs.tsx';
import { filingsQuery } from './paper-queries.ts';
import { FILING_STATES } from './papers-search.ts';
import './papers.css';

const COLUMNS: readonly Column<FilingRowView>[] = [
  {
    header: '协议',
    cell: ({ countyId, id, number, kindName }) => (
      <>
        <Link to="/governance/filings/$countyId/$paperId" params={{ countyId, paperId: id }}>
          {number}
        </Link>
        <small>{kindName}</small>
      </>
    ),
  },
  { header: '赋权部门', cell: ({ departmentName }) => departmentName },
  { header: '承接单位', cell: ({ townshipName }) => townshipName },
  { header: '事项数', cell: ({ itemCount }) => itemCount, isFigure: true },
  {
    header: '期限',
    cell: ({ from, until, signedOn }) => (
      <>
        <span className="number">
          {from}至{until}
        </span>
        <small>{signedOn}签订</small>
      </>
    ),
  },
  { header: '报送日期', cell: ({ submittedOn }) => submittedOn ?? '书面报送' },
  {
    header: '备案',
    cell: ({ state, stateName, filingNumber, filedOn, reason }) => {
      if (state === 'filed') {
        return (
          <>
            {filingNumber}
            <small>{filedOn}</small>
          </>
        );
      }
      return (
        <>
          {stateName}
          {state === 'returned' && <small>{reason}</small>}
        </>
      );
    },
  },
];

/** 协议备案: the justice bureau's desk and register. */
export function FilingsPage() {
  const search = getRouteApi('/governance/filings').useSearch();
  const state = search.state ?? FILING_STATES[0];
  const page = useQuery(filingsQuery({ ...search, state }));
  return (
    <>
      <PageHead
        title="协议备案"
        note="委托协议由赋权部门报送，审查后登记备案编号；不符合要求的退回并说明理由。"
      >
        <PrintButton />
        <a className="tool-link" href="/api/v1/registers/exports/agreements">
          导出表格
        </a>
        <Link className="tool-link" to="/governance/filing-tasks" search={{}}>
          批量登记备案
        </Link>
      </PageHead>
      <GovernanceTabs />
      {page.data && (
        <PageTabs label="备案阶段">
          {page.data.states.map(({ value, name, count }) => (
            <Link
              key={value}
              to="/governance/filings"
              search={{ state: value as (typeof FILING_STATES)[number] }}
              aria-current={value === state ? 'page' : undefined}
            >
              {name}（{count}）
            </Link>
          ))}
        </PageTabs>
      )}
      <ListRows
        query={page}
        rowsOf={({ rows }) => rows}
        empty={
          <EmptyState title={state === 'submitted' ? '没有等待备案的协议' : '没有这类协议'}>
            <p>赋权部门报送的协议会显示在这里。</p>
          </EmptyState>
        }
      >
        {({ rows, next }) => (
          <>
            <DataTable caption="协议备案登记" columns={COLUMNS} rows={rows} keyOf={({ id }) => id} />
            <Pager count={rows.length} unit="份" after={search.after} next={next} />
          </>
        )}
      </ListRows>
    </>
  );
}
