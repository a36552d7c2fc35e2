import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { AccountRowView } from '@tongban/contract';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { EmptyState } from '../../shell/empty-state.tsx';
import { Choice, ListFilters, SearchBox } from '../../shell/list-filters.tsx';
import { ListRows } from '../../shell/list-rows.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { Pager } from '../../shell/pager.tsx';
import { shortInstant } from '../../words/dates.ts';
import { ACCOUNT_STATES, type AccountSearch, SECOND_FACTOR_NAMES } from './account-words.ts';
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
    cell: ({ isOpen, lockedUntil, onceUntil }) => (
      <>
        <span className={isOpen ? undefined : 'status-bad'}>{isOpen ? '正常' : '已停用'}</span>
        {onceUntil && <small>一次性口令，至{shortInstant(onceUntil)}</small>}
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
  const search = getRouteApi('/accounts').useSearch();
  const navigate = useNavigate();
  const accounts = useQuery({
    queryKey: ['accounts', search],
    queryFn: () => answerOf(api.GET('/api/v1/administration/accounts', { params: { query: search } })),
    placeholderData: keepPreviousData,
  });
  const show = (part: AccountSearch) =>
    void navigate({ to: '/accounts', search: { ...search, after: undefined, ...part } });
  const isNarrowed = search.q !== undefined || search.state !== undefined;
  return (
    <>
      <PageHead
        title="账号"
        note="可以开通、停用、恢复、解锁账号，结束会话，重置密码和动态口令；不能授予岗位。每项操作都记入台账。"
      >
        <Link className="tool-link tool-main" to="/accounts/open" search={{}}>
          开通账号
        </Link>
      </PageHead>
      <ListFilters onClear={isNarrowed ? () => show({ q: undefined, state: undefined }) : undefined}>
        <SearchBox
          label="查找账号"
          placeholder="账号名或者姓名"
          value={search.q}
          onSearch={(q) => show({ q })}
        />
        <Choice
          label="账号状态"
          placeholder="全部状态"
          value={search.state}
          options={ACCOUNT_STATES}
          onChange={(state) => show({ state })}
        />
      </ListFilters>
      <ListRows
        query={accounts}
        rowsOf={({ rows }) => rows}
        empty={
          <EmptyState title="没有符合条件的账号">
            <p>请换一个账号名、姓名或者状态再查。</p>
          </EmptyState>
        }
      >
        {({ rows, next }) => (
          <>
            <DataTable caption="账号" columns={COLUMNS} rows={rows} keyOf={({ accountId }) => accountId} />
            <Pager count={rows.length} unit="个" after={search.after} next={next} />
          </>
        )}
      </ListRows>
    </>
  );
}
