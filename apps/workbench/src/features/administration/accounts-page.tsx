import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { AccountRowView } from '@tongban/contract';
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
import { ACCOUNT_STATES, type AccountSearch, SECOND_FACTOR_NAMES } from './account-words.ts';
import '../registers/registers.css';
import './administration.css';

const COLUMNS: readonly Column<AccountRowView>[] = [
  {
    header: '账号',
    cell: ({ accountId, loginName, name }) => (
      <>
        <Link to="/accounts/$accountId" params={{ accountId }}>
          {loginName}
        </Link>
        <small>{name}</small>
      </>
    ),
  },
  { header: '岗位', cell: ({ posts }) => (posts.length === 0 ? '没有在任岗位' : posts.join('、')) },
  {
    header: '状态',
    cell: ({ isOpen, lockedUntil }) => (
      <>
        <span className={isOpen ? undefined : 'status-bad'}>{isOpen ? '正常' : '已停用'}</span>
        {lockedUntil && <small className="status-bad">锁定至{shortInstant(lockedUntil)}</small>}
      </>
    ),
  },
  {
    header: '动态口令',
    cell: ({ secondFactor }) => (
      <span className={secondFactor === 'missing' ? 'status-bad' : undefined}>
        {SECOND_FACTOR_NAMES[secondFactor]}
      </span>
    ),
  },
  {
    header: '最近登录',
    cell: ({ lastLoginAt }) => (lastLoginAt === null ? '没有记录' : shortInstant(lastLoginAt)),
  },
  { header: '会话', isFigure: true, cell: ({ sessionCount }) => sessionCount },
];

/** All accounts: who can log in, whether locked, when last. */
export function AccountsPage() {
  usePageTitle('账号');
  const search = getRouteApi('/accounts').useSearch();
  const navigate = useNavigate();
  const [text, setText] = useState(search.q ?? '');
  const accounts = useQuery({
    queryKey: ['accounts', search],
    queryFn: () => answerOf(api.GET('/api/v1/administration/accounts', { params: { query: search } })),
    placeholderData: keepPreviousData,
  });
  const show = (part: AccountSearch) =>
    void navigate({ to: '/accounts', search: { ...search, after: undefined, ...part } });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    show({ q: text.trim() || undefined });
  };
  return (
    <>
      <header className="page-head">
        <h1>账号</h1>
      </header>
      <p className="soft">
        可以停用、恢复、解锁账号，结束会话，重置动态口令；不能授予岗位。每项操作都记入台账。
      </p>
      <search className="register-filters">
        <form className="search-box" onSubmit={submit}>
          <Input
            value={text}
            allowClear
            aria-label="查找账号"
            placeholder="账号名或者姓名"
            onChange={(event) => setText(event.target.value)}
          />
          <Button type="primary" htmlType="submit">
            查找
          </Button>
        </form>
        <Select
          aria-label="账号状态"
          allowClear
          placeholder="全部状态"
          value={search.state}
          options={[...ACCOUNT_STATES]}
          onChange={(state?: AccountSearch['state']) => show({ state })}
        />
      </search>
      {accounts.isPending && <Waiting />}
      {accounts.isError && <ProblemNotice problem={problemFrom(accounts.error)} />}
      {accounts.data?.rows.length === 0 && (
        <EmptyState title="没有符合条件的账号">
          <p>请换一个账号名、姓名或者状态再查。</p>
        </EmptyState>
      )}
      {accounts.data && accounts.data.rows.length > 0 && (
        <>
          <DataTable
            caption="账号"
            columns={COLUMNS}
            rows={accounts.data.rows}
            keyOf={({ accountId }) => accountId}
          />
          <nav className="data-foot" aria-label="翻页">
            <span className="soft">本页{accounts.data.rows.length}个</span>
            {search.after && (
              <Link className="tool-link" to="/accounts" search={{ ...search, after: undefined }}>
                回到第一页
              </Link>
            )}
            {accounts.data.next && (
              <Link className="tool-link" to="/accounts" search={{ ...search, after: accounts.data.next }}>
                下一页
              </Link>
            )}
          </nav>
        </>
      )}
    </>
  );
}
