import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { BatchView } from '@tongban/contract';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { EmptyState } from '../../shell/empty-state.tsx';
import { ListRows } from '../../shell/list-rows.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { shortInstant } from '../../words/dates.ts';
import { GovernanceTabs } from '../governance/governance-tabs.tsx';
import { batchesQuery } from './batch-queries.ts';
import { BATCH_STATE_NAMES, countsText } from './batch-words.ts';

const COLUMNS: readonly Column<BatchView>[] = [
  {
    header: '办理内容',
    cell: ({ countyId, id, title }) => (
      <Link to="/governance/batches/$countyId/$batchId" params={{ countyId, batchId: id }}>
        {title}
      </Link>
    ),
  },
  { header: '进度', cell: ({ counts }) => countsText(counts) },
  { header: '状态', cell: ({ state }) => BATCH_STATE_NAMES[state] },
  { header: '发起人', cell: ({ startedByName }) => startedByName },
  { header: '发起时间', cell: ({ startedAt }) => shortInstant(startedAt) },
];

/** 批量办理: what was started for many at once, the newest first. */
export function BatchesPage() {
  const list = useQuery(batchesQuery);
  return (
    <>
      <PageHead title="赋权管理" />
      <GovernanceTabs />
      <ListRows
        query={list}
        rowsOf={({ batches }) => batches}
        empty={
          <EmptyState title="还没有批量办理">
            <p>对多个乡镇、多个事项一次发起的公告、承接准备、启动或者收回，在这里查看进度和逐项结果。</p>
          </EmptyState>
        }
      >
        {({ batches }) => (
          <DataTable caption="批量办理" columns={COLUMNS} rows={batches} keyOf={({ id }) => id} />
        )}
      </ListRows>
    </>
  );
}
