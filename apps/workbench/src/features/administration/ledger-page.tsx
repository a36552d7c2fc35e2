import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { StreamRowView } from '@tongban/contract';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { useRegions } from '../../choices/use-regions.ts';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { EmptyState } from '../../shell/empty-state.tsx';
import { Choice, ListFilters, SearchBox } from '../../shell/list-filters.tsx';
import { ListRows } from '../../shell/list-rows.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { Pager } from '../../shell/pager.tsx';
import { shortInstant } from '../../words/dates.ts';
import { type LedgerSearch, STREAM_KINDS } from './ledger-search.ts';
import './administration.css';

const COLUMNS: readonly Column<StreamRowView>[] = [
  {
    header: '事件流',
    cell: ({ countyId, stream }) => (
      <Link to="/ledger/$countyId/$stream" params={{ countyId, stream }}>
        {stream}
      </Link>
    ),
  },
  { header: '种类', cell: ({ kindName }) => kindName },
  { header: '条数', isFigure: true, cell: ({ version }) => version },
  { header: '最近事件', cell: ({ lastEventName }) => lastEventName },
  { header: '登记时间', cell: ({ lastAt }) => shortInstant(lastAt) },
];

/** The streams of the ledger, county by county. */
export function LedgerPage() {
  const search = getRouteApi('/ledger').useSearch();
  const streams = useQuery({
    queryKey: ['ledger', search],
    queryFn: () => answerOf(api.GET('/api/v1/administration/ledger', { params: { query: search } })),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <PageHead
        title="台账"
        note="台账只增不改，逐条以国密 SM3 摘要相连，不含个人信息。打开一个事件流即核对其链条。"
      >
        <Link className="tool-link" to="/roots" search={{}}>
          每日根
        </Link>
      </PageHead>
      <LedgerFilters search={search} />
      <ListRows
        query={streams}
        rowsOf={({ rows }) => rows}
        empty={
          <EmptyState title="没有符合条件的事件流">
            <p>请选择县区和种类，或者输入办件编号、事件流名称。</p>
          </EmptyState>
        }
      >
        {({ rows, next }) => (
          <>
            <DataTable caption="事件流" columns={COLUMNS} rows={rows} keyOf={({ stream }) => stream} />
            <Pager count={rows.length} unit="个" after={search.after} next={next} />
          </>
        )}
      </ListRows>
    </>
  );
}

function LedgerFilters({ search }: { readonly search: LedgerSearch }) {
  const navigate = useNavigate();
  const counties = (useRegions().data ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const show = (part: LedgerSearch) =>
    void navigate({ to: '/ledger', search: { ...search, after: undefined, ...part } });
  return (
    <ListFilters>
      <SearchBox
        label="查找事件流"
        placeholder="办件编号或者事件流名称"
        value={search.q}
        onSearch={(q) => show({ q })}
      />
      <Choice
        label="县区"
        placeholder="市级"
        value={search.county}
        options={counties}
        onChange={(county) => show({ county })}
      />
      <Choice label="种类" value={search.kind} options={STREAM_KINDS} onChange={(kind) => show({ kind })} />
    </ListFilters>
  );
}
