import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { PowerRequestRowView } from '@tongban/contract';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { EmptyState } from '../../shell/empty-state.tsx';
import { ListRows } from '../../shell/list-rows.tsx';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { PageTabs } from '../../shell/page-tabs.tsx';
import { Pager } from '../../shell/pager.tsx';
import { dateText } from '../../words/dates.ts';
import { GovernanceTabs } from '../governance/governance-tabs.tsx';
import { requestsQuery } from './request-queries.ts';
import { REQUEST_STATES } from './requests-search.ts';

const COLUMNS: readonly Column<PowerRequestRowView>[] = [
  {
    header: '事项',
    cell: ({ countyId, id, itemNo, itemName }) => (
      <Link to="/governance/requests/$countyId/$requestId" params={{ countyId, requestId: id }}>
        {itemNo !== null && `${itemNo} `}
        {itemName}
      </Link>
    ),
  },
  {
    header: '申请',
    cell: ({ kindName, particular }) => (
      <>
        {kindName}
        <small>{particular}</small>
      </>
    ),
  },
  { header: '乡镇（街道）', cell: ({ townshipName }) => townshipName },
  {
    header: '提出日期',
    cell: ({ requestedOn, waitingDays }) => (
      <>
        {dateText(requestedOn)}
        {waitingDays !== null && waitingDays > 0 && <small>已等待{waitingDays}天</small>}
      </>
    ),
  },
  {
    header: '答复',
    cell: ({ stateName, answeredOn, followUp }) => (
      <>
        {stateName}
        {answeredOn !== null && `（${dateText(answeredOn)}）`}
        {followUp !== null && <small>{followUp.text}</small>}
      </>
    ),
  },
];

/** 用权申请: what townships need and what they give back, and how the county answered. */
export function RequestsPage() {
  const search = getRouteApi('/governance/requests').useSearch();
  const state = search.state ?? REQUEST_STATES[0];
  const page = useQuery(requestsQuery({ ...search, state }));
  return (
    <>
      <PageHead title="用权申请" note="乡镇（街道）申请赋权、申请交回，县区同意或者不同意都说明理由。">
        <PrintButton />
        {page.data?.mayAsk && (
          <Link className="tool-link tool-main" to="/governance/new-request" search={{}}>
            提出申请
          </Link>
        )}
      </PageHead>
      <GovernanceTabs />
      {page.data && (
        <PageTabs label="答复情况">
          {page.data.states.map(({ value, name, count }) => (
            <Link
              key={value}
              to="/governance/requests"
              search={{ state: value }}
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
          <EmptyState title={state === 'open' ? '没有等待答复的申请' : '没有这类申请'}>
            <p>乡镇（街道）提出的申请会显示在这里。</p>
          </EmptyState>
        }
      >
        {({ rows, next }) => (
          <>
            <DataTable caption="用权申请" columns={COLUMNS} rows={rows} keyOf={({ id }) => id} />
            <Pager count={rows.length} unit="件" after={search.after} next={next} />
          </>
        )}
      </ListRows>
    </>
  );
}
