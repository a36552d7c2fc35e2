import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { OutsideDifferences } from '@tongban/contract';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { EmptyState } from '../../shell/empty-state.tsx';
import { Choice, ListFilters, SearchBox } from '../../shell/list-filters.tsx';
import { ListRows } from '../../shell/list-rows.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { dateText, instantText } from '../../words/dates.ts';
import { DIFFERENCE_KINDS, type DifferenceSearch } from './difference-search.ts';
import { ResultSide } from './result-side.tsx';

type Difference = OutsideDifferences['differences'][number];

const COLUMNS: readonly Column<Difference>[] = [
  {
    header: '办件编号',
    cell: ({ caseId, caseNumber }) => (
      <Link to="/cases/$caseId" params={{ caseId }}>
        {caseNumber}
      </Link>
    ),
  },
  { header: '差异', cell: ({ kindName }) => kindName },
  { header: '本系统登记', cell: ({ ours, differing }) => <ResultSide result={ours} differing={differing} /> },
  {
    header: '外部系统清单',
    cell: ({ theirs, differing }) => <ResultSide result={theirs} differing={differing} />,
  },
  { header: '下一步', cell: ({ kind }) => NEXT_STEPS[kind] },
];

const NEXT_STEPS: Readonly<Record<Difference['kind'], string>> = {
  not_recorded_here: '请承办岗位打开办件取回结果，核对后登记。',
  not_listed_there: '请承办岗位核对外部系统的办理结果和编号。',
  differs: '请承办岗位对照外部系统的结果文书核对。',
};

/** What the daily comparison with the deciding systems found, for the county's service manager. */
export function DifferencesPage() {
  const search = getRouteApi('/outside-differences').useSearch();
  const navigate = useNavigate();
  const list = useQuery({
    queryKey: ['outside-differences', search],
    queryFn: () => answerOf(api.GET('/api/v1/registers/outside-differences', { params: { query: search } })),
    placeholderData: keepPreviousData,
  });
  const show = (part: DifferenceSearch) =>
    void navigate({ to: '/outside-differences', search: { ...search, ...part } });
  const isNarrowed = search.kind !== undefined || search.q !== undefined;
  return (
    <>
      <PageHead
        title="外部系统核对"
        note="系统每天凌晨把本县登记的办理结果与外部系统的清单核对一次。核对不改动办件；更正以后，下一次核对时差异自动消失。"
      />
      {list.data && <LastCheck {...list.data} />}
      <ListFilters onClear={isNarrowed ? () => show({ kind: undefined, q: undefined }) : undefined}>
        <SearchBox
          label="查找办件"
          placeholder="办件编号或者其中一段"
          value={search.q}
          onSearch={(q) => show({ q })}
        />
        <Choice
          label="差异"
          value={search.kind}
          options={DIFFERENCE_KINDS}
          onChange={(kind) => show({ kind })}
        />
      </ListFilters>
      <ListRows
        query={list}
        rowsOf={({ differences }) => differences}
        empty={<NoDifference isNarrowed={isNarrowed} isChecked={Boolean(list.data?.lastCheck)} />}
      >
        {({ differences }) => (
          <DataTable
            caption="与外部系统不一致的办件"
            columns={COLUMNS}
            rows={differences}
            keyOf={({ caseId }) => caseId}
          />
        )}
      </ListRows>
    </>
  );
}

function LastCheck({ connected, lastCheck }: OutsideDifferences) {
  if (!connected) {
    return (
      <p className="notice notice-heed">没有接通外部系统的接口，办理结果由承办岗位手工登记，不自动核对。</p>
    );
  }
  if (lastCheck === null) return <p className="soft">还没有核对过，每天1:40自动核对。</p>;
  const { checkedAt, from, through, compared } = lastCheck;
  return (
    <p className="soft">
      最近核对：{instantText(checkedAt)}，{dateText(from)}至{dateText(through)}的结果，共{compared}件。
    </p>
  );
}

interface NoDifferenceProps {
  readonly isNarrowed: boolean;
  readonly isChecked: boolean;
}

function NoDifference({ isNarrowed, isChecked }: NoDifferenceProps) {
  const title = isNarrowed ? '没有符合条件的差异' : isChecked ? '双方登记一致' : '还没有核对结果';
  return (
    <EmptyState title={title}>
      <p>{isNarrowed ? '请放宽或者清除条件再查。' : '有差异时，在这里逐件列出。'}</p>
    </EmptyState>
  );
}
