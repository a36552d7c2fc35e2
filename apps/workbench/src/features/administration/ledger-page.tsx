import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { StreamRowView } from '@tongban/contract';
import { Button, Input, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { EmptyState } from '../../shell/empty-state.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { usePageTitle } from '../../shell/use-page-title.ts';
import { Waiting } from '../../shell/waiting.tsx';
import { shortInstant } from '../../words/dates.ts';
import { useRegions } from '../cases/use-regions.ts';
import { type LedgerSearch, STREAM_KINDS } from './ledger-search.ts';
import '../registers/registers.css';
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
  usePageTitle('台账');
  const search = getRouteApi('/ledger').useSearch();
  const streams = useQuery({
    queryKey: ['ledger', search],
    queryFn: () => answerOf(api.GET('/api/v1/administration/ledger', { params: { query: search } })),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <header className="page-head">
        <h1>台账</h1>
        <Link className="tool-link" to="/roots" search={{}}>
          每日根
        </Link>
      </header>
      <p className="soft">
        台账只增不改，逐条以国密 SM3 摘要相连，不含个人信息。打开一个事件流即核对其链条。
      </p>
      <LedgerFilters key={JSON.stringify(search)} search={search} />
      {streams.isPending && <Waiting />}
      {streams.isError && <ProblemNotice problem={problemFrom(streams.error)} />}
      {streams.data?.rows.length === 0 && (
        <EmptyState title="没有符合条件的事件流">
          <p>请选择县区和种类，或者输入办件编号、事件流名称。</p>
        </EmptyState>
      )}
      {streams.data && streams.data.rows.length > 0 && (
        <>
          <DataTable
            caption="事件流"
            columns={COLUMNS}
            rows={streams.data.rows}
            keyOf={({ stream }) => stream}
          />
          <nav className="data-foot" aria-label="翻页">
            <span className="soft">本页{streams.data.rows.length}个</span>
            {search.after && (
              <Link className="tool-link" to="/ledger" search={{ ...search, after: undefined }}>
                回到第一页
              </Link>
            )}
            {streams.data.next && (
              <Link className="tool-link" to="/ledger" search={{ ...search, after: streams.data.next }}>
                下一页
              </Link>
            )}
          </nav>
        </>
      )}
    </>
  );
}

function LedgerFilters({ search }: { readonly search: LedgerSearch }) {
  const navigate = useNavigate();
  const regions = useRegions();
  const [text, setText] = useState(search.q ?? '');
  const show = (part: LedgerSearch) =>
    void navigate({ to: '/ledger', search: { ...search, after: undefined, ...part } });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    show({ q: text.trim() || undefined });
  };
  return (
    <search className="register-filters">
      <form className="search-box" onSubmit={submit}>
        <Input
          value={text}
          allowClear
          aria-label="查找事件流"
          placeholder="办件编号或者事件流名称"
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="primary" htmlType="submit">
          查找
        </Button>
      </form>
      <Select
        aria-label="县区"
        allowClear
        placeholder="市级"
        value={search.county}
        options={regions.data?.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(county?: string) => show({ county })}
      />
      <Select
        aria-label="种类"
        allowClear
        placeholder="全部种类"
        value={search.kind}
        options={STREAM_KINDS}
        onChange={(kind?: string) => show({ kind })}
      />
    </search>
  );
}
