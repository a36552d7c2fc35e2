import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { AccessEntryView } from '@tongban/contract';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { EmptyState } from '../../shell/empty-state.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { usePageTitle } from '../../shell/use-page-title.ts';
import { Waiting } from '../../shell/waiting.tsx';
import { shortInstant } from '../../words/dates.ts';
import type { AccessSearch } from './access-search.ts';
import '../registers/registers.css';
import './administration.css';

const COLUMNS: readonly Column<AccessEntryView>[] = [
  { header: '时间', cell: ({ at }) => <span className="number">{shortInstant(at)}</span> },
  {
    header: '查阅人',
    cell: ({ actorName, loginName, organisationName }) => (
      <>
        {actorName}
        {loginName && `（${loginName}）`}
        <small>{organisationName}</small>
      </>
    ),
  },
  { header: '事由', cell: ({ purpose }) => purpose },
  {
    header: '查阅对象',
    cell: ({ recordText, placeName, subject }) => (
      <>
        {recordText ?? subject}
        <small>{placeName}</small>
      </>
    ),
  },
  { header: '内容', cell: ({ fields }) => (fields.length === 0 ? '—' : fields.join('、')) },
];

/** Who read what, why and when; opening this page stands in it too. */
export function AccessLogPage() {
  usePageTitle('访问日志');
  const search = getRouteApi('/access-log').useSearch();
  const log = useQuery({
    queryKey: ['access-log', search],
    queryFn: () => answerOf(api.GET('/api/v1/administration/access-log', { params: { query: search } })),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <header className="page-head">
        <h1>访问日志</h1>
        <Button onClick={() => window.print()}>打印</Button>
      </header>
      <p className="soft">日志只增不改，只记谁在何时因何查阅了什么，不记所见内容。查阅本日志也会记入日志。</p>
      <AccessFilters key={JSON.stringify(search)} search={search} />
      {log.isPending && <Waiting />}
      {log.isError && <ProblemNotice problem={problemFrom(log.error)} />}
      {log.data?.rows.length === 0 && (
        <EmptyState title="没有符合条件的记录">
          <p>请核对账号名、办件编号和日期。</p>
        </EmptyState>
      )}
      {log.data && log.data.rows.length > 0 && (
        <>
          <DataTable caption="访问日志" columns={COLUMNS} rows={log.data.rows} keyOf={({ id }) => id} />
          <nav className="data-foot" aria-label="翻页">
            <span className="soft">本页{log.data.rows.length}条</span>
            {search.after && (
              <Link className="tool-link" to="/access-log" search={{ ...search, after: undefined }}>
                回到第一页
              </Link>
            )}
            {log.data.next && (
              <Link className="tool-link" to="/access-log" search={{ ...search, after: log.data.next }}>
                下一页
              </Link>
            )}
          </nav>
        </>
      )}
    </>
  );
}

function AccessFilters({ search }: { readonly search: AccessSearch }) {
  const navigate = useNavigate();
  const [account, setAccount] = useState(search.account ?? '');
  const [record, setRecord] = useState(search.record ?? '');
  const [from, setFrom] = useState(search.from ?? '');
  const [until, setUntil] = useState(search.until ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void navigate({
      to: '/access-log',
      search: {
        account: account.trim() || undefined,
        record: record.trim() || undefined,
        from: from || undefined,
        until: until || undefined,
      },
    });
  };
  return (
    <search>
      <form className="register-filters access-filters" onSubmit={submit}>
        <label htmlFor="access-account">
          账号
          <Input
            id="access-account"
            value={account}
            allowClear
            onChange={(event) => setAccount(event.target.value)}
          />
        </label>
        <label htmlFor="access-record">
          办件编号或者事件流
          <Input
            id="access-record"
            value={record}
            allowClear
            onChange={(event) => setRecord(event.target.value)}
          />
        </label>
        <label htmlFor="access-from">
          起始日期
          <Input
            id="access-from"
            type="date"
            value={from}
            onChange={(event) => setFrom(event.target.value)}
          />
        </label>
        <label htmlFor="access-until">
          截止日期
          <Input
            id="access-until"
            type="date"
            value={until}
            onChange={(event) => setUntil(event.target.value)}
          />
        </label>
        <Button type="primary" htmlType="submit">
          查询
        </Button>
      </form>
    </search>
  );
}
