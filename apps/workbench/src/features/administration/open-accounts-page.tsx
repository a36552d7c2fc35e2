import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { AccountCandidatesView, AccountCandidateView } from '@tongban/contract';
import { useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { EmptyState } from '../../shell/empty-state.tsx';
import { Choice, ListFilters, SearchBox } from '../../shell/list-filters.tsx';
import { ListRows } from '../../shell/list-rows.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { AccountSlips } from './account-slips.tsx';
import type { CandidateSearch } from './account-words.ts';
import { CandidateTable } from './candidate-table.tsx';
import { NotOpenedList } from './not-opened-list.tsx';
import type { ManyOpened } from './open-many.ts';
import './administration.css';

/** 开通账号: people whom the county put in a post and who cannot log in yet, one or many at once. */
export function OpenAccountsPage() {
  const search = getRouteApi('/accounts/open').useSearch();
  const [opened, setOpened] = useState<ManyOpened | null>(null);
  const candidates = useQuery({
    queryKey: ['account-candidates', search],
    queryFn: () =>
      answerOf(api.GET('/api/v1/administration/account-candidates', { params: { query: search } })),
    placeholderData: keepPreviousData,
  });
  const queries = useQueryClient();
  const close = () => {
    setOpened(null);
    for (const queryKey of [['account-candidates'], ['accounts']]) {
      void queries.invalidateQueries({ queryKey });
    }
  };
  return (
    <>
      <PageHead
        title="开通账号"
        above={<Link to="/accounts">账号</Link>}
        note="列出已经任岗而没有账号的人员。岗位由县政务服务管理人员登记，这里只开通登录账号并发放一次性口令。"
      />
      {opened === null ? (
        <Candidates search={search} candidates={candidates} onOpened={setOpened} />
      ) : (
        <>
          <NotOpenedList of={opened.notOpened} onClose={opened.slips.length === 0 ? close : null} />
          {opened.slips.length > 0 && <AccountSlips slips={opened.slips} onClose={close} />}
        </>
      )}
    </>
  );
}

interface CandidatesProps {
  readonly search: CandidateSearch;
  readonly candidates: { readonly data: AccountCandidatesView | undefined; readonly error: unknown };
  readonly onOpened: (opened: ManyOpened) => void;
}

function Candidates({ search, candidates, onOpened }: CandidatesProps) {
  const navigate = useNavigate();
  const show = (part: CandidateSearch) =>
    void navigate({ to: '/accounts/open', search: { ...search, ...part } });
  const isNarrowed = search.q !== undefined || search.county !== undefined;
  const counties = (candidates.data?.counties ?? []).map(({ value, name }) => ({ value, label: name }));
  return (
    <>
      <ListFilters onClear={isNarrowed ? () => show({ q: undefined, county: undefined }) : undefined}>
        <SearchBox
          label="查找人员"
          placeholder="姓名或者任职机构"
          value={search.q}
          onSearch={(q) => show({ q })}
        />
        <Choice
          label="县区"
          placeholder="全部县区"
          value={search.county}
          options={counties}
          onChange={(county) => show({ county })}
        />
      </ListFilters>
      <ListRows
        query={candidates}
        rowsOf={({ rows }: { rows: readonly AccountCandidateView[] }) => rows}
        empty={
          <EmptyState title="没有待开通账号的人员">
            <p>任岗登记以后，没有账号的人员会列在这里。</p>
          </EmptyState>
        }
      >
        {({ rows }) => <CandidateTable rows={rows} onOpened={onOpened} />}
      </ListRows>
    </>
  );
}
